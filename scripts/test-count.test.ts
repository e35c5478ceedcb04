import { expect, test } from 'vitest';
import { countStep, countTests, type Report, toSummary } from './test-count.ts';

const report = (passed: number, failed: number, files: Report['testResults'] = []): Report => ({
  numPassedTests: passed,
  numFailedTests: failed,
  testResults: files,
});

test('counts the tests of a run', () => {
  expect(countTests(report(12, 0), 0)).toEqual({ passed: 12, failed: 0 });
  expect(countTests(report(12, 3), 1)).toEqual({ passed: 12, failed: 3 });
});

test('counts a test file that did not load as failed', () => {
  const broken = [{ status: 'failed', assertionResults: [] }];
  expect(countTests(report(12, 0, broken), 1)).toEqual({ passed: 12, failed: 1 });
});

test('counts a run as failed that ended badly although each test passed', () => {
  expect(countTests(report(12, 0), 1)).toEqual({ passed: 12, failed: 1 });
});

test('counts a run as failed that ran no test, or left no report', () => {
  expect(countTests(report(0, 0), 0)).toEqual({ passed: 0, failed: 1 });
  expect(countTests(undefined, 0)).toEqual({ passed: 0, failed: 1 });
});

test('counts any other step as one', () => {
  expect(countStep(0)).toEqual({ passed: 1, failed: 0 });
  expect(countStep(2)).toEqual({ passed: 0, failed: 1 });
});

test('ends with the line that counts all', () => {
  const parts = [
    { name: 'lint', passed: 2, failed: 0, seconds: 1.25 },
    { name: 'unit', passed: 40, failed: 1, seconds: 10 },
  ];
  expect(toSummary(parts).split('\n').at(-1)).toBe('42 passed, 1 failed');
});

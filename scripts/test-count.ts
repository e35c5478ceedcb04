// Counts what the parts of npm test did. Promise: nothing that went wrong counts as nothing.

export interface Count {
  passed: number;
  failed: number;
}

export interface PartResult extends Count {
  name: string;
  seconds: number;
}

/** The part of Vitest's JSON report that is counted. */
export interface Report {
  numPassedTests: number;
  numFailedTests: number;
  testResults: { status: string; assertionResults: unknown[] }[];
}

/** A step that is no test run counts as one. */
export function countStep(exitCode: number): Count {
  return exitCode === 0 ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 };
}

/**
 * @param report undefined when the run left none
 */
export function countTests(report: Report | undefined, exitCode: number): Count {
  if (report === undefined) return { passed: 0, failed: 1 };
  // A file that does not load, or an error between tests, is a failure that no test counts.
  const broken = report.testResults.filter(
    ({ status, assertionResults }) => status === 'failed' && assertionResults.length === 0,
  ).length;
  const failed = report.numFailedTests + broken;
  const ranNothing = report.numPassedTests + failed === 0;
  const failedUnseen = failed === 0 && (exitCode !== 0 || ranNothing);
  return { passed: report.numPassedTests, failed: failedUnseen ? 1 : failed };
}

export function sumCounts(counts: readonly Count[]): Count {
  const sum = { passed: 0, failed: 0 };
  for (const { passed, failed } of counts) {
    sum.passed += passed;
    sum.failed += failed;
  }
  return sum;
}

/** The parts as a table, and the line that counts them all as its last. */
export function toSummary(results: readonly PartResult[]): string {
  const toLine = (name: string, passed: unknown, failed: unknown, seconds: string) =>
    `${name.padEnd(12)}${String(passed).padStart(8)}${String(failed).padStart(8)}${seconds.padStart(10)}`;
  const { passed, failed } = sumCounts(results);
  return [
    toLine('part', 'passed', 'failed', 'seconds'),
    ...results.map((part) => toLine(part.name, part.passed, part.failed, part.seconds.toFixed(1))),
    '',
    `${passed} passed, ${failed} failed`,
  ].join('\n');
}

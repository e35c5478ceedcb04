import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { toAuditLines } from './audit.ts';
import { findSection, setDay } from './changelog.ts';
import { toChecklist } from './checklist.ts';
import { findProblems, type Tree } from './problems.ts';
import { compareVersions, newestOf, parseVersion } from './version.ts';

const CHANGELOG = `# Changelog

## 1.10.0, unreleased
- A new thing.
- Another.

## 1.9.0, 2026-10-02
- The old one.
`;

const CLEAN: Tree = {
  branch: 'main',
  uncommitted: [],
  tags: ['v1.9.0', 'v1.2.0', 'nightly'],
  changelog: CHANGELOG,
  version: '1.9.0',
};
const problemsOf = (part: Partial<Tree>, version = '1.10.0', branch = 'main'): string[] =>
  findProblems({ ...CLEAN, ...part }, version, branch);

describe('versions', () => {
  test.each(['1.2', '1.2.3.4', 'v1.2.3', '1.02.3', '1.2.3-beta', '1.2.70000', ''])(
    'refuses %j with what one looks like',
    (text) => expect(() => parseVersion(text)).toThrow(/three numbers/),
  );

  test('come in the order of their numbers, not of their letters', () => {
    const sorted = ['1.10.0', '1.9.9', '0.65535.0', '2.0.0', '1.9.10']
      .map(parseVersion)
      .toSorted(compareVersions);
    expect(sorted.map((version) => version.join('.'))).toEqual([
      '0.65535.0',
      '1.9.9',
      '1.9.10',
      '1.10.0',
      '2.0.0',
    ]);
    expect(compareVersions([1, 2, 3], [1, 2, 3])).toBe(0);
  });

  test('are found in tags, whatever else is tagged', () => {
    expect(newestOf(['v1.9.0', 'v1.10.0', 'nightly', 'v2'])).toEqual([1, 10, 0]);
    expect(newestOf(['nightly'])).toBeUndefined();
  });
});

describe('the changelog', () => {
  test('gives what is new in one version, and its day', () => {
    expect(findSection(CHANGELOG, '1.10.0')).toEqual({
      day: 'unreleased',
      text: '- A new thing.\n- Another.',
    });
    expect(findSection(CHANGELOG, '1.9.0')).toEqual({ day: '2026-10-02', text: '- The old one.' });
  });

  test('gives no version for another that is written alike', () => {
    expect(findSection(CHANGELOG, '1.1')).toBeUndefined();
    expect(findSection(CHANGELOG, '1x9.0')).toBeUndefined();
    expect(findSection('## 11.9.0, unreleased\n- No.\n', '1.9.0')).toBeUndefined();
  });

  test('gets the day of the release once', () => {
    const released = setDay(CHANGELOG, '1.10.0', '2026-11-23');
    expect(released).toContain('## 1.10.0, 2026-11-23\n- A new thing.');
    expect(setDay(released, '1.10.0', '2027-01-01')).toBe(released);
    expect(setDay(CHANGELOG, '1.9.0', '2027-01-01')).toBe(CHANGELOG);
  });

  test('of this repository has a section for the version of its package', () => {
    const read = (name: string): string =>
      readFileSync(resolve(import.meta.dirname, '../..', name), 'utf8');
    const { version } = JSON.parse(read('package.json'));
    expect(findSection(read('CHANGELOG.md'), version)?.text).toMatch(/\w/);
  });
});

describe('what stands in the way', () => {
  test('is nothing on a clean main with a changelog', () => {
    expect(problemsOf({})).toEqual([]);
  });

  test('is told all at once', () => {
    const problems = problemsOf({ branch: 'try', uncommitted: ['a.ts', 'b.ts'], changelog: '' });
    expect(problems).toEqual([
      'This is try: releases are made on main.',
      'These are not committed: a.ts, b.ts.',
      expect.stringContaining('## 1.10.0, unreleased'),
    ]);
  });

  test('is another branch, unless one was named', () => {
    expect(problemsOf({ branch: '' })).toEqual(['This is no branch: releases are made on main.']);
    expect(problemsOf({ branch: '1.x' }, '1.10.0', '1.x')).toEqual([]);
  });

  test('is a version that was released, or that comes before one', () => {
    const changelog = '## 1.9.0, unreleased\n- a\n\n## 1.8.0, unreleased\n- b\n';
    expect(problemsOf({ changelog }, '1.9.0')).toEqual(['There is a tag v1.9.0: it was released.']);
    expect(problemsOf({ changelog }, '1.8.0')).toEqual([
      '1.8.0 comes before 1.9.0, which was released: no store takes it.',
    ]);
    expect(problemsOf({ changelog, tags: [], version: '1.9.0' }, '1.8.0')).toEqual([
      '1.8.0 comes before 1.9.0, which package.json has.',
    ]);
  });

  test('is a section with nothing in it', () => {
    expect(
      problemsOf({ changelog: '## 1.10.0, unreleased\n\n## 1.9.0, 2026-10-02\n- a\n' }),
    ).toEqual([expect.stringContaining('CHANGELOG.md says nothing')]);
  });
});

describe('the checklist', () => {
  const made = {
    version: '1.10.0',
    files: [{ name: 'inkling-1.10.0-chrome.zip', hash: 'ab12' }],
    isDry: false,
    testsRan: true,
    audit: [],
  };

  test('names the package of each store, and every file with its hash', () => {
    const list = toChecklist(made);
    expect(list).toMatch(/Edge Add-ons.*`inkling-1\.10\.0-chrome\.zip`/);
    expect(list).toMatch(/Firefox Add-ons.*firefox\.zip`.*sources\.zip`/);
    expect(list).toContain('git push origin HEAD v1.10.0');
    expect(list).toContain('- `inkling-1.10.0-chrome.zip`\n  `ab12`');
    expect(list).not.toMatch(/dry run|did not run/);
  });

  test('says when it was a dry run, and when no test ran', () => {
    expect(toChecklist({ ...made, isDry: true })).toContain('nothing was committed or tagged');
    expect(toChecklist({ ...made, testsRan: false })).toContain('The tests did not run');
  });

  test('names what is known against a package, before anybody sees the release', () => {
    const list = toChecklist({ ...made, audit: ['Update idb.'] });
    expect(list).toMatch(/## Before anybody sees it\n- \[ \] Update idb\./);
  });
});

describe('the audit', () => {
  const reportOf = (vulnerabilities: object) =>
    JSON.stringify({ auditReportVersion: 2, vulnerabilities, metadata: {} });

  test('leaves nothing to do where nothing is known', () => {
    expect(toAuditLines(reportOf({}))).toEqual([]);
  });

  test('names the package, how bad it is, and what is known', () => {
    const via = [{ title: 'Opens the door' }, 'another'];
    const found = { idb: { name: 'idb', severity: 'high', via, range: '<9' } };
    expect(toAuditLines(reportOf(found))).toEqual([
      expect.stringMatching(/Update idb.*high: Opens the door; another/),
    ]);
  });

  test.each(['', '{"error":{"summary":"405"}}', 'null'])(
    'never takes no answer for a good one: %j',
    (printed) => {
      expect(toAuditLines(printed)).toEqual([expect.stringContaining('Nobody could be asked')]);
    },
  );
});

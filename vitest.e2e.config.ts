// What a person does, in real browsers against the built extension: every file runs once in each.
// `E2E_BROWSER=chromium` or `firefox` chooses one.
import { defineConfig } from 'vitest/config';
import { BaseSequencer, type TestSpecification } from 'vitest/node';
import { BROWSER_KINDS } from './e2e/browser.ts';

const wish = process.env.E2E_BROWSER;
const chosen = BROWSER_KINDS.filter((kind) => !wish || wish === kind);
if (chosen.length === 0) throw new Error(`E2E_BROWSER is ${BROWSER_KINDS.join(' or ')}.`);

/** What takes longest, in this order, so that no worker ends long after the other. */
const LONGEST = [
  ...['mirrored', 'accented', 'accessibility', 'durability', 'data', 'check-in', 'canary'],
  ...['lock', 'nudges'],
];

/** One browser after the other, since the files of one worker share theirs. */
class ByBrowser extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    return files.toSorted((one, other) => toRank(one) - toRank(other));
  }
}

function toRank({ project, moduleId }: TestSpecification): number {
  const long = LONGEST.findIndex((name) => moduleId.endsWith(`/${name}.test.ts`));
  const place = long === -1 ? LONGEST.length : long;
  return (project.name === 'firefox' ? 0 : 100) + place;
}

export default defineConfig({
  test: {
    // More at once only makes each slower.
    maxWorkers: 2,
    // Their browser is the same (e2e/use-session.ts).
    isolate: false,
    sequence: { sequencer: ByBrowser },
    // Two browsers on a busy machine: one that stalls once is started again. What must never be lost
    // is tried only once (durability.test.ts).
    retry: 1,
    testTimeout: 120_000,
    hookTimeout: 120_000,
    expect: { poll: { timeout: 30_000, interval: 20 } },
    projects: chosen.map((kind) => ({
      extends: true,
      test: {
        name: kind,
        include: ['e2e/**/*.test.ts'],
        env: { E2E_BROWSER: kind },
        globalSetup: ['e2e/global-setup.ts'],
      },
    })),
  },
});

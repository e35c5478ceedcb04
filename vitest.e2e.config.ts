// What a person does, in real browsers against the built extension: every file runs once in each.
// `E2E_BROWSER=chromium` or `firefox` chooses one.
import { defineConfig } from 'vitest/config';
import { BROWSER_KINDS } from './e2e/browser.ts';

const wish = process.env.E2E_BROWSER;
const chosen = BROWSER_KINDS.filter((kind) => !wish || wish === kind);
if (chosen.length === 0) throw new Error(`E2E_BROWSER is ${BROWSER_KINDS.join(' or ')}.`);

export default defineConfig({
  test: {
    // One file in Chromium beside one in Firefox: more at once only makes each slower.
    maxWorkers: 2,
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

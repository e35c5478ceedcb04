// The tests that need no browser, as projects. Real browsers have vitest.e2e.config.ts.
import { defineConfig } from 'vitest/config';
import { WxtVitest } from 'wxt/testing/vitest-plugin';
import { STARTER } from './scripts/shipped-messages.ts';

// Put in by the build otherwise (see wxt.config.ts).
const starter = { id: STARTER, theme: 'both-and', kind: 'body-check' };
const define = { __STARTER__: JSON.stringify(starter) };

export default defineConfig({
  test: {
    projects: [
      {
        plugins: [WxtVitest()],
        define,
        test: {
          name: 'unit',
          // Every store is empty before each test (tests/setup.ts): to load all modules anew for
          // each file took a third of the time.
          isolate: false,
          // Properties over whole years: slow on a busy machine, and no measure of anything.
          testTimeout: 60_000,
          include: ['{lib,entrypoints,tests,scripts}/**/*.test.ts'],
          setupFiles: ['tests/setup.ts'],
          // Node's own localStorage, held in memory.
          execArgv: ['--localstorage-file=:memory:'],
        },
      },
      {
        plugins: [WxtVitest()],
        define,
        test: {
          name: 'components',
          testTimeout: 60_000,
          environment: 'happy-dom',
          include: ['{components,entrypoints,tests}/**/*.test.tsx'],
          setupFiles: ['tests/setup.ts', 'tests/setup-components.ts'],
          css: { include: [/\.module\.css$/], modules: { classNameStrategy: 'non-scoped' } },
        },
      },
      { test: { name: 'lint', include: ['lint/**/*.test.ts'] } },
      // These two look at .output: both browsers are built before.
      {
        resolve: { alias: { '@': import.meta.dirname } },
        test: {
          name: 'build',
          include: ['build-checks/*.test.ts'],
          exclude: ['build-checks/store.test.ts'],
        },
      },
      { test: { name: 'store', include: ['build-checks/store.test.ts'] } },
    ],
  },
});

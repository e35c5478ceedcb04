// A year of someone's life with the background that ships: nudges come, what must hold holds, and
// nothing in it fails. Twenty years in sixty places are lived with its sources: npm run simulate.
import { describe, expect, test } from 'vitest';
import { FAULTS } from '../lib/testing/simulation/life.ts';
import { SABOTEURS } from '../lib/testing/simulation/saboteurs.ts';
import { simulate } from '../lib/testing/simulation/simulate.ts';
import { ZONES } from '../lib/testing/simulation/zones.ts';
import { readBuilt, readManifest, TARGETS } from './built.ts';
import { loadBackground } from './built-background.ts';

const STARTS_AT = Date.UTC(2026, 0, 1);

describe.each(TARGETS)('the background of %s', (target) => {
  const { service_worker, scripts = [] } = readManifest(target).background;
  const files = service_worker ? [service_worker] : scripts;
  const life = {
    browser: target === 'chrome-mv3' ? ('chromium' as const) : ('firefox' as const),
    zone: 'Europe/Berlin',
    zones: ZONES,
    startsAt: STARTS_AT,
    reconcile: loadBackground(files.map((file) => readBuilt(target, file)).join(';')),
  };

  test('lives through a year with everything that can go wrong', { timeout: 300_000 }, async () => {
    const lived = await simulate({ ...life, years: 1, faults: FAULTS, seed: 5 });
    expect(lived.violations).toEqual([]);
    expect(lived.nudges).toBeGreaterThan(50);
    expect(lived.windows.size).toBeGreaterThan(4);
  });

  test('would be found out, if it did not know pauses', { timeout: 300_000 }, async () => {
    const { sabotage } = SABOTEURS.find(({ name }) => name === 'does not know pauses') ?? {};
    const broken = { ...life, faults: [], years: 1, seed: 5, stopAt: 1 as const };
    const lived = await simulate({ ...broken, ...(sabotage && { sabotage }) });
    expect(lived.violations.map(({ invariant }) => invariant)).toContain(1);
  });
});

import { describe, expect, it } from 'vitest';
import { FAULTS } from './life';
import { SABOTEURS } from './saboteurs';
import { type SimulationOptions, simulate } from './simulate';
import { ZONES } from './zones';

const life = (change: Partial<SimulationOptions> = {}): SimulationOptions => ({
  zone: 'Europe/Berlin',
  zones: ZONES,
  startsAt: Date.UTC(2010, 0, 1),
  years: 1,
  browser: 'chromium',
  faults: FAULTS,
  seed: 1,
  ...change,
});

describe('years with everything that can go wrong', () => {
  it.each([
    ['Europe/Berlin', 'chromium'],
    ['America/New_York', 'firefox'],
    ['Australia/Lord_Howe', 'chromium'],
    ['Asia/Kathmandu', 'firefox'],
    ['Pacific/Apia', 'chromium'],
    ['Pacific/Apia', 'firefox'],
  ] as const)('break nothing in %s, in %s', async (zone, browser) => {
    const lived = await simulate(life({ zone, browser }));
    expect(lived.violations).toEqual([]);
    expect(lived.nudges).toBeGreaterThan(10);
    expect(lived.windows.size).toBeGreaterThan(4);
  });

  it('are the same when they are lived again', async () => {
    const short = life({ years: 0.2 });
    const [once, again] = [await simulate(short), await simulate(short)];
    expect(once).toEqual(again);
  });
});

describe('a policy broken on purpose', () => {
  it.each(SABOTEURS)('that $name is caught, and the real one is not', async (saboteur) => {
    const { breaks, faults, name: _name, ...broken } = saboteur;
    const found = await simulate(life({ faults, years: 2, seed: 2, ...broken, stopAt: breaks }));
    expect(found.violations.map(({ invariant }) => invariant)).toContain(breaks);
    const real = await simulate(life({ faults, years: 0.1 }));
    expect(real.violations).toEqual([]);
  });

  it('is there for each of the five promises', () => {
    expect(new Set(SABOTEURS.map(({ breaks }) => breaks))).toEqual(new Set([1, 2, 3, 4, 5]));
  });
});

it('sixty places, each once, each with a clock the browser knows', () => {
  expect(new Set(ZONES).size).toBe(60);
  for (const zone of ZONES)
    expect(() => new Intl.DateTimeFormat('en', { timeZone: zone })).not.toThrow();
});

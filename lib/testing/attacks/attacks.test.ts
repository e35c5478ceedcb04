// A few of each kind of attack; ten thousand of them in `npm run torture`.
import { afterEach, describe, expect, it } from 'vitest';
import { fileText } from '../journal';
import { utf8 } from './attack';
import { ATTACKS, runAttacks, share } from './run-attacks';
import { startVictim } from './victim';

const UNHARMED = { lost: 0, doubled: 0, changed: 0, other: [] };

it.each(ATTACKS.filter(({ atMost }) => atMost === undefined))(
  'nothing is harmed by a file with $fault',
  async (kind) => {
    const { fault: _, taken: _1, ...result } = await runAttacks({ kind, times: 12 }, 7);
    expect(result).toEqual({ ...UNHARMED, cases: 12 });
  },
);

it('comes to as many cases as it was told', () => {
  const all = share(10_000);
  expect(all.every(({ kind, times }) => times <= (kind.atMost ?? times))).toBe(true);
  const sum = all.reduce((cases, { times }) => cases + times, 0);
  expect(sum).toBeGreaterThanOrEqual(10_000);
  expect(sum).toBeLessThan(10_100);
});

const prototype = Object.prototype as { polluted?: boolean };
afterEach(() => {
  delete prototype.polluted;
});

describe('what it looks for, it notices', () => {
  const harmBy = async (through: NonNullable<Parameters<typeof startVictim>[0]>, file = '{}') => {
    const victim = await startVictim(through);
    const { taken: _, ...harm } = await victim.offer({ door: 'import', bytes: utf8(file) });
    await victim.close();
    return harm;
  };
  const GOOD = fileText({});

  it.each<[string, Parameters<typeof harmBy>, object]>([
    ['nothing', [(transfer) => transfer], UNHARMED],
    ['a good file', [(transfer) => transfer, GOOD], UNHARMED],
    [
      'a crash',
      [(transfer) => ({ ...transfer, read: () => Promise.reject(new Error('x')) })],
      { other: ['crashed: Error: x'] },
    ],
    [
      'an object that all inherit from, changed',
      [
        (transfer) => ({
          ...transfer,
          read: (file) => {
            Object.defineProperty(prototype, 'polluted', { value: true, configurable: true });
            return transfer.read(file);
          },
        }),
      ],
      { other: ['polluted'] },
    ],
    [
      'something stored of a file that was refused',
      [
        (transfer, database) => ({
          ...transfer,
          async read(file) {
            await (await database.open()).put('drafts', 'half of it', 'draft');
            return transfer.read(file);
          },
        }),
      ],
      { changed: 1 },
    ],
    [
      'an entry that is gone after an import',
      [
        (transfer, database) => ({
          ...transfer,
          async apply(file, taken) {
            await (await database.open()).clear('months');
            return transfer.apply(file, taken);
          },
        }),
        GOOD,
      ],
      { lost: 3 },
    ],
  ])('%s', async (_what, given, harm) => {
    expect(await harmBy(...given)).toEqual({ ...UNHARMED, ...harm });
  });
});

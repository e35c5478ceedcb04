// A few of each kind of attack; ten thousand of them in `npm run torture`.
import { afterEach, describe, expect, it } from 'vitest';
import { fileText } from '../journal';
import { packFile } from '../reflections';
import { type Door, utf8 } from './attack';
import { ATTACKS, runAttacks, share } from './run-attacks';
import { startVictim } from './victim';
import type { Through } from './victim-page';

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
  const harmBy = async (through: Through, file = '{}', door: Door = 'import') => {
    const victim = await startVictim(through);
    const { taken: _, ...harm } = await victim.offer({ door, bytes: utf8(file) });
    await victim.close();
    return harm;
  };
  const GOOD = fileText({});
  const GOOD_PACK = JSON.stringify(packFile());

  it.each<[string, Parameters<typeof harmBy>, object]>([
    ['nothing', [{}], UNHARMED],
    ['a good file', [{}, GOOD], UNHARMED],
    ['a good pack', [{}, GOOD_PACK, 'pack'], UNHARMED],
    [
      'a crash',
      [{ transfer: (all) => ({ ...all, read: () => Promise.reject(new Error('x')) }) }],
      { other: ['crashed: Error: x'] },
    ],
    [
      'an object that all inherit from, changed',
      [
        {
          transfer: (all) => ({
            ...all,
            read: (file) => {
              Object.defineProperty(prototype, 'polluted', { value: true, configurable: true });
              return all.read(file);
            },
          }),
        },
      ],
      { other: ['polluted'] },
    ],
    [
      'something stored of a file that was refused',
      [
        {
          transfer: (all, database) => ({
            ...all,
            async read(file) {
              await (await database.open()).put('drafts', 'half of it', 'draft');
              return all.read(file);
            },
          }),
        },
      ],
      { changed: 1 },
    ],
    [
      'an entry that is gone after an import',
      [
        {
          transfer: (all, database) => ({
            ...all,
            async apply(file, taken) {
              await (await database.open()).clear('months');
              return all.apply(file, taken);
            },
          }),
        },
        GOOD,
      ],
      { lost: 3 },
    ],
    [
      'a reflection of one’s own that is gone after a pack came',
      [
        {
          packs: (all) => ({
            ...all,
            async addPack(pack) {
              await all.remove('mine');
              return all.addPack(pack);
            },
          }),
        },
        GOOD_PACK,
        'pack',
      ],
      { lost: 1, other: ['not as it was shown: own mine'] },
    ],
    [
      'a pack that came in otherwise than it was shown',
      [
        { packs: (all) => ({ ...all, addPack: (pack) => all.addPack({ ...pack, title: 'No' }) }) },
        GOOD_PACK,
        'pack',
      ],
      { other: ['not as it was shown: pack evenings'] },
    ],
  ])('%s', async (_what, given, harm) => {
    expect(await harmBy(...given)).toEqual({ ...UNHARMED, ...harm });
  });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import shipped from '@/content/feelings.json';
import { anyEntry, anyFelt } from '@/lib/testing/arbitrary';
import { anyChangingZone } from '@/lib/testing/dated-log';
import { entry } from '@/lib/testing/open-page';
import type { Entry, Felt } from './entry';
import { type FeelingFact, GROUPS } from './feelings';
import { AGES, type Age, decideLookingBack, type LookingBackInput } from './looking-back';
import { seededRandom } from './random';
import { DAY_MS, HOUR_MS } from './time';

const NOW = Date.UTC(2026, 10, 22, 19);
const vocabulary = shipped as FeelingFact[];
/** A visit that brings an offer, and then the first of everything. */
const lucky = () => 0;

const CALM: Felt = { word: 'calm', group: 'easy' };
const aged = (days: number, feelings: Felt[] = [CALM], part: Partial<Entry> = {}): Entry =>
  entry(0, { at: NOW - days * DAY_MS, feelings, ...part });

function decide(part: Partial<LookingBackInput>) {
  return decideLookingBack({
    now: NOW,
    on: true,
    safety: 'yes',
    openness: true,
    random: lucky,
    felt: [],
    entries: [],
    vocabulary,
    ...part,
  });
}

const decideOn = (...entries: Entry[]) => decide({ entries });
const reasonFor = (...feelings: Felt[]) => decideOn(aged(30, feelings)).reason;

describe('looking back offers', () => {
  it.each<[Age, number[], number[]]>([
    ['week', [6, 7, 8], [1.1, 5.9, 8.1]],
    ['month', [27, 30, 33], [26.9, 33.1]],
    ['quarter', [83, 90, 97], [82.9, 97.1]],
    ['year', [355, 365, 375], [354.9, 375.1, 730]],
  ])('an entry from about a %s ago, and says that it is one', (age, inside, outside) => {
    for (const days of inside) {
      const one = aged(days);
      expect(decideOn(one)).toEqual({ kind: 'offer', reason: age, entry: one });
    }
    for (const days of outside) expect(decideOn(aged(days)).reason).toBe('nothing');
  });

  it('each age as readily as the others, however many entries it has', () => {
    const entries = [aged(365), ...Array.from({ length: 50 }, () => aged(7))];
    let asked = 0;
    const random = () => (asked++ === 0 ? 0 : 0.4);
    expect(decide({ entries, random }).reason).toBe('year');
  });

  it('an entry with a word that is not hard, or a group alone', () => {
    for (const felt of [{ group: 'charged' }, { group: 'mixed' }, { group: 'easy' }] as const) {
      expect(reasonFor(felt)).toBe('month');
    }
    expect(reasonFor({ word: 'tired', group: 'heavy' })).toBe('month');
    expect(reasonFor(CALM, { word: 'wobbly' })).toBe('month');
  });
});

describe('looking back never offers', () => {
  it.each<[string, Felt[]]>([
    ['a heavy word', [{ word: 'lonely', group: 'heavy' }]],
    ['a charged word', [{ word: 'furious', group: 'charged' }]],
    ['the heavy group alone', [{ group: 'heavy' }]],
    ['an own word under Heavy', [{ word: 'wobbly', group: 'heavy' }]],
    ['a hard word beside an easy one', [CALM, { word: 'lonely', group: 'heavy' }]],
    ['a hard word without its group, or under another', [CALM, { word: 'hopeless' }]],
  ])('%s, favourite or not', (_name, feelings) => {
    expect(reasonFor(...feelings)).toBe('nothing');
    expect(decideOn(aged(30, feelings, { favourite: true })).reason).toBe('nothing');
  });

  it.each<[string, Felt[]]>([
    ['own words only', [{ word: 'wobbly' }, { word: 'sunny', group: 'bright' }]],
    ['a word spelled like ours, without its group', [{ word: 'calm' }]],
    ['nothing felt', []],
  ])('%s, unless it is a favourite', (_name, feelings) => {
    expect(reasonFor(...feelings)).toBe('nothing');
    expect(decideOn(aged(30, feelings, { favourite: true })).reason).toBe('month');
  });

  it('what is not to be offered again, though it is a favourite', () => {
    expect(decideOn(aged(30, [CALM], { revisit: 'never', favourite: true })).reason).toBe(
      'nothing',
    );
  });
});

describe('looking back is quiet', () => {
  const entries = [aged(30)];

  it('when it is switched off, or before the words are there', () => {
    expect(decide({ entries, on: false }).reason).toBe('off');
    expect(decide({ entries, vocabulary: [] }).reason).toBe('no-vocabulary');
  });

  it('where being open may not be safe', () => {
    expect(decide({ entries, safety: 'no' }).reason).toBe('unsafe');
    expect(decide({ entries, safety: 'not-sure' }).reason).toBe('unsafe');
    expect(decide({ entries, openness: false }).reason).toBe('unsafe');
    expect(decide({ entries, safety: null }).reason).toBe('month');
  });

  it.each<Felt>([
    { group: 'heavy' },
    { word: 'tired', group: 'heavy' },
    { word: 'wobbly', group: 'heavy' },
    { word: 'sad' },
  ])('for a day after a heavy feeling: %o', (felt) => {
    const heavyAgo = (ms: number) =>
      decideOn(...entries, entry(1, { at: NOW - ms, feelings: [felt] }));
    expect(decide({ entries, felt: [felt] }).reason).toBe('heavy-lately');
    expect(heavyAgo(0).reason).toBe('heavy-lately');
    expect(heavyAgo(DAY_MS - 1).reason).toBe('heavy-lately');
    expect(heavyAgo(DAY_MS).reason).toBe('month');
    // Where it is tomorrow already.
    expect(heavyAgo(-14 * HOUR_MS).reason).toBe('heavy-lately');
  });

  it('in a week that brings the help card', () => {
    expect(decideOn(...entries, aged(5, [{ word: 'hopeless', group: 'heavy' }])).reason).toBe(
      'heavy-lately',
    );
  });

  it('on nine visits of ten', () => {
    expect(decide({ entries, random: () => 0.0999 }).reason).toBe('month');
    expect(decide({ entries, random: () => 0.1 }).reason).toBe('not-this-visit');
  });
});

const WORDS = vocabulary.map(({ word, group }): Felt => ({ word, group }));
const anyFeelings = fc.array(
  fc.oneof(
    anyFelt,
    fc.constantFrom(...WORDS),
    fc.constantFrom(...GROUPS.map((group) => ({ group }))),
  ),
  { maxLength: 3 },
);
/** Around the ages that are offered, and a day or two ahead. */
const anyAge = fc.oneof(
  ...Object.values(AGES).map(({ days }) =>
    fc.double({ min: days - 12, max: days + 12, noNaN: true }),
  ),
);
/** Any moment of any clock, and entries of any zone as old as one that is offered. */
const anyDiary = fc.integer({ min: 500 * DAY_MS, max: 80_000 * DAY_MS }).chain((now) =>
  fc.record({
    now: fc.constant(now),
    entries: fc.array(
      fc
        .tuple(anyEntry, anyAge, anyFeelings, anyChangingZone, fc.boolean())
        .map(([one, days, feelings, zone, never]): Entry => {
          const at = now - Math.round(days * DAY_MS);
          return { ...one, at, feelings, zone, ...(never && { revisit: 'never' }) };
        }),
      { maxLength: 12 },
    ),
  }),
);

/** The slow and certain way, in the words of the promise. */
function isPainful({ feelings }: Entry): boolean {
  return feelings.some(({ word, group }) => {
    const hard = vocabulary.filter((fact) => fact.word === word && fact.valence <= -0.5);
    return (
      hard.some((fact) => fact.group === 'heavy' || fact.group === 'charged') ||
      (group === 'heavy' &&
        !vocabulary.some((fact) => fact.word === word && fact.group === 'heavy'))
    );
  });
}

it('never offers what hurt, what nothing is known of, or what is too old or too new', () => {
  let offered = 0;
  fc.assert(
    fc.property(anyDiary, fc.integer(), ({ now, entries }, seed) => {
      const chance = seededRandom(seed);
      const rolls = [0];
      const random = () => rolls.pop() ?? chance();
      const decision = decide({ now, entries, random });
      if (decision.kind === 'quiet') return;
      offered += 1;
      const { entry: one, reason } = decision;
      expect(entries).toContain(one);
      expect(isPainful(one)).toBe(false);
      expect(one.revisit).toBeUndefined();
      const known = one.feelings.some(
        ({ word, group }) =>
          word === undefined ||
          vocabulary.some((fact) => fact.word === word && fact.group === group),
      );
      expect(known || one.favourite === true).toBe(true);
      const { days, toleranceDays } = AGES[reason];
      expect(Math.abs((now - one.at) / DAY_MS - days)).toBeLessThanOrEqual(toleranceDays);
      const lately = entries.filter(({ at }) => Math.abs(now - at) < DAY_MS);
      expect(lately.flatMap(({ feelings }) => feelings)).not.toContainEqual({ group: 'heavy' });
    }),
    { numRuns: 600 },
  );
  expect(offered).toBeGreaterThan(100);
});

it('offers the same whatever zones the entries are from', () => {
  fc.assert(
    fc.property(anyDiary, anyChangingZone, ({ now, entries }, zone) => {
      const moved = entries.map((one): Entry => ({ ...one, zone }));
      const [a, b] = [decide({ now, entries }), decide({ now, entries: moved })];
      expect(b.reason).toBe(a.reason);
      expect(b.kind === 'offer' && b.entry.id).toBe(a.kind === 'offer' && a.entry.id);
    }),
  );
});

it('comes on about a tenth of visits, from any clock', () => {
  const visits = 20_000;
  let offered = 0;
  for (let seed = 0; seed < visits; seed += 1) {
    const now = NOW + ((seed * 7_919) % 4_000) * HOUR_MS;
    const entries = [7, 30, 90].map((days) =>
      entry(days, { at: now - days * DAY_MS, feelings: [CALM] }),
    );
    if (decide({ now, entries, random: seededRandom(seed) }).kind === 'offer') offered += 1;
  }
  expect(offered / visits).toBeGreaterThan(0.09);
  expect(offered / visits).toBeLessThan(0.11);
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import shipped from '@/content/feelings.json';
import { anyFelt } from '@/lib/testing/arbitrary';
import type { Felt } from './entry';
import type { FeelingFact } from './feelings';
import { decideHelpCard, HELP_CARD_WEEK_MS, type HelpCardInput } from './help-card';
import { DAY_MS, HOUR_MS, MINUTE_MS } from './time';

const NOW = Date.UTC(2026, 10, 22, 19);
const vocabulary = shipped as FeelingFact[];

const heavy = (word: string): Felt => ({ word, group: 'heavy' });
const daysAgo = (days: number, ...feelings: Felt[]) => ({ at: NOW - days * DAY_MS, feelings });

function decide(part: Partial<HelpCardInput>) {
  const nothing = { now: NOW, felt: [], recent: [], vocabulary, last: null };
  return decideHelpCard({ ...nothing, ...part });
}

const NOT_NEEDED = { kind: 'quiet', reason: 'not-needed' };
const RESTS = { kind: 'quiet', reason: 'rests' };
const HOPELESS = { kind: 'show', reason: 'hopeless' };
const HEAVY_WEEK = { kind: 'show', reason: 'heavy-week' };

describe('the help card comes', () => {
  it('when "hopeless" is chosen, before anything is kept', () => {
    expect(decide({ felt: [heavy('hopeless')] })).toEqual(HOPELESS);
    expect(decide({ felt: [heavy('sad'), heavy('lonely'), heavy('ashamed')] })).toEqual(NOT_NEEDED);
  });

  it('after "hopeless" was kept, for a week', () => {
    expect(decide({ recent: [daysAgo(6.9, heavy('hopeless'))] })).toEqual(HOPELESS);
    expect(decide({ recent: [daysAgo(7, heavy('hopeless'))] })).toEqual(NOT_NEEDED);
  });

  it('on three entries of a week with a heavy word of -.6 or less', () => {
    const three = [daysAgo(0, heavy('low')), daysAgo(3, heavy('sad')), daysAgo(6, heavy('guilty'))];
    expect(decide({ recent: three })).toEqual(HEAVY_WEEK);
    expect(decide({ recent: three.slice(1) })).toEqual(NOT_NEEDED);
    const spread = [...three.slice(0, 2), daysAgo(7, heavy('guilty'))];
    expect(decide({ recent: spread })).toEqual(NOT_NEEDED);
  });

  it('counting entries, not words', () => {
    const one = daysAgo(1, heavy('low'), heavy('sad'), heavy('guilty'));
    expect(decide({ recent: [one, daysAgo(2, heavy('low'))] })).toEqual(NOT_NEEDED);
  });

  it.each<[string, Felt]>([
    ['tired', heavy('tired')],
    ['bored', heavy('bored')],
    ['a heavy word that weighs less', heavy('distant')],
    ['the group alone', { group: 'heavy' }],
    ['a charged word, however hard', { word: 'furious', group: 'charged' }],
    ['a word of one’s own', heavy('wobbly')],
    ['a word of one’s own that is spelled like ours', { word: 'sad' }],
    ['the same in another group', { word: 'sad', group: 'mixed' }],
  ])('but not for %s', (_name, felt) => {
    const days = [1, 2, 3, 4, 5].map((day) => daysAgo(day, felt));
    expect(decide({ recent: days, felt: [felt] })).toEqual(NOT_NEEDED);
  });

  it('by no word at all while the vocabulary is not there', () => {
    expect(decide({ felt: [heavy('hopeless')], vocabulary: [] })).toEqual(NOT_NEEDED);
  });
});

describe('the help card rests', () => {
  const felt = [heavy('hopeless')];
  const lastAt = (at: number, closed = false) => decide({ felt, last: { at, closed } });

  it('for a week after it was shown or closed, and says so', () => {
    for (const closed of [false, true]) {
      expect(lastAt(NOW, closed)).toEqual(RESTS);
      expect(lastAt(NOW - HELP_CARD_WEEK_MS + 1, closed)).toEqual(RESTS);
      expect(lastAt(NOW - HELP_CARD_WEEK_MS, closed)).toEqual(HOPELESS);
    }
  });

  it('also when the clock is set back meanwhile, by less than a week', () => {
    expect(lastAt(NOW + 6.9 * DAY_MS)).toEqual(RESTS);
  });

  it('not until a wrong clock comes true: one set right by more heals it', () => {
    expect(lastAt(NOW + HELP_CARD_WEEK_MS)).toEqual(HOPELESS);
    expect(lastAt(Date.UTC(2150, 0))).toEqual(HOPELESS);
  });
});

it('takes an entry a little ahead for one of now, and one far ahead for none', () => {
  const ahead = (ms: number) => [{ at: NOW + ms, feelings: [heavy('hopeless')] }];
  expect(decide({ recent: ahead(HOUR_MS) })).toEqual(HOPELESS);
  expect(decide({ recent: ahead(2 * DAY_MS) })).toEqual(NOT_NEEDED);
});

/** What a person does, with the time that really passes before it; `back`: the clock is set back. */
const anyStep = fc.record({
  afterMs: fc.integer({ min: MINUTE_MS, max: 5 * DAY_MS }),
  back: fc.option(fc.integer({ min: 1, max: DAY_MS }), { freq: 6 }),
  felt: fc.constantFrom(heavy('hopeless'), heavy('sad'), heavy('tired')),
  closes: fc.boolean(),
});

it('never comes twice within a week of real time, though the clock is set back by days', () => {
  fc.assert(
    fc.property(fc.array(anyStep, { maxLength: 60 }), (steps) => {
      let [real, setBack] = [NOW, 0];
      let last: HelpCardInput['last'] = null;
      const recent: { at: number; feelings: Felt[] }[] = [];
      const shown: number[] = [];
      for (const { afterMs, back, felt, closes } of steps) {
        real += afterMs;
        // Below a week in all: beyond that no clock can tell what it was.
        if (back !== null && setBack + back < HELP_CARD_WEEK_MS) setBack += back;
        const now = real - setBack;
        recent.push({ at: now, feelings: [felt] });
        if (decide({ now, felt: [], recent, last }).kind !== 'show') continue;
        shown.push(real);
        last = { at: now, closed: closes };
      }
      for (const [index, at] of shown.slice(1).entries()) {
        expect(at - (shown[index] ?? 0)).toBeGreaterThanOrEqual(HELP_CARD_WEEK_MS);
      }
    }),
  );
});

it('hangs on words and times alone: in what order they come, and what else is there, is all one', () => {
  const anyEntry = fc.record({
    at: fc.integer({ min: NOW - 14 * DAY_MS, max: NOW + DAY_MS }),
    feelings: fc.array(
      fc.oneof(
        anyFelt,
        fc.constantFrom(...vocabulary).map(({ word, group }) => ({ word, group })),
      ),
      { maxLength: 3 },
    ),
    note: fc.constantFrom('hopeless', 'sad', ''),
  });
  fc.assert(
    fc.property(fc.array(anyEntry, { maxLength: 8 }), (entries) => {
      const plain = entries.map(({ at, feelings }) => ({ at, feelings }));
      expect(decide({ recent: entries })).toEqual(decide({ recent: plain.toReversed() }));
    }),
  );
});

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { anyEntry } from '@/lib/testing/arbitrary';
import { type Entry, newestFirst } from './entry';
import { toDate, toDayNumber } from './patterns/calendar-day';
import { matches, toTerms } from './search';
import { dayOf } from './time';
import {
  createTimelineItem,
  isLongNote,
  opensDay,
  placeOfDay,
  type TimelineItem,
  toDayName,
  toSearchText,
  toTimeline,
} from './timeline';
import { uuidV7 } from './uuid';

function entry(iso: string, part: Partial<Entry> = {}): Entry {
  const at = Temporal.Instant.from(iso).epochMilliseconds;
  const id = uuidV7(at, new Uint8Array(10));
  return { id, at, zone: 'UTC', feelings: [], note: iso, ...part };
}

const timelineOf = (entries: Entry[]): TimelineItem[] =>
  toTimeline(entries.map(createTimelineItem()));

const daysOf = (entries: Entry[]): [string, boolean][] => {
  const items = timelineOf(entries);
  return items.map(({ day }, place) => [`${toDate(day)}`, opensDay(items, place)]);
};

describe('the timeline', () => {
  test('puts each entry on the day it was where it was written', () => {
    const late = entry('2026-11-22T23:30:00Z', { zone: 'Europe/Berlin' });
    const early = entry('2026-11-22T07:00:00Z', { zone: 'America/Los_Angeles' });
    expect(daysOf([late, early])).toEqual([
      ['2026-11-23', true],
      ['2026-11-21', true],
    ]);
  });

  test('opens a day once, also when a traveller lived through it twice', () => {
    const first = entry('2026-11-22T10:00:00Z', { zone: 'Pacific/Auckland' });
    const flown = entry('2026-11-22T20:00:00Z', { zone: 'America/Los_Angeles' });
    const home = entry('2026-11-22T12:00:00Z', { zone: 'Pacific/Auckland' });
    expect(timelineOf([flown, home, first]).map(({ entry }) => entry)).toEqual([
      home,
      flown,
      first,
    ]);
    expect(daysOf([flown, home, first])).toEqual([
      ['2026-11-23', true],
      ['2026-11-22', true],
      ['2026-11-22', false],
    ]);
  });

  test('holds every entry once, days never going up, moments of a day never going up', () => {
    fc.assert(
      fc.property(fc.uniqueArray(anyEntry, { selector: ({ id }) => id }), (entries) => {
        const items = timelineOf(entries.toSorted(newestFirst));
        expect(new Set(items.map((item) => item.entry))).toEqual(new Set(entries));
        const days = items.map(({ entry }) => dayOf(entry.at, entry.zone));
        items.slice(1).forEach((item, index) => {
          const before = items[index];
          if (!before) return;
          const opens = days[index + 1] !== days[index];
          expect(opensDay(items, index + 1)).toBe(opens);
          expect(item.day).toBeLessThanOrEqual(before.day);
          if (!opens) expect(item.entry.at).toBeLessThanOrEqual(before.entry.at);
        });
      }),
    );
  });
});

describe('the place of a day', () => {
  const items = timelineOf(
    ['2026-11-22T18:00Z', '2026-11-22T09:00Z', '2026-11-20T12:00Z', '2025-01-05T12:00Z'].map((at) =>
      entry(at),
    ),
  );
  const placeOf = (day: string): number => placeOfDay(items, toDayNumber(day));

  test('is where it begins, or the nearest older one', () => {
    expect(placeOf('2026-11-22')).toBe(0);
    expect(placeOf('2027-01-01')).toBe(0);
    expect(placeOf('2026-11-21')).toBe(2);
    expect(placeOf('2026-11-20')).toBe(2);
    expect(placeOf('2026-11-19')).toBe(3);
  });

  test('is past the end when all is newer, or nothing there', () => {
    expect(placeOf('2025-01-04')).toBe(4);
    expect(placeOfDay([], 0)).toBe(0);
  });

  test('is the one that looking at each in turn finds', () => {
    const anyDays = fc.array(fc.integer({ min: 0, max: 40 }), { maxLength: 30 });
    fc.assert(
      fc.property(anyDays, fc.integer({ min: -2, max: 42 }), (days, day) => {
        const sorted = days.sort((a, b) => b - a).map((each) => ({ day: each }) as TimelineItem);
        const found = sorted.findIndex((item) => item.day <= day);
        expect(placeOfDay(sorted, day)).toBe(found === -1 ? sorted.length : found);
      }),
    );
  });
});

describe('an item', () => {
  const toItem = createTimelineItem();

  test('knows how much of it there is to show', () => {
    const sizeOf = (part: Partial<Entry>): number[] => {
      const { lines, letters } = toItem(entry('2026-11-22T18:00Z', { note: '', ...part }));
      return [lines, letters];
    };
    expect(sizeOf({})).toEqual([0, 0]);
    expect(sizeOf({ note: 'Rang Jo.' })).toEqual([0, 8]);
    expect(sizeOf({ feelings: [{ group: 'easy' }], want: 0, known: 'no' })).toEqual([2, 0]);
    expect(sizeOf({ notSure: true, note: 'a'.repeat(500) })).toEqual([7, 0]);
    const reflection = { id: 'x', text: 'Who?', language: 'en' };
    expect(sizeOf({ reflection, note: 'Jo.' })).toEqual([0, 7]);
  });

  test('has a key of its own, or the one it had before', () => {
    const kept = entry('2026-11-22T18:00Z');
    const { key } = toItem(kept);
    expect(toItem(kept).key).not.toBe(key);
    expect(toItem({ ...kept, note: 'Edited.' }, key).key).toBe(key);
  });
});

describe('the name of a day', () => {
  test('is Today, Yesterday, or a date, with its year once that is another', () => {
    expect(toDayName('2026-03-01', '2026-03-01')).toBe('today');
    expect(toDayName('2026-02-28', '2026-03-01')).toBe('yesterday');
    expect(toDayName('2026-02-27', '2026-03-01')).toBe('date');
    expect(toDayName('2025-12-31', '2026-01-01')).toBe('yesterday');
    expect(toDayName('2025-12-30', '2026-01-01')).toBe('date-and-year');
  });

  test('is a date when the entry is ahead, as after a flight or a wrong clock', () => {
    expect(toDayName('2026-03-02', '2026-03-01')).toBe('date');
  });
});

describe('what an entry is found by', () => {
  const kept = entry('2026-11-22T18:40:00Z', {
    note: 'Müde, but it was good to sit with Jo.',
    feelings: [{ word: 'calm', group: 'easy' }, { group: 'heavy' }],
    body: ['tight jaw'],
  });
  const labels: Record<string, string> = { calm: 'gelassen' };
  const text = toSearchText(kept, ({ word, group }) =>
    word === undefined ? `group ${group}` : (labels[word] ?? word),
  );
  const found = (query: string): boolean => matches(text, toTerms(query));

  test('is its note, and its words as shown and as stored', () => {
    for (const query of ['mude', 'sit jo', 'calm', 'GELASSEN', 'group heavy', 'jo calm', 'jaw']) {
      expect(found(query)).toBe(true);
    }
  });

  test('is nothing that cannot be read on it', () => {
    for (const query of ['easy', 'UTC', kept.id.slice(0, 8)]) expect(found(query)).toBe(false);
  });
});

describe('a note', () => {
  test('is long beyond five lines, however short, or a good paragraph', () => {
    expect(isLongNote('one\ntwo\nthree\nfour\nfive')).toBe(false);
    expect(isLongNote('one\ntwo\nthree\nfour\nfive\nsix')).toBe(true);
    expect(isLongNote('a'.repeat(420))).toBe(false);
    expect(isLongNote('a'.repeat(421))).toBe(true);
  });
});

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { anyEntry } from '@/lib/testing/arbitrary';
import { type Entry, newestFirst } from './entry';
import { matches, toTerms } from './search';
import { isLongNote, toDayName, toSearchText, toTimeline } from './timeline';
import { uuidV7 } from './uuid';

function entry(iso: string, part: Partial<Entry> = {}): Entry {
  const at = Temporal.Instant.from(iso).epochMilliseconds;
  const id = uuidV7(at, new Uint8Array(10));
  return { id, at, zone: 'UTC', feelings: [], note: iso, ...part };
}

const daysOf = (entries: Entry[]): [string, boolean][] =>
  toTimeline(entries).map(({ day, opensDay }) => [day, opensDay]);

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
    expect(toTimeline([flown, home, first]).map(({ entry }) => entry)).toEqual([
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
        const items = toTimeline(entries.toSorted(newestFirst));
        expect(new Set(items.map((item) => item.entry))).toEqual(new Set(entries));
        items.slice(1).forEach((item, index) => {
          const before = items[index];
          if (!before) return;
          expect(item.opensDay).toBe(item.day !== before.day);
          expect(item.day <= before.day).toBe(true);
          if (!item.opensDay) expect(item.entry.at).toBeLessThanOrEqual(before.entry.at);
        });
      }),
    );
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
    reflection: { id: 'x', text: 'Who would you call first?', language: 'en' },
  });
  const labels: Record<string, string> = { calm: 'gelassen' };
  const text = toSearchText(kept, ({ word, group }) =>
    word === undefined ? `group ${group}` : (labels[word] ?? word),
  );
  const found = (query: string): boolean => matches(text, toTerms(query));

  test('is its note, its words as shown and as stored, and its reflection', () => {
    for (const query of [
      'mude',
      'sit jo',
      'calm',
      'GELASSEN',
      'group heavy',
      'call first',
      'jo calm',
    ]) {
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

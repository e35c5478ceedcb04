// Test data: arbitrary logs whose entries lie near each other, around days on which clocks, months
// and years change. Used by tests only.
import fc from 'fast-check';
import type { Entry } from '@/lib/core/entry';
import { newestFirst } from '@/lib/core/entry';
import { GROUPS } from '@/lib/core/feelings';
import { type Dated, toDated } from '@/lib/core/patterns/dated';
import { THEMES } from '@/lib/core/reflection';
import { DAY_MS, toLocal } from '@/lib/core/time';
import { anyId } from './arbitrary';

export const anyChangingZone = fc.constantFrom(
  'UTC',
  'Europe/Berlin',
  'America/New_York',
  'America/St_Johns',
  'Asia/Kathmandu',
  'Asia/Tehran',
  'Pacific/Apia',
  'Pacific/Kiritimati',
  'Australia/Lord_Howe',
  'Africa/Casablanca',
);

// Clocks that go on and back, a leap day, the day Samoa left out, years' ends of 52 and 53 weeks.
const ANCHORS = [
  Date.UTC(2026, 2, 29),
  Date.UTC(2026, 9, 25),
  Date.UTC(2026, 10, 1),
  Date.UTC(2024, 1, 29),
  Date.UTC(2011, 11, 30),
  Date.UTC(2026, 11, 31),
  Date.UTC(2025, 11, 31),
];

const anyMomentNear = (anchor: number): fc.Arbitrary<number> =>
  fc.oneof(
    fc.integer({ min: anchor - 2 * DAY_MS, max: anchor + 2 * DAY_MS }),
    fc.integer({ min: anchor - 400 * DAY_MS, max: anchor + 400 * DAY_MS }),
  );

const anyFewFelt = fc.record(
  {
    word: fc.constantFrom('calm', 'torn', 'lonely', 'wistful', 'own word'),
    group: fc.constantFrom(...GROUPS),
  },
  { requiredKeys: ['word'] },
);

const anyEntryNear = (anchor: number): fc.Arbitrary<Entry> =>
  fc.record(
    {
      id: anyId,
      at: anyMomentNear(anchor),
      zone: anyChangingZone,
      feelings: fc.array(fc.oneof(anyFewFelt, fc.record({ group: fc.constantFrom(...GROUPS) })), {
        maxLength: 3,
      }),
      want: fc.double({ min: -1, max: 1, noNaN: true }),
      theme: fc.constantFrom(...THEMES),
      note: fc.constant(''),
      outcome: fc.constantFrom('kept' as const, 'said' as const, 'asked-for-room' as const),
      plan: fc.record(
        {
          when: fc.constant('w'),
          // biome-ignore lint/suspicious/noThenProperty: the file format's name; a string is not thenable
          then: fc.constant('t'),
          askAt: fc.constant(0),
          happened: fc.constantFrom('yes' as const, 'partly' as const, 'no' as const),
        },
        { requiredKeys: ['when', 'then', 'askAt'] },
      ),
    },
    { requiredKeys: ['id', 'at', 'zone', 'feelings', 'note'] },
  );

/** Newest first. */
export const anyLog: fc.Arbitrary<Entry[]> = fc
  .constantFrom(...ANCHORS)
  .chain((anchor) => fc.array(anyEntryNear(anchor), { maxLength: 40 }))
  .map((entries) => entries.sort(newestFirst));

/** Some of the days around a log, as a span. */
export const anyLogAndSpan = anyLog.chain((entries) => {
  const dated = toDated(entries);
  const days = dated.map(({ day }) => day);
  const [least, most] = [Math.min(...days, 20_000), Math.max(...days, 20_000)];
  return fc
    .tuple(fc.integer({ min: least - 9, max: most + 9 }), fc.nat(900))
    .map(([from, length]) => ({ dated, span: { from, to: from + length } }));
});

/** The slow and certain way: what Temporal says of the one entry. */
export function localDateOf({ entry }: Dated): Temporal.PlainDate {
  return toLocal(entry.at, entry.zone).toPlainDate();
}

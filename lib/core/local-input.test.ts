import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { anyMoment, anyZone } from '@/lib/testing/arbitrary';
import { parseLocalInput, toLocalInput } from './local-input';
import { MINUTE_MS } from './time';

const at = (iso: string): number => Temporal.Instant.from(iso).epochMilliseconds;

describe('a moment in a date and time field', () => {
  test('is the local time where it was written', () => {
    expect(toLocalInput(at('2026-11-22T17:40:59Z'), 'Europe/Berlin')).toBe('2026-11-22T18:40');
    expect(toLocalInput(at('2026-11-22T17:40:59Z'), 'Asia/Kathmandu')).toBe('2026-11-22T23:25');
  });

  test('is read back in the same zone', () => {
    expect(parseLocalInput('2024-02-29T07:05', 'America/St_Johns')).toBe(
      at('2024-02-29T10:35:00Z'),
    );
  });

  test('keeps its seconds while its minute is not touched', () => {
    const before = at('2026-11-22T17:40:59.123Z');
    expect(parseLocalInput('2026-11-22T18:40', 'Europe/Berlin', before)).toBe(before);
    expect(parseLocalInput('2026-11-22T18:41', 'Europe/Berlin', before)).toBe(
      at('2026-11-22T17:41:00Z'),
    );
  });

  test('stays the second of two equal times when the clocks go back', () => {
    const second = at('2026-10-25T01:30:00Z');
    expect(toLocalInput(second, 'Europe/Berlin')).toBe('2026-10-25T02:30');
    expect(parseLocalInput('2026-10-25T02:30', 'Europe/Berlin', second)).toBe(second);
    expect(parseLocalInput('2026-10-25T02:30', 'Europe/Berlin')).toBe(at('2026-10-25T00:30:00Z'));
  });

  test('moves forward out of the hour that the clocks leave out', () => {
    expect(parseLocalInput('2026-03-29T02:30', 'Europe/Berlin')).toBe(at('2026-03-29T01:30:00Z'));
  });

  test('is none while the field is half filled, or outside the years an entry can have', () => {
    for (const text of ['', '2026-11', 'soon', '0202-11-22T18:40', '1969-12-31T23:59']) {
      expect(parseLocalInput(text, 'UTC')).toBeUndefined();
    }
    expect(parseLocalInput('2200-01-01T00:01', 'UTC')).toBeUndefined();
  });

  test('reads as UTC in a zone this browser does not know', () => {
    expect(parseLocalInput('2026-11-22T18:40', 'Moon/Tycho')).toBe(at('2026-11-22T18:40:00Z'));
  });

  test('comes back as it was, whatever the moment and the zone', () => {
    fc.assert(
      fc.property(anyMoment, anyZone, (moment, zone) => {
        const text = toLocalInput(moment, zone);
        expect(parseLocalInput(text, zone, moment)).toBe(moment);
        const read = parseLocalInput(text, zone);
        if (read !== undefined) expect(Math.abs(moment - read)).toBeLessThan(61 * MINUTE_MS);
      }),
    );
  });
});

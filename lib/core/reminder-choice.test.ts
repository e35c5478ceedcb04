import { describe, expect, it } from 'vitest';
import { at } from '@/lib/testing/nudging';
import { nextTimeOf, type ReminderChoice, toReminderAt } from './reminder-choice';
import { DEFAULT_SETTINGS } from './settings';

const ZONE = 'Europe/Berlin';

describe('a choice', () => {
  it.each<[ReminderChoice, string, string]>([
    ['1-hour', '2026-11-24T15:10', '2026-11-24T16:10'],
    ['this-evening', '2026-11-24T15:10', '2026-11-24T18:30'],
    ['this-evening', '2026-11-24T19:10', '2026-11-24T20:10'],
    ['tomorrow-morning', '2026-11-24T15:10', '2026-11-25T08:00'],
    ['tomorrow-morning', '2026-11-24T00:30', '2026-11-25T08:00'],
  ])('%s at %s is %s', (choice, now, then) => {
    expect(toReminderAt(choice, at(now), ZONE, DEFAULT_SETTINGS)).toBe(at(then));
  });
});

describe('a time of day', () => {
  it.each([
    [20 * 60, '2026-11-24T15:10', '2026-11-24T20:00'],
    [20 * 60, '2026-11-24T20:00', '2026-11-25T20:00'],
    [7 * 60 + 5, '2026-11-24T15:10', '2026-11-25T07:05'],
    [0, '2026-11-24T15:10', '2026-11-25T00:00'],
    // The clocks skip half past two: the moment they do.
    [150, '2026-03-28T15:10', '2026-03-29T03:00'],
  ])('%i minutes after midnight, asked for at %s, is %s', (minutes, now, then) => {
    expect(nextTimeOf(minutes, at(now), ZONE)).toBe(at(then));
  });
});

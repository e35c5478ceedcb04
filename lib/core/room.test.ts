import { describe, expect, it } from 'vitest';
import { loadComposer } from '@/lib/platform/composer';
import { at, ZONE } from '@/lib/testing/nudging';
import { composeRoom } from './room';
import { toBackAt } from './room-time';
import { DEFAULT_SETTINGS } from './settings';

const words = await loadComposer();

describe('room', () => {
  it.each([
    ['', undefined, '', 'I need some room for myself.'],
    ['To think.', '8:00 PM', '', "I need some room to think. I'll be back around 8:00 PM."],
    [
      'I need some room to rest',
      undefined,
      'Keep me some soup',
      'I need some room to rest. Keep me some soup.',
    ],
    [
      ' ',
      'tomorrow, 8:00 AM',
      'why? Because.',
      "I need some room for myself. I'll be back around tomorrow, 8:00 AM. Why? Because.",
    ],
  ])('for "%s", back %s, "%s": %s', (why, back, warm, text) => {
    expect(composeRoom(words, { why, back, warm })).toBe(text);
  });

  it.each([
    ['20-minutes', '2026-11-24T15:12', '2026-11-24T15:35'],
    ['1-hour', '2026-11-24T15:10', '2026-11-24T16:10'],
    ['tomorrow-morning', '2026-11-24T15:10', '2026-11-25T08:00'],
  ] as const)('of %s at %s ends at %s', (time, now, then) => {
    expect(toBackAt(time, at(now), ZONE, DEFAULT_SETTINGS)).toBe(at(then));
  });
});

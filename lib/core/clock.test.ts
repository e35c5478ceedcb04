import { describe, expect, it } from 'vitest';
import { fromClock, isSameEveryDay, toClock } from './clock';

describe('a time of day', () => {
  it('comes back as it went out, for every minute of a day', () => {
    for (let minutes = 0; minutes < 1440; minutes += 1) {
      expect(fromClock(toClock(minutes))).toBe(minutes);
    }
  });

  it('shows the end of the day as midnight', () => {
    expect(toClock(1440)).toBe('00:00');
  });

  it.each(['', '24:00', '9:00', '12:60', '12:00:00', 'noon'])('is not "%s"', (text) => {
    expect(fromClock(text)).toBeUndefined();
  });
});

describe('a week', () => {
  it('is the same every day, or it is not', () => {
    const day = { fromMinutes: 60, toMinutes: 120 };
    expect(isSameEveryDay([day, { ...day }])).toBe(true);
    expect(isSameEveryDay([day, null])).toBe(false);
  });
});

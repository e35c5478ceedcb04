// Windows and quiet hours: a person's week in local wall-clock time.
import { toLocal } from './time';

/** Minutes since local midnight, 0 to 1440. */
export interface Window {
  fromMinutes: number;
  toMinutes: number;
}

/** Begins on its day; where it ends no later than it begins, it ends on the next one. */
export type Quiet = Window | null;

/** Seven days, Monday first, as ISO 8601 counts them. */
export interface Week {
  windows: readonly (readonly Window[])[];
  quiet: readonly Quiet[];
}

/** One window on one date: at most one nudge belongs to it. */
export interface Occasion {
  /** `2026-11-22/1`: the local date and the window's place in it. */
  id: string;
  /** Epoch ms; `endsAt` is not in it any more. */
  startsAt: number;
  endsAt: number;
}

/**
 * The occasions of the local days around a moment, in order. Where clocks go forward over a whole
 * window it has no length, and is left out.
 * @param days how many days to look back and ahead
 */
export function occasionsAround(now: number, zone: string, week: Week, days = 1): Occasion[] {
  const today = toLocal(now, zone).toPlainDate();
  const timeZone = toLocal(now, zone).timeZoneId;
  const found: Occasion[] = [];
  for (let offset = -days; offset <= days; offset += 1) {
    const date = today.add({ days: offset });
    const windows = week.windows[date.dayOfWeek - 1] ?? [];
    for (const [index, { fromMinutes, toMinutes }] of windows.entries()) {
      const startsAt = momentOf(date, fromMinutes, timeZone);
      const endsAt = momentOf(date, toMinutes, timeZone);
      if (endsAt > startsAt) found.push({ id: `${date.toString()}/${index}`, startsAt, endsAt });
    }
  }
  return found.sort((a, b) => a.startsAt - b.startsAt);
}

/**
 * When the quiet hours end in which a moment lies, by the clock on the wall (epoch ms); undefined
 * when it lies in none.
 */
export function quietUntil(now: number, zone: string, { quiet }: Week): number | undefined {
  const local = toLocal(now, zone);
  const date = local.toPlainDate();
  const minutes = local.hour * 60 + local.minute;
  const today = quiet[local.dayOfWeek - 1];
  const yesterday = quiet[(local.dayOfWeek + 5) % 7];
  const ends: number[] = [];
  if (today != null && minutes >= today.fromMinutes && minutes < endOf(today)) {
    ends.push(momentOf(date, endOf(today), local.timeZoneId));
  }
  if (yesterday != null && minutes < endOf(yesterday) - 1440) {
    ends.push(momentOf(date, endOf(yesterday) - 1440, local.timeZoneId));
  }
  return ends.length === 0 ? undefined : Math.max(...ends);
}

/**
 * The person's own morning: when the quiet hours that end on the day after `now`'s local day do.
 * Without quiet hours, eight o'clock.
 */
export function nextMorning(now: number, zone: string, { quiet }: Week): number {
  const local = toLocal(now, zone);
  const night = quiet[local.dayOfWeek - 1];
  const minutes = night != null && endOf(night) > 1440 ? endOf(night) - 1440 : 8 * 60;
  return momentOf(local.toPlainDate().add({ days: 1 }), minutes, local.timeZoneId);
}

/** Epoch ms of a local date and minute; a time that clocks skip is taken as just after the gap. */
export function momentOf(date: Temporal.PlainDate, minutes: number, zone: string): number {
  const days = Math.floor(minutes / 1440);
  const time = new Temporal.PlainTime(Math.floor((minutes % 1440) / 60), minutes % 60);
  const plain = date.add({ days }).toPlainDateTime(time);
  return plain.toZonedDateTime(zone).epochMilliseconds;
}

/** In minutes since the midnight at which its day began: past 1440 when it crosses the next. */
function endOf({ fromMinutes, toMinutes }: Window): number {
  return toMinutes > fromMinutes ? toMinutes : toMinutes + 1440;
}

/** Minutes since midnight as `18:30`, the form of a time field. */
export function toClock(minutes: number): string {
  const hours = Math.floor((minutes % 1440) / 60);
  return `${String(hours).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`;
}

/** `18:30` -> minutes since midnight; undefined when it is no time. */
export function fromClock(clock: string): number | undefined {
  const [, hours, minutes] = /^([01]\d|2[0-3]):([0-5]\d)/.exec(clock) ?? [];
  return hours === undefined ? undefined : Number(hours) * 60 + Number(minutes);
}

/** Whether every day of a week is alike, so that one can stand for all. */
export function isSameEveryDay(days: readonly unknown[]): boolean {
  return new Set(days.map((day) => JSON.stringify(day))).size <= 1;
}

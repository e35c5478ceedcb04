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

/** One window on one date, in epoch ms, `endsAt` not included: at most one nudge belongs to it. */
export interface Occasion {
  startsAt: number;
  endsAt: number;
}

/**
 * The occasions of a local date, in order and apart: windows that overlap are one. Where the
 * clocks skip a whole window, it is left out.
 */
export function occasionsOn(
  date: Temporal.PlainDate,
  zone: string,
  week: Week,
): readonly Occasion[] {
  const known = reckoned.get(week.windows) ?? new Map<string, Occasion[]>();
  const key = `${zone} ${date.year} ${date.dayOfYear}`;
  const occasions = known.get(key) ?? reckonOccasions(date, zone, week);
  // A few days around today are all that anyone asks for.
  if (known.size > 32) known.clear();
  reckoned.set(week.windows, known.set(key, occasions));
  return occasions;
}

/** One look asks for the same days several times, and reckoning with zones is dear. */
const reckoned = new WeakMap<Week['windows'], Map<string, Occasion[]>>();

function reckonOccasions(date: Temporal.PlainDate, zone: string, week: Week): Occasion[] {
  const windows = [...(week.windows[date.dayOfWeek - 1] ?? [])];
  windows.sort((a, b) => a.fromMinutes - b.fromMinutes);
  const found: Occasion[] = [];
  for (const { fromMinutes, toMinutes } of windows) {
    const startsAt = momentOf(date, fromMinutes, zone);
    const endsAt = momentOf(date, toMinutes, zone);
    const last = found.at(-1);
    if (last && startsAt < last.endsAt) last.endsAt = Math.max(last.endsAt, endsAt);
    else if (startsAt < endsAt) found.push({ startsAt, endsAt });
  }
  return found;
}

/**
 * When the quiet hours end in which a moment lies, by the clock on the wall (epoch ms); undefined
 * when it lies in none.
 */
export function quietUntil(now: number, zone: string, { quiet }: Week): number | undefined {
  const local = toLocal(now, zone);
  const minutes = local.hour * 60 + local.minute;
  const today = quiet[local.dayOfWeek - 1];
  const yesterday = quiet[(local.dayOfWeek + 5) % 7];
  const ends: number[] = [];
  if (today && minutes >= today.fromMinutes && minutes < endOf(today)) ends.push(endOf(today));
  if (yesterday && minutes < endOf(yesterday) - 1440) ends.push(endOf(yesterday) - 1440);
  if (ends.length === 0) return undefined;
  return momentOf(local.toPlainDate(), Math.max(...ends), local.timeZoneId, 'later');
}

/**
 * The person's own morning on the day after `now`'s local day: the end of that night's quiet
 * hours, eight o'clock where there are none.
 */
export function nextMorning(now: number, zone: string, week: Week): number {
  const local = toLocal(now, zone);
  const tomorrow = local.toPlainDate().add({ days: 1 });
  const night = momentOf(tomorrow, 4 * 60, local.timeZoneId);
  return quietUntil(night, zone, week) ?? momentOf(tomorrow, 8 * 60, local.timeZoneId);
}

/**
 * Epoch ms of a local date and minute. A time that the clocks skip is the moment they skip it.
 * @param repeated which one, where the clock shows it twice
 */
export function momentOf(
  date: Temporal.PlainDate,
  minutes: number,
  zone: string,
  repeated: 'earlier' | 'later' = 'earlier',
): number {
  const days = Math.floor(minutes / 1440);
  const time = new Temporal.PlainTime(Math.floor((minutes % 1440) / 60), minutes % 60);
  const plain = (days === 0 ? date : date.add({ days })).toPlainDateTime(time);
  const zoned = plain.toZonedDateTime(zone, { disambiguation: repeated });
  if (zoned.toPlainDateTime().equals(plain)) return zoned.epochMilliseconds;
  const before = plain.toZonedDateTime(zone, { disambiguation: 'earlier' });
  return (before.getTimeZoneTransition('next') ?? before).epochMilliseconds;
}

/** In minutes since the midnight at which its day began: past 1440 when it crosses the next. */
function endOf({ fromMinutes, toMinutes }: Window): number {
  return toMinutes > fromMinutes ? toMinutes : toMinutes + 1440;
}

// Local time reckoned a second way, by offsets and whole numbers, so that the checker does not
// repeat what lib/core/week.ts may get wrong.
import type { Quiet, Window } from '@/lib/core/week';

const MINUTE = 60_000;
const DAY = 1440 * MINUTE;

export interface Wall {
  /** Days since 1970-01-01 on the local calendar. */
  day: number;
  /** 0 is Monday. */
  weekday: number;
  /** Since local midnight, with fractions. */
  minutes: number;
}

interface Stretch {
  from: number;
  to: number;
  offset: number;
}
const stretches = new Map<string, Stretch[]>();

export function toWall(at: number, zone: string): Wall {
  const local = at + offsetAt(at, zone);
  const day = Math.floor(local / DAY);
  return { day, weekday: (((day + 3) % 7) + 7) % 7, minutes: (local - day * DAY) / MINUTE };
}

/** Between two changes of the clocks the offset of a zone stands. */
function offsetAt(at: number, zone: string): number {
  const known = stretches.get(zone) ?? [];
  const found = known.find(({ from, to }) => at >= from && at < to);
  if (found) return found.offset;
  const local = Temporal.Instant.fromEpochMilliseconds(at).toZonedDateTimeISO(zone);
  const from = local.add({ milliseconds: 1 }).getTimeZoneTransition('previous');
  const to = local.getTimeZoneTransition('next');
  const stretch = {
    from: from?.epochMilliseconds ?? -Infinity,
    to: to?.epochMilliseconds ?? Infinity,
    offset: local.offsetNanoseconds / 1e6,
  };
  // The latest first: it is asked for again.
  stretches.set(zone, [stretch, ...known].slice(0, 8));
  return stretch.offset;
}

export function isQuiet({ weekday, minutes }: Wall, quiet: readonly Quiet[]): boolean {
  const today = quiet[weekday];
  const yesterday = quiet[(weekday + 6) % 7];
  if (today) {
    const { fromMinutes: from, toMinutes: to } = today;
    if (minutes >= from && (minutes < to || to <= from)) return true;
  }
  return Boolean(
    yesterday && yesterday.toMinutes <= yesterday.fromMinutes && minutes < yesterday.toMinutes,
  );
}

/** The windows of a weekday as they are meant: in order, and those that overlap as one. */
export function windowsOf(weekday: number, windows: readonly (readonly Window[])[]): Window[] {
  const merged: Window[] = [];
  const sorted = [...(windows[weekday] ?? [])].sort((a, b) => a.fromMinutes - b.fromMinutes);
  for (const { fromMinutes, toMinutes } of sorted) {
    const last = merged.at(-1);
    if (last && fromMinutes < last.toMinutes) last.toMinutes = Math.max(last.toMinutes, toMinutes);
    else merged.push({ fromMinutes, toMinutes });
  }
  return merged;
}

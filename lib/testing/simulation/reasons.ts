// Whether the reason that is listed for a silence was true.
import type { Logged } from '@/lib/core/nudge-state';
import type { Facts } from './facts';
import { toWall } from './wall';
import type { WatchedWindow } from './watched-window';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

/** An entry of the list belongs to the window that was open, or that closed, at its time. */
export function isOf({ zone, day, fromMinutes, toMinutes }: WatchedWindow, at: number): boolean {
  return [at, at - 1].some((moment) => {
    const wall = toWall(moment, zone);
    return wall.day === day && wall.minutes >= fromMinutes && wall.minutes < toMinutes;
  });
}

export function holds({ at, reason }: Logged, window: WatchedWindow, facts: Facts): boolean {
  const { nudges, truth } = facts;
  // Two looks may come at one moment, and the earlier one counts.
  const hadNoChance = window.chanceAt === undefined || at <= window.chanceAt;
  const length = (window.toMinutes - window.fromMinutes) * MINUTE;
  /** Dated so by a clock that stood ahead, and has come there now. */
  const isDated = (clock: number, ms: number): boolean => clock <= at && at - clock < ms + length;
  const within = (elapsed: number, ms: number): boolean => elapsed + ms >= window.metAt;
  // While a clock is set, nobody can say whether an answer came within two hours.
  const slack = truth.at - facts.clockSetAt < 30 * DAY ? 1 : 0;
  switch (reason) {
    case 'paused':
      return window.paused;
    case 'quiet-hours':
      return window.quiet;
    case 'day-full': {
      const isToday = (day: number, clock: number): boolean =>
        day === window.day || toWall(clock, window.zone).day === window.day;
      const today = nudges.filter(({ asked, day, clock }) => !asked && isToday(day, clock));
      return today.length >= truth.settings.nudgesPerDay;
    }
    case 'gap':
      return [...nudges, ...facts.reminded].some(
        ({ elapsed, clock }) => within(elapsed, 4 * HOUR) || isDated(clock, 4 * HOUR),
      );
    case 'checked-in':
      return facts.checkIns.some(
        ({ elapsed, clock }) =>
          within(elapsed, 2 * HOUR) || isDated(clock, 2 * HOUR) || Math.abs(at - clock) < 2 * HOUR,
      );
    case 'tapered':
      // What a wrong clock dated is believed for as long as it looks recent.
      return facts.checkIns.filter(({ clock }) => Math.abs(at - clock) < 9 * DAY).length >= 4;
    case 'skip':
      return window.row + slack >= 2;
    case 'one-a-day':
      return window.level + slack >= 2;
    case 'third-day':
      // Where the clock was set back, the days count from then.
      return (
        window.level + slack >= 3 &&
        (nudges.some(({ elapsed, clock }) => within(elapsed, 3 * DAY) || isDated(clock, 3 * DAY)) ||
          truth.at - facts.clockSetAt < 4 * DAY)
      );
    case 'stopped':
      return window.level + slack >= 4;
    case 'away':
      return hadNoChance && window.away && truth.presenceKnown;
    case 'full-screen':
    case 'sound':
    case 'page-open':
      return hadNoChance && window.busy.has(reason);
    case 'not-running':
      return window.disturbed && window.looks === 0;
    case 'window-over':
      return window.disturbed && hadNoChance;
    default:
      return false;
  }
}

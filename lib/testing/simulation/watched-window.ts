// One window as it was lived: who was there, what the background could see. From it the checker
// knows whether the reason that is listed for a silence held.

import { type Facts, levelOf } from './facts';
import { busyNow, clockOf, type Truth } from './truth';
import { isQuiet, toWall, type Wall, windowsOf } from './wall';

const HOUR = 3_600_000;
const MINUTE = 60_000;

/** A window on a date, by the local calendar of a zone. */
export interface DatedWindow {
  zone: string;
  day: number;
  fromMinutes: number;
  toMinutes: number;
}

export interface WatchedWindow extends DatedWindow {
  /** Known from its beginning on: no travel, no other settings in the middle of it. */
  whole: boolean;
  /** `elapsed` when it was first met. */
  metAt: number;
  /** For how long the computer was in use in it while nudging was on. */
  usedMs: number;
  away: boolean;
  paused: boolean;
  quiet: boolean;
  busy: Set<string | undefined>;
  looks: number;
  /** A look killed, an alarm late, a computer asleep: something kept the background from looking. */
  disturbed: boolean;
  clockSet: boolean;
  /** First met when its time of day came a second time: the clocks had just gone back. */
  again: boolean;
  /** No clock was set for two days before it. */
  steady: boolean;
  /** New settings or another zone, of which the background has not heard yet. */
  unheard: boolean;
  /** The clock at the first look at which nothing at all spoke against a nudge but refusals. */
  chanceAt: number | undefined;
  row: number;
  level: number;
}

export const keyOf = ({ day, fromMinutes, toMinutes }: WatchedWindow): string =>
  `${day}/${fromMinutes}-${toMinutes}`;

export function isOpen(window: WatchedWindow, { day, minutes }: Wall): boolean {
  return day === window.day && minutes >= window.fromMinutes && minutes < window.toMinutes;
}

export function isOver(window: WatchedWindow, { day, minutes }: Wall): boolean {
  return day > window.day || (day === window.day && minutes >= window.toMinutes);
}

/** The windows that a stretch of time touches, and for how long. Of long ones, only the ends. */
export function windowsIn(
  { zone, settings }: Truth,
  from: Wall,
  to: Wall,
): { window: DatedWindow; whole: boolean; ms: number }[] {
  const ends = from.day === to.day ? [from] : [from, to];
  return ends.flatMap(({ day, weekday }) => {
    const start = day === from.day ? from.minutes : 0;
    const end = day === to.day ? to.minutes : 1440;
    return windowsOf(weekday, settings.windows).flatMap(({ fromMinutes, toMinutes }) => {
      const minutes = Math.min(end, toMinutes) - Math.max(start, fromMinutes);
      const window = { zone, day, fromMinutes, toMinutes };
      const whole = start <= fromMinutes;
      return minutes > 0 ? [{ window, whole, ms: minutes * MINUTE }] : [];
    });
  });
}

export function newWatched(window: DatedWindow, whole: boolean, facts: Facts): WatchedWindow {
  return {
    ...window,
    whole,
    metAt: facts.elapsed,
    usedMs: 0,
    away: false,
    paused: false,
    quiet: isEverQuiet(window, facts.truth),
    busy: new Set(),
    looks: 0,
    disturbed: false,
    clockSet: false,
    again: !whole && isRepeated(facts.truth),
    steady: facts.truth.at - facts.clockSetAt > 48 * HOUR,
    unheard: false,
    chanceAt: undefined,
    row: 0,
    level: 0,
  };
}

/** Clocks go back by an hour, or by half of one. */
function isRepeated(truth: Truth): boolean {
  const now = toWall(clockOf(truth), truth.zone);
  return [30, 60].some((ago) => {
    const before = toWall(clockOf(truth) - ago * MINUTE, truth.zone);
    return before.day === now.day && before.minutes >= now.minutes;
  });
}

function isEverQuiet({ day, fromMinutes, toMinutes }: DatedWindow, { settings }: Truth): boolean {
  const weekday = (((day + 3) % 7) + 7) % 7;
  const edges = settings.quiet.flatMap((quiet) => (quiet ? [quiet.fromMinutes] : []));
  return [fromMinutes, ...edges]
    .filter((minutes) => minutes >= fromMinutes && minutes < toMinutes)
    .some((minutes) => isQuiet({ day, weekday, minutes }, settings.quiet));
}

export function noteStretch(watched: WatchedWindow, facts: Facts, ms: number): void {
  const { truth } = facts;
  const on = truth.settings.nudges && truth.settings.nudgesPerDay > 0;
  if (truth.here && truth.awake && truth.running && on) watched.usedMs += ms;
  else watched.away = true;
  if (!truth.awake || !truth.running) watched.disturbed = true;
  if (isPausedNow(truth)) watched.paused = true;
  watched.row = Math.max(watched.row, facts.row);
  watched.level = Math.max(watched.level, levelOf(facts.ignored));
}

/** Pauses run by the clock; one that began more than two days ahead of it was never chosen. */
export function isPausedNow(truth: Truth): boolean {
  const { pause } = truth;
  if (!pause) return false;
  const clock = clockOf(truth);
  return pause.until === null || (clock < pause.until && pause.from <= clock + 48 * HOUR);
}

export function noteLook(watched: WatchedWindow, facts: Facts): void {
  const { truth } = facts;
  watched.looks += 1;
  watched.level = Math.max(watched.level, levelOf(facts.ignored));
  const { minutes, weekday, day } = toWall(clockOf(truth), truth.zone);
  const length = watched.toMinutes - watched.fromMinutes;
  const middle = (watched.fromMinutes + watched.toMinutes) / 2;
  const due = minutes > middle + Math.min(20, length / 4);
  const there = truth.here || !truth.presenceKnown;
  const kept = isPausedNow(truth) || isQuiet({ day, weekday, minutes }, truth.settings.quiet);
  const fresh =
    [...facts.nudges.slice(-3), ...facts.reminded.slice(-1)].some(
      ({ elapsed }) => facts.elapsed - elapsed <= 4 * HOUR,
    ) || facts.checkIns.some(({ elapsed }) => facts.elapsed - elapsed <= 2 * HOUR);
  if (due && there && !busyNow(truth) && !kept && !fresh) watched.chanceAt ??= clockOf(truth);
}

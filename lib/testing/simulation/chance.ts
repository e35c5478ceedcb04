// What chance brings in the simulated world.
import { PAUSE_CHOICES } from '@/lib/core/pause';
import { DEFAULT_SETTINGS, type Settings } from '@/lib/core/settings';

export type Random = () => number;

const MINUTE = 60_000;
export const HOUR = 60 * MINUTE;
export const DAY = 24 * HOUR;

export const chance = (random: Random, probability: number): boolean => random() < probability;

export const between = (random: Random, from: number, to: number): number =>
  from + Math.floor(random() * (to - from));

/** As waiting times fall: mostly short, now and then long. */
export const around = (random: Random, mean: number): number =>
  Math.round(-Math.log(1 - random()) * mean);

export function oneOf<Item>(random: Random, items: readonly Item[]): Item {
  const item = items[Math.floor(random() * items.length)];
  if (item === undefined) throw new Error('nothing to choose from');
  return item;
}

/** By how much a clock may be wrong: minutes, hours, a few days, years; either way. */
export function anyClockError(random: Random): number {
  const unit = oneOf(random, [MINUTE, HOUR, HOUR, DAY, 365.25 * DAY]);
  const most = unit === DAY ? 3 : unit === MINUTE ? 59 : unit === HOUR ? 23 : 9;
  return Math.round((random() < 0.5 ? -1 : 1) * between(random, 1, most + 1) * unit);
}

/** Until a reminder: from now to days, to the minute or not. */
export const anyDelay = (random: Random): number =>
  around(random, oneOf(random, [MINUTE, HOUR, 8 * HOUR, 3 * DAY]));

export const anyPause = (random: Random) => oneOf(random, PAUSE_CHOICES);

export function anySettings(random: Random): Partial<Settings> {
  const everyDay = <Item>(make: () => Item): Item[] => {
    const same = make();
    return Array.from({ length: 7 }, () => (random() < 0.5 ? same : make()));
  };
  const switches = (): boolean => chance(random, 0.5);
  return {
    nudges: chance(random, 0.9),
    nudgesPerDay: oneOf(random, [0, 1, 2, 2, 2, 3, 3]),
    notify: switches(),
    waitForFullScreen: switches(),
    waitForSound: switches(),
    windows: switches() ? DEFAULT_SETTINGS.windows : everyDay(() => anyWindows(random)),
    quiet: switches() ? DEFAULT_SETTINGS.quiet : everyDay(() => anyQuiet(random)),
  };
}

/** None to four, in any order, some across each other. */
function anyWindows(random: Random): Settings['windows'][number] {
  return Array.from({ length: between(random, 0, 5) }, () => {
    const length = oneOf(random, [10, 30, 60, 90, 120, 180, 600]);
    const fromMinutes = between(random, 0, 1440 - length + 1);
    return { fromMinutes, toMinutes: fromMinutes + length };
  });
}

function anyQuiet(random: Random): Settings['quiet'][number] {
  if (chance(random, 0.2)) return null;
  const from = between(random, 0, 1441);
  return { fromMinutes: from, toMinutes: (from + between(random, 0, 721)) % 1441 };
}

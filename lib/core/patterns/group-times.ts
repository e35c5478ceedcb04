// When the feeling groups came up: by hour of the day and by day of the week.
import { GROUPS, type Group } from '../feelings';
import { weekdayOf } from './calendar-day';
import type { Dated } from './dated';
import { groupsOf } from './day-groups';

/** Fewer feelings than this show no pattern over a day or a week. */
export const TIMES_AT_LEAST = 20;

export interface GroupTimes {
  group: Group;
  /** Entries at each of the 24 hours. */
  hours: readonly number[];
  /** Entries on each day of the week, Monday first. */
  weekdays: readonly number[];
}

export interface Times {
  /** Every group, in their order. */
  groups: readonly GroupTimes[];
  /** How often a group came up: each group of each entry. */
  felt: number;
}

/** @param dated of the span */
export function toTimes(dated: readonly Dated[]): Times {
  const groups = GROUPS.map((group) => ({
    group,
    hours: new Array<number>(24).fill(0),
    weekdays: new Array<number>(7).fill(0),
  }));
  const byName = new Map(groups.map((one) => [one.group, one]));
  let felt = 0;
  for (const { entry, day, hour } of dated) {
    for (const group of groupsOf(entry.feelings)) {
      const times = byName.get(group);
      if (!times) continue;
      const weekday = weekdayOf(day);
      times.hours[hour] = (times.hours[hour] ?? 0) + 1;
      times.weekdays[weekday] = (times.weekdays[weekday] ?? 0) + 1;
      felt += 1;
    }
  }
  return { groups, felt };
}

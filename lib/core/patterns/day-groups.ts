// The days on which something was kept, and the feeling groups of each. A day has marks, no value:
// nothing here says which is better.
import type { Felt } from '../entry';
import { GROUPS, type Group } from '../feelings';
import { type Bin, createBinSearch, toBins } from './bins';
import type { Span } from './calendar-day';
import type { Dated } from './dated';

export interface DayGroups {
  day: number;
  entries: number;
  /** Each once, in the groups' order. */
  groups: readonly Group[];
}

/** Days with an entry of one month. */
export interface MonthDays extends Bin {
  /** Oldest first. */
  days: readonly DayGroups[];
}

/** The groups felt in an entry, each once, in the groups' order. */
export function groupsOf(feelings: readonly Felt[]): Group[] {
  return GROUPS.filter((group) => feelings.some((felt) => felt.group === group));
}

/**
 * Every month of the span, oldest first, also those without an entry.
 * @param dated of the span
 */
export function toMonthDays(dated: readonly Dated[], span: Span): MonthDays[] {
  const days = toDays(dated);
  const months = toBins(span, 'month').map((bin) => ({ ...bin, days: [] as DayGroups[] }));
  const placeOf = createBinSearch(months);
  for (const day of days) months[placeOf(day.day)]?.days.push(day);
  return months;
}

/** Oldest first. */
function toDays(dated: readonly Dated[]): DayGroups[] {
  const days = new Map<number, { entries: number; groups: Set<Group> }>();
  for (const { entry, day } of dated) {
    const found = days.get(day) ?? { entries: 0, groups: new Set() };
    days.set(day, found);
    found.entries += 1;
    for (const { group } of entry.feelings) if (group) found.groups.add(group);
  }
  const inOrder = [...days].sort(([a], [b]) => a - b);
  return inOrder.map(([day, { entries, groups }]) => ({
    day,
    entries,
    groups: GROUPS.filter((group) => groups.has(group)),
  }));
}

/** On how many of these days a group was felt. */
export function daysWith(days: readonly DayGroups[], group: Group): number {
  return days.filter(({ groups }) => groups.includes(group)).length;
}

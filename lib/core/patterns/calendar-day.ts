// Calendar days as whole numbers, so that a hundred thousand of them are counted in no time: days
// since 1 January 1970. Weeks begin on Monday (ISO 8601).

/** From one day to another, both of them included. */
export interface Span {
  from: number;
  to: number;
}

const FIRST = new Temporal.PlainDate(1970, 1, 1);

/** `2026-11-22` -> 20779 */
export function toDayNumber(date: Temporal.PlainDate | string): number {
  return FIRST.until(date).days;
}

export function toDate(day: number): Temporal.PlainDate {
  return FIRST.add({ days: day });
}

/** Monday is 0. The first day of 1970 was a Thursday. */
export function weekdayOf(day: number): number {
  return (((day + 3) % 7) + 7) % 7;
}

export function isWithin({ from, to }: Span, day: number): boolean {
  return from <= day && day <= to;
}

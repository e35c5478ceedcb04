// Times of day as a time field shows them.

/** Minutes since midnight as `18:30`; the end of the day as `00:00`. */
export function toClock(minutes: number): string {
  const hours = Math.floor((minutes % 1440) / 60);
  return `${String(hours).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`;
}

/** `18:30` -> minutes since midnight; undefined when it is no time. */
export function fromClock(clock: string): number | undefined {
  const [, hours, minutes] = /^([01]\d|2[0-3]):([0-5]\d)$/.exec(clock) ?? [];
  return hours === undefined ? undefined : Number(hours) * 60 + Number(minutes);
}

/** Whether every day of a week is alike, so that one can stand for all. */
export function isSameEveryDay(days: readonly unknown[]): boolean {
  return new Set(days.map((day) => JSON.stringify(day))).size <= 1;
}

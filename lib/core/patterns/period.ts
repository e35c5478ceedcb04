// Which days the patterns are made of: the last of them, all, or those of a year. It may stand in an
// address.

export const RECENT_PERIODS = ['30-days', '3-months', '12-months', 'all'] as const;

/** A number is a year. */
export type Period = (typeof RECENT_PERIODS)[number] | number;

export const DEFAULT_PERIOD: Period = '12-months';

/** As it stands in an address; undefined when it is none. */
export function parsePeriod(text: string | null | undefined): Period | undefined {
  // The years an entry can be of (see time.ts), and a day to either side for the zones.
  if (text && /^(1969|19[7-9]\d|2[01]\d\d|2200)$/.test(text)) return Number(text);
  return RECENT_PERIODS.find((period) => period === text);
}

// Which month or quarter a review is of. It may stand in an address; so this file is small, for
// every page knows addresses.

/** `2026-11` or `2026-q4` */
export type ReviewPeriod = `${number}-${string}`;

/** As it stands in an address; undefined when it is none. */
export function parseReviewPeriod(text: string | null | undefined): ReviewPeriod | undefined {
  // The years an entry can be of (see time.ts), and a day to either side for the zones.
  const isOne = /^(1969|19[7-9]\d|2[01]\d\d|2200)-(0[1-9]|1[0-2]|q[1-4])$/.test(text ?? '');
  return isOne ? (text as ReviewPeriod) : undefined;
}

export function isQuarter(period: ReviewPeriod): boolean {
  return period.includes('q');
}

// When he was here by himself: the moments of check-ins and the last opening, without any words.
// The background paces nudges by it.
import * as v from 'valibot';
import { storedList, storedMoment } from './stored';

export const visitsSchema = v.object({
  /** Epoch ms, oldest first: as many as the pace of nudges looks back on. */
  checkIns: v.fallback(storedList(storedMoment), []),
  openedAt: v.fallback(v.optional(storedMoment), undefined),
  resumedAt: v.fallback(v.optional(storedMoment), undefined),
});

export interface Visits {
  checkIns: number[];
  openedAt?: number | undefined;
  /** When he last asked to have nudges back. */
  resumedAt?: number | undefined;
}

const KEPT = 60;

/** Unknown data -> visits; what is damaged reads as none. */
export function parseVisits(data: unknown): Visits {
  const result = v.safeParse(visitsSchema, data);
  return result.success ? result.output : { checkIns: [] };
}

export function withCheckIn(visits: Visits, at: number): Visits {
  return { ...visits, checkIns: [...visits.checkIns, at].slice(-KEPT) };
}

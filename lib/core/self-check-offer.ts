// Whether the Journal offers the self-check. Promise: at most every four weeks, whether it was
// answered, put off or left alone, and never once it was switched off.
import { isWithin, type LastShown } from './last-shown';
import { DAY_MS } from './time';

const FOUR_WEEKS_MS = 28 * DAY_MS;
/** The lines ask about this long: before, there is nothing to look back on. */
const LOOKS_BACK_MS = 14 * DAY_MS;
/** So long it stands there when it is neither answered nor put off. */
const STANDS_MS = DAY_MS;

export interface SelfCheckOfferInput {
  /** Epoch ms. */
  now: number;
  /** The switch in Settings. */
  on: boolean;
  /** When the oldest entry was kept; undefined: there is none. */
  firstEntryAt: number | undefined;
  /** The moments of those that were answered. */
  answeredAt: readonly number[];
  /** When it was offered last, and whether it was put off; null: never. */
  last: LastShown | null;
}

export type SelfCheckOffer =
  | { kind: 'offer'; reason: 'due' | 'offered-today' }
  | { kind: 'quiet'; reason: 'off' | 'too-early' | 'answered' | 'rests' };

export function decideSelfCheckOffer(input: SelfCheckOfferInput): SelfCheckOffer {
  const { now, on, firstEntryAt, answeredAt, last } = input;
  if (!on) return { kind: 'quiet', reason: 'off' };
  if (firstEntryAt === undefined || now - firstEntryAt < LOOKS_BACK_MS) {
    return { kind: 'quiet', reason: 'too-early' };
  }
  if (answeredAt.some((at) => isWithin(at, now, FOUR_WEEKS_MS))) {
    return { kind: 'quiet', reason: 'answered' };
  }
  if (!last || !isWithin(last.at, now, FOUR_WEEKS_MS)) return { kind: 'offer', reason: 'due' };
  const stands = !last.closed && isWithin(last.at, now, STANDS_MS);
  return stands ? { kind: 'offer', reason: 'offered-today' } : { kind: 'quiet', reason: 'rests' };
}

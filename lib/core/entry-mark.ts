// What can be noted on a kept entry without writing in it. Promise: all else on it stays as it is, and
// the later note wins where two copies of a journal are joined.
import type { Entry } from './entry';

/** @param now epoch ms */
export function withFavourite(entry: Entry, favourite: boolean, now: number): Entry {
  const { favourite: _, ...rest } = entry;
  const editedAt = toEditedAt(entry, now);
  return favourite ? { ...rest, favourite, editedAt } : { ...rest, editedAt };
}

/** Whether it may be on a page for somebody else. @param now epoch ms */
export function withShare(entry: Entry, share: boolean, now: number): Entry {
  const { share: _, ...rest } = entry;
  return { ...rest, ...(share && { share: true as const }), editedAt: toEditedAt(entry, now) };
}

/** Not to be offered for looking back again. @param now epoch ms */
export function withoutRevisit(entry: Entry, now: number): Entry {
  return { ...entry, revisit: 'never', editedAt: toEditedAt(entry, now) };
}

/** Later than the last edit, even when the clock is not. */
export function toEditedAt({ at, editedAt = at }: Entry, now: number): number {
  return Math.max(now, editedAt + 1);
}

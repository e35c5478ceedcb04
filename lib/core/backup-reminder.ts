// Whether the Journal says that the last backup was some time ago. Promise: a sentence at most every
// four weeks, only when there is something new to lose, and one press sends it away.
import type { Entry } from './entry';
import { isWithin, type LastShown } from './last-shown';
import { editedAt } from './merge';
import { DAY_MS } from './time';
import { madeAtOf } from './uuid';

/** So old a backup may be, and so old the first entry without one. */
const FOUR_WEEKS_MS = 28 * DAY_MS;
/** So many new or changed entries are worth a word. */
const WORTH_SAYING = 10;
/** So long it stands there when nobody sends it away. */
const STANDS_MS = DAY_MS;

export interface BackupReminderInput {
  /** Epoch ms. */
  now: number;
  /** When the last backup was made here; null: never. */
  madeAt: number | null;
  /** When it was said last, and whether it was sent away; null: never. */
  last: LastShown | null;
  entries: readonly Pick<Entry, 'id' | 'at' | 'editedAt'>[];
}

export type BackupReminder =
  /** `entries`: how many are in no backup. `isNew`: it is to be noted that this was said. */
  | { kind: 'remind'; reason: 'never' | 'old'; entries: number; isNew: boolean }
  | { kind: 'quiet'; reason: 'rests' | 'recent' | 'little-new' };

export function decideBackupReminder(input: BackupReminderInput): BackupReminder {
  const { now, madeAt, last, entries } = input;
  const stands = last !== null && !last.closed && isWithin(last.at, now, STANDS_MS);
  if (last && !stands && isWithin(last.at, now, FOUR_WEEKS_MS)) {
    return { kind: 'quiet', reason: 'rests' };
  }
  if (madeAt !== null && isWithin(madeAt, now, FOUR_WEEKS_MS)) {
    return { kind: 'quiet', reason: 'recent' };
  }
  const unsaved = entries.filter((entry) => madeAt === null || changedAt(entry) > madeAt);
  if (unsaved.length < WORTH_SAYING) return { kind: 'quiet', reason: 'little-new' };
  if (madeAt === null && unsaved.every((entry) => isWithin(changedAt(entry), now, FOUR_WEEKS_MS))) {
    return { kind: 'quiet', reason: 'recent' };
  }
  const reason = madeAt === null ? 'never' : 'old';
  return { kind: 'remind', reason, entries: unsaved.length, isNew: !stands };
}

/** How many entries were added or changed since. */
export function changedSince(madeAt: number, entries: BackupReminderInput['entries']): number {
  return entries.filter((entry) => changedAt(entry) > madeAt).length;
}

/** One that was set to an earlier moment is as new as any. */
function changedAt(entry: BackupReminderInput['entries'][number]): number {
  return Math.max(editedAt(entry), madeAtOf(entry.id));
}

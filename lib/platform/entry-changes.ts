// Small changes to a kept entry, made at once. Promise: what another page wrote on it meanwhile stays.
import type { Entry } from '@/lib/core/entry';
import { monthOf } from '@/lib/core/time';
import type { LogStore } from './log-store';

export type Changing = Pick<LogStore, 'months' | 'read' | 'edit'>;

/** Another page may edit the entry at the same time; it is never edited for long. */
const TRIES = 3;

/**
 * Of an entry that is gone there is nothing to change.
 * @param change of what is stored now; undefined: it is so already
 */
export async function changeEntry(
  log: Changing,
  entry: Entry,
  change: (stored: Entry) => Entry | undefined,
): Promise<void> {
  for (let tried = 0; tried < TRIES; tried += 1) {
    const stored = await findEntry(log, entry);
    const changed = stored && change(stored);
    if (!stored || !changed) return;
    if ((await log.edit(stored, changed)) !== 'changed') return;
  }
  throw new Error('The entry was edited each time.');
}

/** The entry as it is stored now, wherever another page moved it. */
export async function findEntry(
  log: Pick<LogStore, 'months' | 'read'>,
  { id, at }: Entry,
): Promise<Entry | undefined> {
  const first = monthOf(at);
  const here = (await log.read(first)).entries.find((entry) => entry.id === id);
  if (here) return here;
  for (const month of await log.months()) {
    const found = (await log.read(month)).entries.find((entry) => entry.id === id);
    if (found) return found;
  }
  return undefined;
}

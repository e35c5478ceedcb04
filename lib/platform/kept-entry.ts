// A later word on a kept entry: what came of it, or a plan. Promise: it is put onto the entry as it is
// stored by now, and never over what another page wrote.
import type { Entry } from '@/lib/core/entry';
import { monthOf } from '@/lib/core/time';
import type { LogStore } from './log-store';

/** @returns undefined when there is no such entry */
export async function findEntry(
  log: LogStore,
  { id, at }: Pick<Entry, 'id' | 'at'>,
): Promise<Entry | undefined> {
  const { entries } = await log.read(monthOf(at));
  return entries.find((entry) => entry.id === id);
}

/** @returns the entry as changed; undefined when it is gone, or was moved to another month */
export async function changeEntry(
  log: LogStore,
  which: Pick<Entry, 'id' | 'at'>,
  change: (entry: Entry) => Entry,
): Promise<Entry | undefined> {
  for (;;) {
    const before = await findEntry(log, which);
    if (!before) return undefined;
    const after = change(before);
    const result = await log.edit(before, after);
    if (result === 'done') return after;
    if (result === 'gone') return undefined;
  }
}

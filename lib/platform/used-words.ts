// Which feeling words stand in the log: looked up when someone asks for more words, never before.
import { wordsIn } from '@/lib/core/used-words';
import type { LogStore } from './log-store';
import { createPause } from './slices';

/**
 * Words of entries, from the newest month back until all of `asked` were met: so these are complete,
 * the others need not be.
 */
export async function readUsedWords(
  log: Pick<LogStore, 'months' | 'read'>,
  asked: readonly string[],
): Promise<ReadonlySet<string>> {
  const used = new Set<string>();
  const pause = createPause();
  for (const month of await log.months()) {
    for (const word of wordsIn((await log.read(month)).entries)) used.add(word);
    if (asked.every((word) => used.has(word))) break;
    await pause();
  }
  return used;
}

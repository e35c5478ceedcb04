// Erase everything. Promise: nothing that was written, felt or set is in any store afterwards, and
// no page that is open brings anything of it back. What stays is that Welcome was shown. A browser
// that dies meanwhile leaves all of it, or the rest is erased when a page of ours opens next.
import type { Channel } from './channel';
import type { Database } from './database';
import { clearAll } from './erase-rest';

/**
 * Works while locked, and when the database cannot be read. Rejects when something could not be
 * erased, but not before all the rest was. The page that calls it is to load itself anew.
 */
export async function eraseEverything(database: Database, channel: Channel): Promise<void> {
  const results: PromiseSettledResult<unknown>[] = [];
  const rest = async (): Promise<void> => {
    results.push(...(await Promise.allSettled(clearAll())));
  };
  results.push(...(await Promise.allSettled([database.erase(rest)])));
  // Erasing takes a second or two, in which a page that is open may have written something.
  await rest();
  // Only now: a page that loads itself anew opens the database again.
  channel.announce({ kind: 'erased' });
  const failed = results.find((result) => result.status === 'rejected');
  if (failed) throw failed.reason;
}

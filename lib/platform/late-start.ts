// What a page has to do at its start only where there is a lock, or where erasing everything was cut
// short. Loaded then.
import { eraseRest } from './erase-rest';
import { watchLock } from './lock-watch';
import type { Stores } from './stores';

export function startLate({ database, lock }: Pick<Stores, 'database' | 'lock'>): void {
  void lock().then(({ header, erasing }) => {
    if (header) watchLock(lock);
    // What fails is tried again by the next page.
    if (erasing) eraseRest(database).catch(() => undefined);
  });
}

// Several months read in one transaction: a fraction of the time, where there are many. Apart from the
// log, which the popup loads: it never reads so much.
import { readEntry } from '@/lib/core/plain-entry';
import type { Database } from './database';
import { type ReadMonth, toReadMonth } from './log-store';
import { toLoadedPage } from './month-pages';
import { opened } from './opened';

/** In the order given; rejects when one of them cannot be fetched. */
export type ReadMonths = (months: readonly string[]) => Promise<ReadMonth[]>;

export function createMonthBatch(database: Database): ReadMonths {
  return async (months) => {
    const db = await database.open();
    const { store, done } = db.transaction('months');
    // What fails says so itself.
    done.catch(() => undefined);
    const records = await Promise.all(months.map((month) => store.get(month)));
    return Promise.all(
      months.map(async (month, index) =>
        toReadMonth(toLoadedPage(month, await opened(db, 'months', records[index]), readEntry)),
      ),
    );
  };
}

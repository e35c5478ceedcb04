// Several months read in one transaction: a fraction of the time, where there are many. Apart from the
// log, which the popup loads: it never reads so much.
import type { Database } from './database';
import { type ReadMonth, toReadMonth } from './log-store';
import { toLoadedPage } from './month-pages';

/** In the order given; rejects when one of them cannot be fetched. */
export type ReadMonths = (months: readonly string[]) => Promise<ReadMonth[]>;

export function createMonthBatch(database: Database): ReadMonths {
  return async (months) => {
    const { store } = (await database.open()).transaction('months');
    return Promise.all(
      months.map(async (month) => toReadMonth(toLoadedPage(month, await store.get(month)))),
    );
  };
}

// Months that are on their way before they are asked for: a browser fetches them beside the page.
import type { ReadMonth } from './log-store';

export interface ReadAhead {
  /**
   * What comes next of the months that are still unread, `length` of them where there are as many;
   * sets out for those after it.
   */
  next(unread: readonly string[], length: number): Promise<ReadMonth[]>;
  /** Something was written: what is on its way may be out of date. */
  forget(): void;
}

/** So many batches are on their way while one is made something of. */
const DEPTH = 2;

export function createReadAhead(
  read: (months: readonly string[]) => Promise<ReadMonth[]>,
): ReadAhead {
  let batches: { months: readonly string[]; reading: Promise<ReadMonth[]> }[] = [];

  function setOut(months: readonly string[]): void {
    const reading = read(months);
    // Whoever comes to it is told.
    reading.catch(() => undefined);
    batches.push({ months, reading });
  }

  return {
    next(unread, length) {
      const underWay = new Set(batches.flatMap(({ months }) => months));
      const rest = unread.filter((month) => !underWay.has(month));
      while (batches.length <= DEPTH && rest.length > 0) setOut(rest.splice(0, length));
      return batches.shift()?.reading ?? Promise.resolve([]);
    },
    forget() {
      batches = [];
    },
  };
}

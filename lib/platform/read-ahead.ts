// Months that are on their way before they are asked for: a browser fetches them beside the page.
import type { ReadMonth } from './log-store';

export interface ReadAhead {
  /** Every month there is, in the order in which they are wanted. */
  months(): Promise<string[]>;
  /** Sets out for the next of the months that are not `known` yet, `length` of them at a time. */
  setOut(known: Known, length: number): Promise<void>;
  /** What comes next of them, and every month there is; sets out for those after it. */
  next(known: Known, length: number): Promise<{ months: readonly string[]; read: ReadMonth[] }>;
  /** Something was written, or failed: what is on its way may be out of date. */
  forget(): void;
}

type Known = Pick<ReadonlyMap<string, unknown>, 'has'>;

/** So many batches are on their way while one is made something of. */
const DEPTH = 2;

export function createReadAhead(
  list: () => Promise<string[]>,
  read: (months: readonly string[]) => Promise<ReadMonth[]>,
): ReadAhead {
  let listed: Promise<string[]> | undefined;
  let batches: { months: readonly string[]; reading: Promise<ReadMonth[]> }[] = [];

  function months(): Promise<string[]> {
    listed ??= list();
    return listed;
  }

  async function setOut(known: Known, length: number): Promise<void> {
    const all = await months();
    const underWay = new Set(batches.flatMap((batch) => batch.months));
    const rest = all.filter((month) => !known.has(month) && !underWay.has(month));
    while (batches.length <= DEPTH && rest.length > 0) {
      const batch = rest.splice(0, length);
      const reading = read(batch);
      // Whoever comes to it is told.
      reading.catch(() => undefined);
      batches.push({ months: batch, reading });
    }
  }

  return {
    months,
    setOut,
    async next(known, length) {
      await setOut(known, length);
      return { months: await months(), read: (await batches.shift()?.reading) ?? [] };
    },
    forget() {
      listed = undefined;
      batches = [];
    },
  };
}

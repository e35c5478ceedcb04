// The log as far as one page has read it: month pages from the newest on, kept up to date while the
// page is open. Promise: what shows is what is stored, and one damaged page costs only itself.
import type { Entry } from '@/lib/core/entry';
import { type Fault, toFault } from '@/lib/core/fault';
import type { LogStore, ReadMonth } from './log-store';
import type { ReadMonths } from './month-batch';
import { createObservable } from './observable';
import { createReadAhead } from './read-ahead';

export interface LoadedLogState {
  /** Newest first, without a gap; one that did not change stays the same object. */
  months: readonly ReadMonth[];
  /** Their entries, newest first; put together when they are asked for. */
  readonly entries: readonly Entry[];
  /** Months of which something could not be read, newest first. */
  damaged: readonly ReadMonth[];
  /** Whether every month has been read. */
  complete: boolean;
  /** Why the last reading failed. */
  fault: Fault | undefined;
}

export interface LoadedLog {
  get(): LoadedLogState;
  subscribe(listener: () => void): () => void;
  /**
   * Reads older months until `count` more entries are there, or none is left. Never rejects: see
   * `fault`.
   */
  readOlder(count: number): Promise<void>;
  /** Reads every month down to `month`, such as `2019-05`. Never rejects. */
  readBackTo(month: string): Promise<void>;
  /**
   * Reads all that is left, a few months at a time, and tells of it now and then. Never rejects.
   * @param pause called before each slice, with what the last one has read
   */
  readRest(pause: (read: readonly ReadMonth[]) => Promise<void>): Promise<void>;
}

/** About so many entries are read in one slice: some ten milliseconds. */
const SLICE = 1_000;
/** Whoever is told makes something of all there is: worth it when that has grown by as much. */
const GROWTH = 10;

/** Later than every month. */
const UNREACHED = '~';

/** @param readAll how several months are best read at once */
export function createLoadedLog(log: LogStore, readAll?: ReadMonths): LoadedLog {
  const { get, set, subscribe } = createObservable(toState([], false));
  const pages = new Map<string, ReadMonth>();
  // One reading at a time: what was read later is then also what was stored later.
  let reading: Promise<void> = Promise.resolve();

  const ahead = createReadAhead(log.months, (months) => readMonths(log, months, readAll));

  log.subscribe((changed) => {
    ahead.forget();
    void inTurn(() => readAgain(changed));
  });

  function inTurn(read: () => Promise<void>): Promise<void> {
    reading = reading.then(read).catch((error: unknown) => {
      ahead.forget();
      set(toState(get().months, get().complete, toFault(error)));
    });
    return reading;
  }

  function publish(months: readonly string[]): void {
    const read = months.flatMap((month) => pages.get(month) ?? []);
    set(toState(read, read.length === months.length));
  }

  async function readDownTo(month: string, isEnough: (entries: number) => boolean): Promise<void> {
    const months = await ahead.months();
    const wanted = months.filter((each) => each >= month);
    await readDown(log, pages, wanted, isEnough);
    publish(months);
  }

  async function readSlice(): Promise<ReadMonth[]> {
    const { months, read } = await ahead.next(pages, toSliceLength(pages));
    for (const page of read) pages.set(page.month, page);
    const isLast = months.every((month) => pages.has(month));
    if (isLast || hasGrown(pages, get().months)) publish(months);
    return read;
  }

  /** Months that were never reached stay unread; all the others are as they are stored now. */
  async function readAgain(changed: readonly string[]): Promise<void> {
    const months = await log.months();
    const oldest = get().complete ? '' : ([...pages.keys()].sort()[0] ?? UNREACHED);
    const isDue = (month: string): boolean => changed.includes(month) || !pages.has(month);
    for (const month of months.filter((each) => each >= oldest && isDue(each))) {
      pages.set(month, await readMonth(log, month));
    }
    publish(months);
  }

  return {
    get,
    subscribe,
    readOlder: (count) => inTurn(() => readDownTo('', (entries) => entries >= count)),
    readBackTo: (month) => inTurn(() => readDownTo(month, () => false)),
    async readRest(pause) {
      let read = get().months;
      while (!get().complete && !get().fault) {
        // Under way while the page draws; where it fails, so does reading.
        ahead.setOut(pages, toSliceLength(pages)).catch(() => undefined);
        await pause(read);
        await inTurn(async () => {
          read = await readSlice();
        });
      }
    },
  };
}

/** Into `pages`, newest first, what is not there yet. @returns what was read */
async function readDown(
  log: LogStore,
  pages: Map<string, ReadMonth>,
  months: readonly string[],
  isEnough: (entries: number) => boolean,
): Promise<ReadMonth[]> {
  const read: ReadMonth[] = [];
  for (const month of months) {
    if (pages.has(month)) continue;
    if (isEnough(countOf(read))) break;
    const page = await readMonth(log, month);
    pages.set(month, page);
    read.push(page);
  }
  return read;
}

/** How many months. */
function toSliceLength(pages: Map<string, ReadMonth>): number {
  const entriesOfMonth = countOf(pages.values()) / pages.size;
  return Math.ceil(SLICE / Math.max(1, entriesOfMonth));
}

function hasGrown(pages: Map<string, ReadMonth>, told: readonly ReadMonth[]): boolean {
  return countOf(pages.values()) >= countOf(told) * GROWTH;
}

function countOf(months: Iterable<ReadMonth>): number {
  let count = 0;
  for (const { entries } of months) count += entries.length;
  return count;
}

function toState(months: readonly ReadMonth[], complete: boolean, fault?: Fault): LoadedLogState {
  let all: Entry[] | undefined;
  return {
    months,
    // While a long log is being read, it is published often and rarely asked for in one piece.
    get entries() {
      all ??= months.flatMap(({ entries }) => entries);
      return all;
    },
    damaged: months.filter(({ damaged }) => damaged !== 0),
    complete,
    fault,
  };
}

/** At once; where that fails, one by one. */
function readMonths(
  log: LogStore,
  months: readonly string[],
  readAll: ReadMonths | undefined,
): Promise<ReadMonth[]> {
  const oneByOne = () => Promise.all(months.map((month) => readMonth(log, month)));
  return readAll?.(months).catch(oneByOne) ?? oneByOne();
}

/** Browsers keep large pages in files of their own: one that is lost costs its month only. */
async function readMonth(log: LogStore, month: string): Promise<ReadMonth> {
  try {
    return await log.read(month);
  } catch (error) {
    if (toFault(error) !== 'unknown') throw error;
    return { month, entries: [], damaged: 'all' };
  }
}

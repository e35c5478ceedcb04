// The log as far as one page has read it: month pages from the newest on, kept up to date while the
// page is open. Promise: what shows is what is stored, and one damaged page costs only itself.
import type { Entry } from '@/lib/core/entry';
import { type Fault, toFault } from '@/lib/core/fault';
import type { LogStore, ReadMonth } from './log-store';
import { createObservable } from './observable';

export interface LoadedLogState {
  /** Newest first, without a gap. */
  entries: readonly Entry[];
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
}

export function createLoadedLog(log: LogStore): LoadedLog {
  const { get, set, subscribe } = createObservable<LoadedLogState>({
    entries: [],
    damaged: [],
    complete: false,
    fault: undefined,
  });
  const pages = new Map<string, ReadMonth>();
  // One reading at a time: what was read later is then also what was stored later.
  let reading: Promise<void> = Promise.resolve();

  log.subscribe((changed) => {
    void inTurn(() => readAgain(changed));
  });

  function inTurn(read: () => Promise<void>): Promise<void> {
    reading = reading
      .then(read)
      .catch((error: unknown) => set({ ...get(), fault: toFault(error) }));
    return reading;
  }

  function publish(months: readonly string[]): void {
    const read = months.flatMap((month) => pages.get(month) ?? []);
    set({
      entries: read.flatMap(({ entries }) => entries),
      damaged: read.filter(({ damaged }) => damaged !== 0),
      complete: read.length === months.length,
      fault: undefined,
    });
  }

  async function readOlder(count: number): Promise<void> {
    const months = await log.months();
    let more = 0;
    for (const month of months) {
      if (pages.has(month)) continue;
      if (more >= count) break;
      const page = await readMonth(log, month);
      pages.set(month, page);
      more += page.entries.length;
    }
    publish(months);
  }

  /** Months that were never reached stay unread; all the others are as they are stored now. */
  async function readAgain(changed: readonly string[]): Promise<void> {
    const months = await log.months();
    const oldest = [...pages.keys()].sort()[0];
    for (const month of months) {
      const reached = get().complete || (oldest !== undefined && month >= oldest);
      if (reached && (changed.includes(month) || !pages.has(month))) {
        pages.set(month, await readMonth(log, month));
      }
    }
    publish(months);
  }

  return { get, subscribe, readOlder: (count) => inTurn(() => readOlder(count)) };
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

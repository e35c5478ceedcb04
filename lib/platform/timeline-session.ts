// The timeline as one open page holds it: the newest entries at once, the rest in idle slices, and
// the search over all of them. Promise: no full load before the first screen, and the searched
// words never leave the memory of the page.
import type { Entry } from '@/lib/core/entry';
import type { Fault } from '@/lib/core/fault';
import { toTerms } from '@/lib/core/search';
import type { LabelOf } from '@/lib/core/timeline';
import { createEntryTexts } from './entry-texts';
import type { LoadedLog } from './loaded-log';
import type { ReadMonth } from './log-store';
import { createObservable } from './observable';

export interface TimelineState {
  /** Whether the newest entries have been read. */
  started: boolean;
  /** What to show, newest first: the newest entries, or the newest of those found. */
  entries: readonly Entry[];
  /** Whether there is more than is shown. */
  older: boolean;
  /** How many there are, or were found; undefined while months are still to be read. */
  count: number | undefined;
  /** What is searched for, as typed. */
  query: string;
  /** The same, folded; empty: everything is shown. */
  terms: readonly string[];
  damaged: readonly ReadMonth[];
  fault: Fault | undefined;
}

export interface TimelineSession {
  get(): TimelineState;
  subscribe(listener: () => void): () => void;
  /** Reads the newest entries, and then, in idle time, the rest. Again after a fault. */
  start(): Promise<void>;
  showOlder(): Promise<void>;
  search(query: string): void;
}

interface Surroundings {
  /** The words that feelings are shown with, by which they are found too. */
  loadLabels: () => Promise<LabelOf>;
  /** Resolves when the page has nothing better to do. */
  idle: () => Promise<void>;
}

/** So many entries more at a time: a screen or two, drawn within a frame or two. */
export const SCREEN = 40;
/** So many are read in one slice of idle time: about ten milliseconds. */
const SLICE = 400;

export function createTimelineSession(
  log: LoadedLog,
  { loadLabels, idle }: Surroundings,
): TimelineSession {
  const texts = createEntryTexts();
  let query = '';
  let terms: readonly string[] = [];
  let limit = SCREEN;
  let started = false;
  let readingRest = false;
  const { get, set, subscribe } = createObservable<TimelineState>(toState());
  const update = (): void => set(toState());

  log.subscribe(update);

  function toState(): TimelineState {
    const { entries, damaged, complete, fault } = log.get();
    const found = texts.find(entries, terms);
    return {
      started,
      entries: found.slice(0, limit),
      older: found.length > limit || !complete,
      count: complete ? found.length : undefined,
      query,
      terms,
      damaged,
      fault,
    };
  }

  async function readRest(): Promise<void> {
    if (readingRest) return;
    readingRest = true;
    // Without labels, entries are found by everything else.
    await loadLabels().then(texts.setLabels, () => undefined);
    update();
    let prepared = 0;
    while (!log.get().complete && !log.get().fault) {
      await idle();
      await log.readOlder(SLICE);
      const { entries } = log.get();
      texts.prepare(entries.slice(prepared));
      prepared = entries.length;
    }
    readingRest = false;
  }

  return {
    get,
    subscribe,
    async start() {
      await log.readOlder(limit);
      started = true;
      update();
      await readRest();
    },
    async showOlder() {
      limit += SCREEN;
      const { entries, complete } = log.get();
      if (terms.length === 0 && entries.length < limit && !complete) {
        await log.readOlder(limit - entries.length);
      }
      update();
    },
    search(typed) {
      query = typed;
      terms = toTerms(typed);
      limit = SCREEN;
      update();
    },
  };
}

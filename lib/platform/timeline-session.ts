// The timeline as one open page holds it: the newest entries at once, the rest in idle slices, and
// what narrows all of them. Promise: no full load before the first screen, and neither searched words
// nor chosen feelings ever leave the memory of the page.
import {
  type EntryFilter,
  isFiltering,
  NO_ENTRY_FILTER,
  toEntryTest,
} from '@/lib/core/entry-filter';
import type { Fault } from '@/lib/core/fault';
import { toDate, toDayNumber } from '@/lib/core/patterns/calendar-day';
import { narrows, toTerms } from '@/lib/core/search';
import { type LabelOf, placeOfDay, type TimelineItem } from '@/lib/core/timeline';
import type { LoadedLog } from './loaded-log';
import type { ReadMonth } from './log-store';
import { createObservable } from './observable';
import { createTimelineItems, type TimelineItems } from './timeline-items';

export interface TimelineState {
  /** Whether the newest entries have been read. */
  started: boolean;
  /** Every entry, as far as they are read, in the order of the page. */
  all: readonly TimelineItem[];
  /** What of them was found. */
  items: readonly TimelineItem[];
  /** How many there are, or were found; undefined while months are still to be read. */
  count: number | undefined;
  /** What is searched for, as typed. */
  query: string;
  /** The same, folded. */
  terms: readonly string[];
  /** What else they are narrowed by. */
  filter: EntryFilter;
  damaged: readonly ReadMonth[];
  fault: Fault | undefined;
}

export interface TimelineSession {
  get(): TimelineState;
  subscribe(listener: () => void): () => void;
  /** Reads the newest entries, and then, in idle time, the rest. Again after a fault. */
  start(): Promise<void>;
  /** Reads on at once: the end of what is read is in sight. */
  readOn(): Promise<void>;
  search(query: string): void;
  narrow(filter: EntryFilter): void;
  /**
   * Reads as far back as it takes. @returns what was found of that day or else of the next older,
   * or the oldest that was found
   */
  goBackTo(day: number): Promise<TimelineItem | undefined>;
}

interface Surroundings {
  /** The words that feelings are shown with, by which they are found too. */
  loadLabels: () => Promise<LabelOf>;
  /** Resolves when the page has nothing better to do. */
  idle: () => Promise<void>;
  /** The local day, `2026-11-22`. */
  today: () => string;
}

/** A screen or two: so many are read before anything shows. */
export const SCREEN = 20;
/** So many more when the end of what is read comes into sight. */
const MORE = 400;

type Asked = Pick<TimelineState, 'query' | 'terms' | 'filter'>;
const NOTHING: Asked = { query: '', terms: [], filter: NO_ENTRY_FILTER };

export function createTimelineSession(log: LoadedLog, surroundings: Surroundings): TimelineSession {
  const known = createTimelineItems();
  let asked = NOTHING;
  let started = false;
  let reading: Promise<void> | undefined;
  const find = createFinding(known);
  const { get, set, subscribe } = createObservable<TimelineState>(toState());

  log.subscribe(update);

  function update(): void {
    known.arrange(log.get().months);
    set(toState());
  }

  function toState(): TimelineState {
    const { damaged, complete, fault } = log.get();
    const items = find(asked, surroundings.today());
    const count = complete ? items.length : undefined;
    return { started, all: known.all(), items, count, ...asked, damaged, fault };
  }

  function ask(part: Partial<Asked>): void {
    asked = { ...asked, ...part };
    update();
  }

  /** Whether nothing unread can lie nearer to that day than what was found. */
  function reaches(day: number): boolean {
    const { months, complete, fault } = log.get();
    const oldest = months.at(-1);
    if (complete || fault || !oldest) return true;
    // Months are those of UTC: elsewhere, what is unread may be of its first day still.
    const unread = toDayNumber(`${oldest.month}-01`);
    const { items } = get();
    return (items[placeOfDay(items, day)]?.day ?? unread) > unread;
  }

  return {
    get,
    subscribe,
    async start() {
      // Without labels, entries are found by everything else.
      const labelled = surroundings.loadLabels().then(known.setLabels, () => undefined);
      await log.readOlder(SCREEN);
      started = true;
      update();
      void labelled.then(() => isAsked(asked) && update());
      reading ??= log.readRest(async (read) => {
        await labelled;
        for (const month of read) known.prepare(month);
        await surroundings.idle();
      });
      await reading;
      reading = undefined;
    },
    // What was searched for is read to the end as it is: it need not come into sight.
    readOn: async () => (isAsked(asked) ? undefined : log.readOlder(MORE)),
    search: (query) => ask({ query, terms: toTerms(query) }),
    narrow: (filter) => ask({ filter }),
    async goBackTo(day) {
      await log.readBackTo(`${toDate(day)}`.slice(0, 7));
      while (!reaches(day)) await log.readOlder(1);
      const { items } = get();
      return items[placeOfDay(items, day)] ?? items.at(-1);
    },
  };
}

function isAsked({ terms, filter }: Pick<Asked, 'terms' | 'filter'>): boolean {
  return terms.length > 0 || isFiltering(filter);
}

function createFinding(known: TimelineItems) {
  let last = { all: known.all(), items: known.all(), asked: NOTHING, today: '' };

  return (asked: Asked, today: string): readonly TimelineItem[] => {
    const { terms, filter } = asked;
    const all = known.all();
    if (!isAsked(asked)) return all;
    const goesOn =
      last.all === all &&
      last.today === today &&
      last.asked.filter === filter &&
      narrows(last.asked.terms, terms);
    const fits = toEntryTest(filter, today);
    const among = goesOn ? last.items : all;
    const items = among.filter((item) => fits(item) && known.has(item, terms));
    last = { all, items, asked, today };
    return items;
  };
}

// What the Journal holds while it is open, whichever section shows.
import { toLabelOf } from '@/components/journal/entry-text';
import type { Reach } from '@/components/journal/use-scroll-place';
import type { Entry } from '@/lib/core/entry';
import type { Feeling } from '@/lib/core/feelings';
import { type LibraryFilter, NO_FILTER } from '@/lib/core/library-filter';
import type { Exercise } from '@/lib/core/practice';
import { dayOf } from '@/lib/core/time';
import { newId, now, random, zone } from '@/lib/platform/clock';
import { createDraftSession, type DraftSession } from '@/lib/platform/draft-session';
import { createEditSession, type EditSession } from '@/lib/platform/edit-session';
import { createEditStore } from '@/lib/platform/edit-store';
import { createFavouriteSession, type FavouriteSession } from '@/lib/platform/favourite-session';
import { loadFeelings } from '@/lib/platform/feelings';
import { createLoadedLog, type LoadedLog } from '@/lib/platform/loaded-log';
import { type LockStanding, readStanding } from '@/lib/platform/lock-standing';
import {
  createLookingBackSession,
  type LookingBackSession,
} from '@/lib/platform/looking-back-session';
import { createMonthBatch } from '@/lib/platform/month-batch';
import { createObservable, type Observable } from '@/lib/platform/observable';
import { painted } from '@/lib/platform/painted';
import { createSelfCheckSession, type SelfCheckSession } from '@/lib/platform/self-check-session';
import { whenFree } from '@/lib/platform/slices';
import type { Stores } from '@/lib/platform/stores';
import { createTimelineSession, type TimelineSession } from '@/lib/platform/timeline-session';
import { createUndoSession, type UndoSession } from '@/lib/platform/undo-session';

/** What is practised at present; nothing of it is in the address. */
export interface Practising {
  exercise?: Exercise;
  /** The kept entry it is about. */
  entry?: Entry | undefined;
  /** Whether exercises that ask for openness were asked for, where it is not safe. */
  all: boolean;
}

export interface Journal {
  /** Every entry, once all have been read: read once, for whichever section. */
  loaded: LoadedLog;
  /** The words for what is felt, once they are loaded. */
  feelings(): readonly Feeling[] | undefined;
  timeline: TimelineSession;
  edits: EditSession;
  draft: DraftSession;
  undo: UndoSession;
  favourites: FavouriteSession;
  selfCheck: SelfCheckSession;
  lookingBack: LookingBackSession;
  /** Whether a new entry is being written. */
  writing: Observable<boolean>;
  /** The entry to go to in the timeline, wherever in it that stands. */
  reach: Observable<Reach | undefined>;
  /** What was stored last, to say where it stands now. */
  stored: Observable<Stored | undefined>;
  /** Here rather than in the address: it is nobody else's business. */
  libraryFilter: Observable<LibraryFilter>;
  /** How the lock stands; undefined until it is known. */
  standing: Observable<LockStanding | undefined>;
  practising: Observable<Practising>;
}

/** What takes longer is not waited for: what is there by then is shown. */
const PATIENCE_MS = 150;

export interface Stored {
  kind: 'kept' | 'saved';
  entry: Entry;
}

export function createJournal(stores: Stores): Journal {
  const { database, log, draft: draftStore } = stores;
  const clock = { now, newId };
  const edits = createEditSession(log, createEditStore(database), clock);
  const draft = createDraftSession(draftStore, clock);
  const loaded = createLoadedLog(log, createMonthBatch(database));
  // Where it cannot be read, nothing else can, and each section says so.
  const reading = readStanding(stores).catch((): LockStanding => 'off');
  let feelings: readonly Feeling[] | undefined;
  // They come about when the entries do, and the frame need not wait until they are asked for.
  const words = painted()
    .then(loadFeelings)
    .then((read) => {
      feelings = read;
      return read;
    });
  const timeline = createTimelineSession(loaded, {
    loadLabels: () => words.then(toLabelOf),
    idle: whenFree,
    today: () => dayOf(now(), zone()),
  });
  void timeline.start();
  const standing = createObservable<LockStanding | undefined>(undefined);
  const firstScreen = Promise.race([Promise.allSettled([whenStarted(timeline), words]), soon()]);
  void reading.then(async (read) => {
    // Drawn in one go, with what there is to see: twice takes twice as long.
    if (read !== 'locked') await firstScreen;
    standing.set(read);
    // Where nothing can be read, the timeline says so.
    edits.start().catch(() => undefined);
  });
  const undo = createUndoSession({ log, edits, draft });
  return {
    loaded,
    feelings: () => feelings,
    timeline,
    edits,
    draft,
    undo,
    favourites: createFavouriteSession({ log, now }),
    selfCheck: createSelfCheckSession({ ...stores, now, zone }),
    lookingBack: createLookingBackSession({ ...stores, loaded, now, random }),
    writing: createObservable(false),
    reach: createObservable<Reach | undefined>(undefined),
    stored: createObservable<Stored | undefined>(undefined),
    libraryFilter: createObservable(NO_FILTER),
    standing,
    practising: createObservable<Practising>({ all: false }),
  };
}

/** Its newest entries are there, or why they are not. */
function whenStarted({ get, subscribe }: TimelineSession): Promise<void> {
  return new Promise((resolve) => {
    const stop = subscribe(() => {
      if (!get().started && !get().fault) return;
      stop();
      resolve();
    });
  });
}

function soon(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, PATIENCE_MS));
}

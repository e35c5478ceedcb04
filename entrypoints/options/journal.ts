// What the Journal holds while it is open, whichever section shows.
import { toLabelOf } from '@/components/journal/entry-text';
import type { Entry } from '@/lib/core/entry';
import { type LibraryFilter, NO_FILTER } from '@/lib/core/library-filter';
import { newId, now } from '@/lib/platform/clock';
import { createDraftSession, type DraftSession } from '@/lib/platform/draft-session';
import { createEditSession, type EditSession } from '@/lib/platform/edit-session';
import { createEditStore } from '@/lib/platform/edit-store';
import { loadFeelings } from '@/lib/platform/library';
import { createLoadedLog } from '@/lib/platform/loaded-log';
import { createObservable, type Observable } from '@/lib/platform/observable';
import type { Stores } from '@/lib/platform/stores';
import { createTimelineSession, type TimelineSession } from '@/lib/platform/timeline-session';
import { createUndoSession, type UndoSession } from '@/lib/platform/undo-session';

export interface Journal {
  timeline: TimelineSession;
  edits: EditSession;
  draft: DraftSession;
  undo: UndoSession;
  /** Whether a new entry is being written. */
  writing: Observable<boolean>;
  /** What was stored last, to say where it stands now. */
  stored: Observable<Stored | undefined>;
  /** Here rather than in the address: it is nobody else's business. */
  libraryFilter: Observable<LibraryFilter>;
}

export interface Stored {
  kind: 'kept' | 'saved';
  entry: Entry;
}

export function createJournal({ database, log, draft: draftStore }: Stores): Journal {
  const clock = { now, newId };
  const edits = createEditSession(log, createEditStore(database), clock);
  const draft = createDraftSession(draftStore, clock);
  const timeline = createTimelineSession(createLoadedLog(log), {
    loadLabels: () => loadFeelings().then(toLabelOf),
    idle: () => new Promise((resolve) => requestIdleCallback(() => resolve())),
  });
  void timeline.start();
  // Where nothing can be read, the timeline says so.
  edits.start().catch(() => undefined);
  const undo = createUndoSession({ log, edits, draft });
  return {
    timeline,
    edits,
    draft,
    undo,
    writing: createObservable(false),
    stored: createObservable<Stored | undefined>(undefined),
    libraryFilter: createObservable(NO_FILTER),
  };
}

// What can be done with a kept entry, and where the focus is after it.
import { useMemo } from 'react';
import type { Entry } from '@/lib/core/entry';
import { toTimeline } from '@/lib/core/timeline';
import type { OpenEdit } from '@/lib/platform/open-edits';
import { useSession } from '../../wiring/use-session';
import { focusAside, focusOn } from '../focus';
import type { Journal } from '../journal';
import { UNDO } from '../UndoToast';

export interface Editing {
  /** Edits open where their entries stand. */
  inPlace: readonly OpenEdit[];
  /** Edits found at opening, and those whose entry is not on the page just now. */
  aside: readonly OpenEdit[];
  actions: ReturnType<typeof createActions>;
}

export function useEditing(journal: Journal): Editing {
  const { entries } = useSession(journal.timeline);
  const edits = useSession(journal.edits);
  // The same functions for as long as the page is open: thousands of entries are drawn with them.
  const actions = useMemo(() => createActions(journal), [journal]);

  const shown = new Set(entries.map(({ id }) => id));
  const isInPlace = ({ reopened, before }: OpenEdit): boolean => !reopened && shown.has(before.id);
  return {
    inPlace: edits.filter(isInPlace),
    aside: edits.filter((edit) => !isInPlace(edit)),
    actions,
  };
}

function createActions({ timeline, edits, undo, stored }: Journal) {
  async function finish(saving: Promise<Entry | undefined>): Promise<void> {
    const entry = await saving;
    if (!entry) return;
    stored.set({ kind: 'saved', entry });
    focusOn(`entry-${entry.id}`);
  }

  async function remove(entry: Entry, byKeyboard: boolean): Promise<void> {
    const neighbour = toNeighbourId(timeline.get().entries, entry);
    if (!(await undo.remove(entry))) return;
    stored.set(undefined);
    if (byKeyboard) focusAside(UNDO, neighbour);
    else focusOn(neighbour);
  }

  return {
    onEdit(entry: Entry): void {
      stored.set(undefined);
      edits.begin(entry);
      focusOn(`editor-${entry.id}`);
    },
    onChange: edits.apply,
    onSave: (entryId: string): void => void finish(edits.save(entryId)),
    onSaveOver: (entryId: string): void => void finish(edits.saveOver(entryId)),
    onSaveAsNew: (entryId: string): void => void finish(edits.saveAsNew(entryId)),
    onCancel(entryId: string): void {
      undo.cancelEdit(entryId);
      focusOn(`entry-${entryId}`);
    },
    onDelete: (entry: Entry, byKeyboard: boolean): void => void remove(entry, byKeyboard),
  };
}

/** The entry below, or the one above, or else the heading. */
function toNeighbourId(entries: readonly Entry[], { id }: Entry): string {
  const ids = toTimeline(entries).map(({ entry }) => entry.id);
  const place = ids.indexOf(id);
  const neighbour = ids[place + 1] ?? ids[place - 1];
  return neighbour === undefined ? 'section-heading' : `entry-${neighbour}`;
}

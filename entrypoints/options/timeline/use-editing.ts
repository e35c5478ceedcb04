// What can be done with a kept entry, and where the focus is after it.
import { useMemo } from 'react';
import type { Entry } from '@/lib/core/entry';
import type { TimelineItem } from '@/lib/core/timeline';
import type { OpenEdit } from '@/lib/platform/open-edits';
import { useSession } from '../../wiring/use-session';
import { focusAside, focusOn } from '../focus';
import type { Journal } from '../journal';
import { UNDO } from '../UndoToast';
import { goToEntry } from './go-to';

export interface Editing {
  /** Edits open where their entries stand. */
  inPlace: readonly OpenEdit[];
  /** Edits found at opening, and those whose entry is not on the page just now. */
  aside: readonly OpenEdit[];
  actions: ReturnType<typeof createActions>;
}

export function useEditing(journal: Journal): Editing {
  const { items } = useSession(journal.timeline);
  const edits = useSession(journal.edits);
  // The same functions for as long as the page is open: thousands of entries are drawn with them.
  const actions = useMemo(() => createActions(journal), [journal]);

  return useMemo(() => {
    const isInPlace = ({ reopened, before }: OpenEdit): boolean =>
      !reopened && items.some(({ entry }) => entry.id === before.id);
    return {
      inPlace: edits.filter(isInPlace),
      aside: edits.filter((edit) => !isInPlace(edit)),
      actions,
    };
  }, [items, edits, actions]);
}

function createActions(journal: Journal) {
  const { timeline, edits, undo, favourites, stored } = journal;

  async function finish(saving: Promise<Entry | undefined>): Promise<void> {
    const entry = await saving;
    if (!entry) return;
    stored.set({ kind: 'saved', entry });
    goToEntry(journal, entry.id);
  }

  function goToNeighbour(neighbour: string | undefined): void {
    if (neighbour === undefined) focusOn('section-heading');
    else goToEntry(journal, neighbour);
  }

  async function remove(entry: Entry, byKeyboard: boolean): Promise<void> {
    const neighbour = toNeighbour(timeline.get().items, entry);
    if (!(await undo.remove(entry))) return;
    stored.set(undefined);
    if (byKeyboard) focusAside(UNDO, () => goToNeighbour(neighbour));
    else goToNeighbour(neighbour);
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
      goToEntry(journal, entryId);
    },
    onFavourite: (entry: Entry, favourite: boolean): void => void favourites.mark(entry, favourite),
    onShare: (entry: Entry, share: boolean): void => void favourites.share(entry, share),
    onDelete: (entry: Entry, byKeyboard: boolean): void => void remove(entry, byKeyboard),
  };
}

/** The entry below, or the one above. */
function toNeighbour(items: readonly TimelineItem[], { id }: Entry): string | undefined {
  const place = items.findIndex(({ entry }) => entry.id === id);
  return (items[place + 1] ?? items[place - 1])?.entry.id;
}

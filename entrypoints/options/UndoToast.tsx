// "Deleted. Undo": over every section, for ten seconds.
import { OWN_TEXT } from '@/components/library/own-text';
import { Toast } from '@/components/ui/Toast';
import { t, tCount } from '@/lib/i18n';
import type { Undoable } from '@/lib/platform/undo-session';
import { useSession } from '../wiring/use-session';
import { comeBack, focusOn } from './focus';
import type { Journal } from './journal';
import { goToEntry } from './timeline/go-to';

export const UNDO = 'undo';

export function UndoToast({ journal }: { journal: Journal }) {
  const { undo, writing } = journal;
  const { undoable } = useSession(undo);

  async function bringBack(): Promise<void> {
    await undo.undo();
    if (!undoable) return;
    if (undoable.kind === 'draft') writing.set(true);
    goTo(undoable);
  }

  function goTo(undone: Undoable): void {
    if (undone.kind === 'draft') focusOn('new-entry');
    else if (undone.kind === 'reflection') focusOn(toPlaceOf(undone));
    else if (undone.kind === 'edit') focusOn(`editor-${undone.edit.before.id}`);
    else if (undone.entries[0]) goToEntry(journal, undone.entries.at(-1)?.id ?? '');
  }

  function close(): void {
    const focused = document.activeElement?.id === UNDO;
    undo.forget();
    if (focused) comeBack();
  }

  return (
    <Toast action={t('undo')} actionId={UNDO} onAction={() => void bringBack()} onClose={close}>
      {undoable && toText(undoable)}
    </Toast>
  );
}

/** In the library: the one that is back, or the field it was written in. */
function toPlaceOf({ id, what }: Extract<Undoable, { kind: 'reflection' }>): string {
  return what === 'deleted' ? `reflection-${id}` : OWN_TEXT;
}

function toText(undoable: Undoable): string {
  switch (undoable.kind) {
    case 'deleted':
      return tCount('entryDeleted', undoable.entries.length);
    case 'edit':
      return t('editLetGo');
    case 'draft':
      return t('draftLetGo');
    case 'reflection':
      return undoable.what === 'deleted' ? t('reflectionDeleted') : t('draftLetGo');
  }
}

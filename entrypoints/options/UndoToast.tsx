// "Deleted. Undo": over every section, for ten seconds.
import { Toast } from '@/components/ui/Toast';
import { t, tCount } from '@/lib/i18n';
import type { Undoable } from '@/lib/platform/undo-session';
import { useSession } from '../wiring/use-session';
import { comeBack, focusOn } from './focus';
import type { Journal } from './journal';

export const UNDO = 'undo';

export function UndoToast({ journal: { undo, writing } }: { journal: Journal }) {
  const { undoable } = useSession(undo);

  async function bringBack(): Promise<void> {
    await undo.undo();
    if (!undoable) return;
    if (undoable.kind === 'draft') writing.set(true);
    focusOn(toFocusId(undoable));
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

function toText(undoable: Undoable): string {
  switch (undoable.kind) {
    case 'deleted':
      return tCount('entryDeleted', undoable.entries.length);
    case 'edit':
      return t('editLetGo');
    case 'draft':
      return t('draftLetGo');
  }
}

function toFocusId(undoable: Undoable): string {
  switch (undoable.kind) {
    case 'deleted':
      return `entry-${undoable.entries.at(-1)?.id}`;
    case 'edit':
      return `editor-${undoable.edit.before.id}`;
    case 'draft':
      return 'new-entry';
  }
}

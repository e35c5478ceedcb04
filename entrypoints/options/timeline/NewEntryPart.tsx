// An entry being written in the Journal.
import { NewEntry } from '@/components/journal/NewEntry';
import type { OwnWord } from '@/lib/core/personal';
import { zone } from '@/lib/platform/clock';
import type { Stores } from '@/lib/platform/stores';
import { useSession } from '../../wiring/use-session';
import type { Words } from '../../wiring/use-words';
import { focusOn } from '../focus';
import type { Journal } from '../journal';
import { goToEntry } from './go-to';
import { NEW_ENTRY_BUTTON } from './NewEntryButton';
import { useNewEntry } from './use-new-entry';

interface NewEntryPartProps {
  stores: Stores;
  journal: Journal;
  words: Omit<Words, 'addWord'>;
  onAddWord: (word: OwnWord) => void;
}

export function NewEntryPart({ stores, journal, words, onAddWord }: NewEntryPartProps) {
  const { draft, rescued, fault } = useSession(journal.draft);
  const writing = useSession(journal.writing);
  const { result, apply, setMoment, keep } = useNewEntry(stores, journal.draft);
  if (!writing) return null;

  async function onKeep(): Promise<void> {
    const entry = await keep();
    if (!entry) return;
    journal.writing.set(false);
    journal.stored.set({ kind: 'kept', entry });
    goToEntry(journal, entry.id);
  }

  function onCancel(): void {
    void journal.undo.cancelDraft();
    journal.writing.set(false);
    focusOn(NEW_ENTRY_BUTTON);
  }

  return (
    <NewEntry
      {...{ draft, rescued, fault, result, onAddWord, onCancel }}
      {...words}
      zone={zone()}
      onChange={apply}
      onMoment={setMoment}
      onKeep={() => void onKeep()}
    />
  );
}

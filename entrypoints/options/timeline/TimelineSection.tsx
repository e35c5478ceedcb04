// The section Timeline: all that was kept, newest first, to be read, found, edited and added to.
import { lazy, Suspense, useMemo } from 'react';
import { DamagedMonths } from '@/components/journal/DamagedMonths';
import { EntryEditor } from '@/components/journal/EntryEditor';
import { EntryList } from '@/components/journal/EntryList';
import { toLabelOf } from '@/components/journal/entry-text';
import { OlderEntries } from '@/components/journal/OlderEntries';
import { SearchEntries } from '@/components/journal/SearchEntries';
import { TimelineFault } from '@/components/journal/TimelineFault';
import { toDayText } from '@/components/journal/when-text';
import { dayOf } from '@/lib/core/time';
import { t } from '@/lib/i18n';
import { zone } from '@/lib/platform/clock';
import { journalAddress } from '@/lib/platform/pages';
import { useSession } from '../../wiring/use-session';
import { useWords } from '../../wiring/use-words';
import type { Stored } from '../journal';
import type { SectionProps } from '../section-props';
import { NewEntryButton } from './NewEntryButton';
import { NewEntryPart } from './NewEntryPart';
import styles from './TimelineSection.module.css';
import { useEditing } from './use-editing';
import { useToday } from './use-today';

/** Nothing on the first screen waits for it. */
const HelpCardPart = lazy(() =>
  import('../../wiring/HelpCardPart').then((module) => ({ default: module.HelpCardPart })),
);

const LookingBackPart = lazy(() =>
  import('./LookingBackPart').then((module) => ({ default: module.LookingBackPart })),
);

const PlanDuePart = lazy(() =>
  import('./PlanDuePart').then((module) => ({ default: module.PlanDuePart })),
);

const PrintPart = lazy(() =>
  import('./PrintPart').then((module) => ({ default: module.PrintPart })),
);

const SelfCheckPart = lazy(() =>
  import('./SelfCheckPart').then((module) => ({ default: module.SelfCheckPart })),
);

export function TimelineSection({ stores, journal }: SectionProps) {
  const { timeline } = journal;
  const { started, entries, older, count, query, terms, ...state } = useSession(timeline);
  const { fault: undoFault } = useSession(journal.undo);
  const { addWord: onAddWord, ...words } = useWords(stores);
  const { inPlace, aside, actions } = useEditing(journal);
  const { draft } = useSession(journal.draft);
  const stored = useSession(journal.stored);
  const today = useToday();
  const labelOf = useMemo(() => toLabelOf(words.feelings), [words.feelings]);
  const editing = { zone: zone(), labelOf, onAddWord, ...words, ...actions };

  if (state.fault === 'no-storage') return <TimelineFault fault={state.fault} />;
  return (
    <div className={styles.timeline}>
      <SearchEntries query={query} count={count} onSearch={timeline.search}>
        <NewEntryButton journal={journal} />
      </SearchEntries>
      <p role="status" className={styles.stored}>
        {stored && toStoredText(stored, today)}
      </p>
      <Suspense>
        <PlanDuePart {...{ stores, journal }}>
          <SelfCheckPart selfCheck={journal.selfCheck} />
          <LookingBackPart {...{ journal, labelOf, today }} feelings={words.feelings} />
        </PlanDuePart>
      </Suspense>
      <NewEntryPart {...{ stores, journal, words, onAddWord }} />
      <Suspense>
        <HelpCardPart
          stores={stores}
          feelings={words.feelings}
          felt={draft.feelings}
          helpAddress={journalAddress('help')}
        />
      </Suspense>
      <TimelineFault
        fault={state.fault ?? undoFault}
        onRetry={state.fault && (() => void timeline.start())}
      />
      <DamagedMonths months={state.damaged} />
      {aside.map((edit) => (
        <EntryEditor key={edit.before.id} edit={edit} {...editing} />
      ))}
      {started && count === 0 && (
        <p className={styles.empty}>{t(terms.length === 0 ? 'noEntries' : 'nothingFound')}</p>
      )}
      <EntryList {...editing} {...{ entries, today, terms }} edits={inPlace} />
      {older && started && (
        <OlderEntries shown={entries.length} onOlder={() => void timeline.showOlder()} />
      )}
      <Suspense>
        <PrintPart {...{ entries, today, labelOf }} />
      </Suspense>
    </div>
  );
}

function toStoredText({ kind, entry }: Stored, today: string): string {
  const day = toDayText(dayOf(entry.at, entry.zone), today);
  return kind === 'kept' ? t('keptUnder', day) : t('savedUnder', day);
}

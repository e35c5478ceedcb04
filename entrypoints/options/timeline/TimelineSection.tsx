// The section Timeline: all that was kept, newest first, to be read, found, edited and added to.
import { useMemo } from 'react';
import { DamagedMonths } from '@/components/journal/DamagedMonths';
import { EntryEditor } from '@/components/journal/EntryEditor';
import { toLabelOf } from '@/components/journal/entry-text';
import { toFilterTexts } from '@/components/journal/filter-text';
import { TimelineFault } from '@/components/journal/TimelineFault';
import { toDayText } from '@/components/journal/when-text';
import { later } from '@/components/ui/Later';
import { isFiltering } from '@/lib/core/entry-filter';
import { dayOf } from '@/lib/core/time';
import { t } from '@/lib/i18n';
import { zone } from '@/lib/platform/clock';
import { journalAddress } from '@/lib/platform/pages';
import { HelpCardPart } from '../../wiring/HelpCardPart';
import { useSession } from '../../wiring/use-session';
import { useWords } from '../../wiring/use-words';
import type { Stored } from '../journal';
import type { SectionProps } from '../section-props';
import { BackupReminderPart } from './BackupReminderPart';
import { ListPart } from './ListPart';
import { LookingBackPart } from './LookingBackPart';
import { NewEntryPart } from './NewEntryPart';
import { PlanDuePart } from './PlanDuePart';
import { SearchPart } from './SearchPart';
import { SelfCheckPart } from './SelfCheckPart';
import styles from './TimelineSection.module.css';
import { useEditing } from './use-editing';
import { useToday } from './use-today';

/** Nothing on the first screen waits for it, and it brings what writes files. */
const ExportShown = later(
  () => import('../export-shown/ExportShown').then((module) => module.ExportShown),
  <div className={styles.wayOut} />,
);

export function TimelineSection({ stores, journal }: SectionProps) {
  const { timeline } = journal;
  const { items, count, query, filter, fault, damaged } = useSession(timeline);
  const complete = count !== undefined;
  // While months are being read, the items change many times, and nobody asks for them all.
  const entries = useMemo(
    () => (complete ? items.map(({ entry }) => entry) : []),
    [items, complete],
  );
  const { fault: undoFault } = useSession(journal.undo);
  const { fault: favouriteFault } = useSession(journal.favourites);
  const { addWord: onAddWord, ...words } = useWords(stores, journal.feelings());
  const { inPlace, aside, actions } = useEditing(journal);
  const { draft } = useSession(journal.draft);
  const stored = useSession(journal.stored);
  const today = useToday();
  const labelOf = useMemo(() => toLabelOf(words.feelings), [words.feelings]);
  const editing = { zone: zone(), labelOf, onAddWord, ...words, ...actions };

  if (fault === 'no-storage') return <TimelineFault fault={fault} />;
  return (
    <div className={styles.timeline}>
      <SearchPart journal={journal} labelOf={labelOf} />
      <ExportShown
        {...{ entries, complete, query, today, labelOf }}
        filters={toFilterTexts(filter, labelOf)}
      />
      <p role="status" className={styles.stored}>
        {stored && toStoredText(stored, today)}
      </p>
      {/* Whoever looks for something is offered nothing. */}
      <div hidden={query !== '' || isFiltering(filter)} className={styles.offers}>
        <PlanDuePart {...{ stores, journal }}>
          <SelfCheckPart selfCheck={journal.selfCheck} />
          <LookingBackPart {...{ journal, labelOf, today }} feelings={words.feelings} />
          <BackupReminderPart journal={journal} />
        </PlanDuePart>
      </div>
      <NewEntryPart {...{ stores, journal, words, onAddWord }} />
      <HelpCardPart
        stores={stores}
        feelings={words.feelings}
        felt={draft.feelings}
        helpAddress={journalAddress('help')}
      />
      <TimelineFault
        fault={fault ?? undoFault ?? favouriteFault}
        onRetry={fault && (() => void timeline.start())}
      />
      <DamagedMonths months={damaged} />
      {aside.map((edit) => (
        <EntryEditor key={edit.before.id} edit={edit} {...editing} />
      ))}
      <ListPart {...editing} {...{ journal, today }} edits={inPlace} />
    </div>
  );
}

function toStoredText({ kind, entry }: Stored, today: string): string {
  const day = toDayText(dayOf(entry.at, entry.zone), today);
  return kind === 'kept' ? t('keptUnder', day) : t('savedUnder', day);
}

// The entries that the timeline shows, to be taken out: on paper, as Markdown, as a table. Wants to
// stand once in the timeline, beside what it shows, and is told what that is; loaded late.
import { useId, useRef, useState } from 'react';
import { PrintButton } from '@/components/journal/PrintButton';
import { toMarkdownWords } from '@/components/privacy/markdown-words';
import { Button } from '@/components/ui/Button';
import { toListText, toNumberText } from '@/components/ui/format-text';
import { Notice } from '@/components/ui/Notice';
import { ProgressLine } from '@/components/ui/ProgressLine';
import type { Entry } from '@/lib/core/entry';
import type { LabelOf } from '@/lib/core/timeline';
import { t, tCount } from '@/lib/i18n';
import { now, zone } from '@/lib/platform/clock';
import { isDiscreet } from '@/lib/platform/look';
import { exportShownCsv, exportShownMarkdown } from '@/lib/platform/shown-export';
import { type FileForm, SaveFiles } from '../save-files/SaveFiles';
import styles from './ExportShown.module.css';
import { PaperSheets } from './PaperSheets';
import { usePaper } from './use-paper';

interface ExportShownProps {
  /** As they are shown, newest first. */
  entries: readonly Entry[];
  /** Whether these are all that will be found: as long as months are being read, nothing is offered. */
  complete: boolean;
  /** What was searched for, as typed. */
  query: string;
  /** What else they were narrowed by, each in words; empty with an empty query: all are shown. */
  filters: readonly string[];
  /** The local day, `2026-11-22`. */
  today: string;
  labelOf: LabelOf;
}

/** Some hundred sheets: what the browser lays out at once for paper must not freeze it. */
const MOST_ON_PAPER = 1_000;

export function ExportShown(props: ExportShownProps) {
  const { entries, complete, today, labelOf } = props;
  const id = useId();
  const opener = useRef<HTMLButtonElement>(null);
  const [open, setOpen] = useState(false);
  const paper = usePaper(entries.slice(0, MOST_ON_PAPER));
  // Its place is kept, so that nothing moves when it comes.
  if (!complete) return <div className={styles.way} />;
  if (entries.length === 0) return null;

  const isCut = entries.length > MOST_ON_PAPER;
  const count = tCount('entriesFound', entries.length);
  const chosenBy = toChosenBy(props);
  const describe = (text: string): string =>
    chosenBy === undefined ? text : t('shownBy', text, chosenBy);
  const most = toNumberText(MOST_ON_PAPER);
  return (
    <>
      <div className={styles.way} data-screen="">
        <Button
          ref={opener}
          className={styles.opener ?? ''}
          aria-expanded={open}
          aria-controls={open ? id : undefined}
          onClick={() => setOpen(!open)}
        >
          {t('exportShown')}
        </Button>
        {open && (
          // biome-ignore lint/a11y/useSemanticElements: a fieldset is for fields
          <div id={id} role="group" aria-label={t('exportShown')} className={styles.panel}>
            <p data-private="">{describe(count)}</p>
            <p className={styles.note}>{t('exportShownNote')}</p>
            <SaveFiles forms={toForms(entries, chosenBy && describe(count), labelOf)}>
              <PrintButton
                label={isCut ? t('printFirst', most) : t('printShown')}
                isDiscreet={isDiscreet}
                onPrint={paper.print}
              />
            </SaveFiles>
            <ProgressLine
              label={paper.done === undefined ? undefined : t('printPreparing')}
              done={paper.done}
              onCancel={paper.cancel}
              focusAfter={opener}
            />
            <Notice>{paper.cancelled && t('printCancelled')}</Notice>
          </div>
        )}
      </div>
      {paper.sheets && (
        <PaperSheets
          sheets={paper.sheets}
          line={describe(isCut ? t('shownFirst', most, count) : count)}
          {...{ today, labelOf }}
        />
      )}
    </>
  );
}

function toChosenBy({ query, filters }: ExportShownProps): string | undefined {
  const searched = query.trim();
  const all = [...(searched === '' ? [] : [t('searchedFor', searched)]), ...filters];
  return all.length === 0 ? undefined : toListText(all);
}

function toForms(
  entries: readonly Entry[],
  description: string | undefined,
  labelOf: LabelOf,
): FileForm[] {
  const [shown, clock] = [
    { entries, description },
    { now, zone },
  ];
  return [
    {
      label: t('saveMarkdown'),
      write: (oversight) => exportShownMarkdown(shown, toMarkdownWords(labelOf), clock, oversight),
    },
    { label: t('saveCsv'), write: (oversight) => exportShownCsv(shown, clock, oversight) },
  ];
}

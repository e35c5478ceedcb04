// One page from entries: chosen, with names taken out, and printed as it is seen. What is chosen and
// written here lives in this page only.
import { useEffect, useMemo, useState } from 'react';
import { PrintButton } from '@/components/journal/PrintButton';
import { PartField } from '@/components/practice/PartField';
import { SheetOthers } from '@/components/practice/SheetOthers';
import { SheetPage } from '@/components/practice/SheetPage';
import { ChoiceRow } from '@/components/ui/ChoiceRow';
import { toFaultText } from '@/components/ui/fault-text';
import { Notice } from '@/components/ui/Notice';
import type { Entry } from '@/lib/core/entry';
import { withShare } from '@/lib/core/entry-mark';
import { type Fault, toFault } from '@/lib/core/fault';
import { redact, toPhrases } from '@/lib/core/redact';
import { redactEntry, SHEET_PERIODS, type SheetChoice, toSheet } from '@/lib/core/sheet';
import type { LabelOf } from '@/lib/core/timeline';
import { t } from '@/lib/i18n';
import { now, zone } from '@/lib/platform/clock';
import { changeEntry } from '@/lib/platform/kept-entry';
import { isDiscreet } from '@/lib/platform/look';
import { printPage } from '@/lib/platform/print';
import type { Stores } from '@/lib/platform/stores';
import { useSession } from '../../wiring/use-session';
import type { Journal } from '../journal';
import styles from './SheetPart.module.css';

interface SheetPartProps {
  stores: Stores;
  journal: Journal;
  today: string;
  labelOf: LabelOf;
}

/** About as many characters as a page of paper holds. */
const PAGE_CHARACTERS = 2_800;

export function SheetPart({ stores, journal: { loaded }, today, labelOf }: SheetPartProps) {
  const { entries, complete } = useSession(loaded);
  const [choice, setChoice] = useState<SheetChoice>({
    period: 'month',
    added: new Set(),
    off: new Set(),
  });
  const [top, setTop] = useState('');
  const [out, setOut] = useState('');
  const [fault, setFault] = useState<Fault>();
  const phrases = useMemo(() => toPhrases(out), [out]);
  const { on, others } = useMemo(() => toSheet(entries, choice, now()), [entries, choice]);
  const redacted = useMemo(() => on.map((entry) => redactEntry(entry, phrases)), [on, phrases]);
  const length = [top, ...redacted.map(({ note }) => note)].join('').length;

  useEffect(() => {
    void loaded.readOlder(Number.POSITIVE_INFINITY);
  }, [loaded]);

  async function add(entry: Entry, always: boolean): Promise<void> {
    try {
      if (always) await changeEntry(stores.log, entry, (each) => withShare(each, true, now()));
      else setChoice({ ...choice, added: new Set([...choice.added, entry.id]) });
      setFault(undefined);
    } catch (error) {
      setFault(toFault(error));
    }
  }

  function takeOff(id: string): void {
    const added = new Set(choice.added);
    added.delete(id);
    setChoice({ ...choice, added, off: new Set([...choice.off, id]) });
  }

  if (!complete) return <p role="status">{t('stillReading')}</p>;
  return (
    <>
      <div className={styles.controls} data-screen="">
        <PartField label={t('sheetTop')} value={top} onChange={setTop} />
        <ChoiceRow
          legend={t('sheetPeriod')}
          value={choice.period}
          options={SHEET_PERIODS.map((each) => [each, PERIOD_NAMES[each]()])}
          onChange={(period) => setChoice({ ...choice, period })}
        />
        <SheetOthers
          entries={others}
          {...{ today, labelOf }}
          zone={zone()}
          onAdd={(entry, always) => void add(entry, always)}
        />
        <PartField label={t('sheetOut')} hint={t('sheetOutHint')} value={out} onChange={setOut} />
        {fault && <Notice urgent>{toFaultText(fault)}</Notice>}
        <div className={styles.row}>
          <PrintButton
            label={t('reviewPrint')}
            isDiscreet={isDiscreet}
            onPrint={(words) => void printPage(words)}
          />
          <Notice>{length > PAGE_CHARACTERS && t('sheetLong')}</Notice>
        </div>
        <p className={styles.note}>{t('sheetPreviewNote')}</p>
      </div>
      <SheetPage
        top={redact(top, phrases)}
        entries={redacted}
        today={today}
        labelOf={(felt) => redact(labelOf(felt), phrases)}
        zone={zone()}
        onTakeOff={takeOff}
      />
    </>
  );
}

const PERIOD_NAMES = {
  month: () => t('sheetMonth'),
  quarter: () => t('sheetQuarter'),
  all: () => t('sheetAll'),
};

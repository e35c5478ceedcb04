// The section Patterns: what was kept, as pictures with a table behind each. They show when and how
// often, rank nothing, and say how few there are where there are few.
import { useMemo } from 'react';
import { DamagedMonths } from '@/components/journal/DamagedMonths';
import { toLabelOf } from '@/components/journal/entry-text';
import { TimelineFault } from '@/components/journal/TimelineFault';
import { FoundEntries } from '@/components/patterns/FoundEntries';
import { PeriodField } from '@/components/patterns/PeriodField';
import { toMarkTitle, toSpanText } from '@/components/patterns/pattern-text';
import type { Pressing } from '@/components/patterns/pressing';
import { entriesBehind, toMarkKey } from '@/lib/core/patterns/mark';
import { DEFAULT_PERIOD, type Period } from '@/lib/core/patterns/period';
import { t, tCount } from '@/lib/i18n';
import { zone } from '@/lib/platform/clock';
import { useSession } from '../../wiring/use-session';
import { useWords } from '../../wiring/use-words';
import type { SectionProps } from '../section-props';
import { useToday } from '../timeline/use-today';
import { goTo } from '../use-place';
import styles from './PatternsSection.module.css';
import { Pictures } from './Pictures';
import { ReviewLink } from './ReviewLink';
import { usePatterns } from './use-patterns';
import { usePressed } from './use-pressed';

export function PatternsSection({ stores, journal, place }: SectionProps) {
  const period = place.period ?? DEFAULT_PERIOD;
  const today = useToday();
  const { patterns, years } = usePatterns(journal, period, today);
  const { damaged, fault } = useSession(journal.loaded);
  const { feelings } = useWords(stores);
  const labelOf = useMemo(() => toLabelOf(feelings), [feelings]);
  const { pressed, onPress, onClose } = usePressed();
  const entries = useMemo(
    () => (patterns && pressed ? entriesBehind(patterns.dated, pressed) : []),
    [patterns, pressed],
  );

  // What is left of a mark in another period, or once its entries are gone, may be nothing.
  const open = entries.length > 0 ? pressed : undefined;
  const pressing: Pressing = {
    pressed: open,
    onPress,
    onClose,
    labelOf,
    found: open && (
      <FoundEntries
        key={toMarkKey(open)}
        title={toMarkTitle(open, labelOf)}
        {...{ entries, labelOf, onClose }}
        zone={zone()}
      />
    ),
  };

  function choose(chosen: Period): void {
    goTo({ section: 'patterns', period: chosen });
  }

  if (fault === 'no-storage') return <TimelineFault fault={fault} />;
  const kept = patterns?.dated.length ?? 0;
  const nothing = patterns !== undefined && years.length === 0;
  return (
    <div className={styles.patterns}>
      <div className={styles.head} hidden={nothing}>
        <PeriodField period={period} years={years} onChange={choose} />
        <ReviewLink today={today} />
        <p role="status" className={styles.span}>
          {patterns && !nothing && (
            <>
              <span>{toSpanText(patterns.span)}</span>
              <span>{tCount('entriesFound', kept)}</span>
            </>
          )}
          {!patterns && !fault && t('stillReading')}
        </p>
      </div>
      <TimelineFault fault={fault} onRetry={() => void journal.timeline.start()} />
      <DamagedMonths months={damaged} />
      {patterns && kept === 0 && (
        <p className={styles.empty}>{t(nothing ? 'patternsNothing' : 'patternsNothingInPeriod')}</p>
      )}
      {kept > 0 && (
        <p className={styles.lead}>
          {t('patternsLead')} <span data-screen="">{t('pressMark')}</span>
        </p>
      )}
      {patterns && <Pictures {...{ patterns, pressing, journal }} />}
    </div>
  );
}

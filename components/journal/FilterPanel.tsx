// What narrows the timeline, to be chosen from; and the way to a day. Promise: what is chosen here
// stays in the memory of the page, but for theme, kind and period.

import { SelectField } from '@/components/library/SelectField';
import { ThemeKindFields } from '@/components/library/ThemeKindFields';
import { toOutcomeText } from '@/components/patterns/pattern-text';
import { ToggleChip } from '@/components/ui/ToggleChip';
import { type EntryFilter, OUTCOMES, type WordsOfGroup } from '@/lib/core/entry-filter';
import { GROUPS } from '@/lib/core/feelings';
import type { LabelOf } from '@/lib/core/timeline';
import { t, tName, uiLanguage } from '@/lib/i18n';
import styles from './FilterPanel.module.css';
import { toGroupText } from './filter-text';
import { GoToDate } from './GoToDate';
import { PeriodChoice } from './PeriodChoice';

export interface FilterPanelProps {
  id: string;
  filter: EntryFilter;
  /** Years of which there may be entries, newest first. */
  years: readonly number[];
  /** Feeling words that were kept. */
  words: readonly WordsOfGroup[];
  labelOf: LabelOf;
  onChange: (filter: EntryFilter) => void;
  /** Called with a day such as `2026-11-22`. */
  onGoTo: (day: string) => void;
}

export function FilterPanel({ id, filter, onChange, ...props }: FilterPanelProps) {
  const { period, group, word, theme, kind, outcome, note, favourite } = filter;
  const change = (part: Partial<EntryFilter>): void => onChange({ ...filter, ...part });
  return (
    <div id={id} className={styles.panel}>
      <div className={styles.fields}>
        <PeriodChoice
          period={period}
          years={props.years}
          onChange={(next) => change({ period: next })}
        />
        <SelectField
          label={t('feelingGroup')}
          any={t('anyGroup')}
          value={group}
          options={[...GROUPS, 'not-sure' as const].map((each) => [each, toGroupText(each)])}
          onChange={(next) => change({ group: next })}
        />
        <WordField {...props} {...{ group, word }} onChange={(next) => change({ word: next })} />
        <ThemeKindFields {...{ theme, kind }} onChange={change} />
        <SelectField
          label={t('outcomesPart')}
          any={t('anyOutcome')}
          value={outcome}
          options={OUTCOMES.map((each) => [each, toOutcomeText(each)])}
          onChange={(next) => change({ outcome: next })}
        />
      </div>
      <div className={styles.row}>
        <ToggleChip pressed={note} onClick={() => change({ note: !note })}>
          {t('withNote')}
        </ToggleChip>
        <ToggleChip pressed={favourite} onClick={() => change({ favourite: !favourite })}>
          {t('onlyFavourites')}
        </ToggleChip>
        <GoToDate onGoTo={props.onGoTo} />
      </div>
    </div>
  );
}

interface WordFieldProps extends Pick<FilterPanelProps, 'words' | 'labelOf'> {
  group: EntryFilter['group'];
  word: string | null;
  onChange: (word: string | null) => void;
}

/** Of a group that is chosen, only its words. */
function WordField({ words, labelOf, group, word, onChange }: WordFieldProps) {
  const inOrder = new Intl.Collator(uiLanguage()).compare;
  const named = words
    .filter((one) => group === null || one.group === group)
    .map((one) => ({
      name: one.group ? tName('group', one.group) : t('noGroupNamed'),
      options: one.words
        .map((each): [string, string] => [each, labelOf({ word: each })])
        .sort(([, a], [, b]) => inOrder(a, b)),
    }));
  const asked =
    word !== null && !named.some(({ options }) => options.some(([one]) => one === word));
  return (
    <SelectField
      label={t('feelingWord')}
      any={t('anyWord')}
      value={word}
      options={asked ? [[word, labelOf({ word })]] : []}
      groups={named}
      personal
      onChange={onChange}
    />
  );
}

// How plans went, and what was kept, said or asked for: an entry, a dot. There is no score.

import { toNumberText, toSentencesText } from '@/components/ui/format-text';
import { type Afterwards, OUTCOMES, PLAN_ENDS } from '@/lib/core/patterns/afterwards';
import type { Mark } from '@/lib/core/patterns/mark';
import { t } from '@/lib/i18n';
import styles from './AfterwardsPicture.module.css';
import { MarkButton } from './MarkButton';
import { Marks } from './Marks';
import { PatternTable } from './PatternTable';
import { Picture } from './Picture';
import { toCountedText, toOutcomeText, toPlanEndText } from './pattern-text';
import type { Pressing } from './pressing';

interface AfterwardsPictureProps {
  afterwards: Afterwards;
  pressing: Pressing;
}

interface Row {
  text: string;
  count: number;
  mark: Mark;
}

/** More dots than these would be a field to count: then a row has a bar. */
const MOST_DOTS = 60;

export function AfterwardsPicture({ afterwards, pressing }: AfterwardsPictureProps) {
  const plans = PLAN_ENDS.map((end): Row => {
    return { text: toPlanEndText(end), count: afterwards.plans[end], mark: { kind: 'plan', end } };
  });
  const outcomes = OUTCOMES.map((outcome): Row => {
    const count = afterwards.outcomes[outcome];
    return { text: toOutcomeText(outcome), count, mark: { kind: 'outcome', outcome } };
  });
  const parts = [
    { title: t('plansPart'), rows: plans },
    { title: t('outcomesPart'), rows: outcomes },
  ].filter(({ rows }) => rows.some(({ count }) => count > 0));
  const most = Math.max(...[...plans, ...outcomes].map(({ count }) => count));
  return (
    <Picture
      title={t('afterwardsTitle')}
      note={toSentencesText([...(most > MOST_DOTS ? [] : [t('dotIsEntry')]), t('afterwardsNote')])}
      marks={['plan', 'outcome']}
      pressing={pressing}
      table={() =>
        parts.map(({ title, rows }) => (
          <PatternTable
            key={title}
            caption={title}
            columns={[title, t('columnEntries')]}
            rows={rows.map(({ text, count, mark }) => ({
              key: text,
              head: text,
              cells: [toNumberText(count)],
              mark: count > 0 ? mark : undefined,
            }))}
            onPress={pressing.onPress}
          />
        ))
      }
    >
      {parts.map(({ title, rows }) => (
        <div key={title} className={styles.part}>
          <h3 className={styles.title}>{title}</h3>
          <Marks label={title} className={styles.rows}>
            {rows.map((row) => (
              <DotRow key={row.text} {...{ row, most, pressing }} />
            ))}
          </Marks>
        </div>
      ))}
    </Picture>
  );
}

interface DotRowProps {
  row: Row;
  /** Of the longest row. */
  most: number;
  pressing: Pressing;
}

function DotRow({ row: { text, count, mark }, most, pressing }: DotRowProps) {
  const content = (
    <>
      <span className={styles.name}>{text}</span>
      <span className={styles.dots}>
        {most > MOST_DOTS ? (
          <span className={styles.bar} style={{ inlineSize: `${(count / most) * 80}%` }} />
        ) : (
          // biome-ignore lint/suspicious/noArrayIndexKey: dots are alike
          Array.from({ length: count }, (_, at) => <span key={at} className={styles.dot} />)
        )}
        <span className={styles.count} data-number={toNumberText(count)} />
      </span>
    </>
  );
  if (count === 0) return <p className={styles.row}>{content}</p>;
  return (
    <MarkButton mark={mark} label={toCountedText(text, count)} {...pressing} className={styles.row}>
      {content}
    </MarkButton>
  );
}

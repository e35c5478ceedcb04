// When each group of feelings came up: by hour, and by day of the week. Every group has its row and
// its shape; the larger a mark, the more entries.
import { scaleSqrt } from 'd3-scale';
import type { CSSProperties } from 'react';
import { toNumberText } from '@/components/ui/format-text';
import { GroupMark } from '@/components/ui/GroupMark';
import { GROUPS, type Group } from '@/lib/core/feelings';
import { type GroupTimes, TIMES_AT_LEAST, type Times } from '@/lib/core/patterns/group-times';
import type { Mark } from '@/lib/core/patterns/mark';
import { t, tCount, tName } from '@/lib/i18n';
import { MarkButton } from './MarkButton';
import { Marks } from './Marks';
import { PatternTable } from './PatternTable';
import { Picture } from './Picture';
import { toCountedText, toHourText, toMarkTitle, toWeekdayText } from './pattern-text';
import type { Pressing } from './pressing';
import styles from './TimesPicture.module.css';

interface TimesPictureProps {
  times: Times;
  pressing: Pressing;
}

export function TimesPicture({ times: { groups, felt }, pressing }: TimesPictureProps) {
  const columns = (first: string): string[] => [
    first,
    ...GROUPS.map((group) => tName('group', group)),
  ];
  return (
    <Picture
      title={t('timesTitle')}
      note={t('timesNote')}
      tooFew={
        felt < TIMES_AT_LEAST
          ? tCount('tooFewFeelings', felt, toNumberText(TIMES_AT_LEAST))
          : undefined
      }
      marks={['hour', 'weekday']}
      pressing={pressing}
      table={() => (
        <>
          <PatternTable
            caption={t('byHour')}
            columns={columns(t('columnHour'))}
            rows={toRows(groups, 'hours', toHourText)}
            onPress={pressing.onPress}
          />
          <PatternTable
            caption={t('byWeekday')}
            columns={columns(t('columnWeekday'))}
            rows={toRows(groups, 'weekdays', (at) => toWeekdayText(at, 'weekday'))}
            onPress={pressing.onPress}
          />
        </>
      )}
    >
      <TimeRows
        title={t('byHour')}
        rows={groups.map(({ group, hours }) => ({ group, counts: hours }))}
        toTick={(hour) => (hour % 6 === 0 ? toHourText(hour) : undefined)}
        toMark={(group, hour) => ({ kind: 'hour', group, hour })}
        pressing={pressing}
      />
      <TimeRows
        title={t('byWeekday')}
        rows={groups.map(({ group, weekdays }) => ({ group, counts: weekdays }))}
        toTick={(weekday) => toWeekdayText(weekday, 'shortWeekday')}
        toMark={(group, weekday) => ({ kind: 'weekday', group, weekday })}
        pressing={pressing}
      />
    </Picture>
  );
}

function toRows(
  groups: readonly GroupTimes[],
  key: 'hours' | 'weekdays',
  toText: (at: number) => string,
): { key: string; head: string; cells: string[] }[] {
  return (groups[0]?.[key] ?? []).map((_, at) => ({
    key: `${at}`,
    head: toText(at),
    cells: groups.map((one) => toNumberText(one[key][at] ?? 0)),
  }));
}

interface TimeRowsProps {
  title: string;
  rows: readonly { group: Group; counts: readonly number[] }[];
  toTick: (at: number) => string | undefined;
  toMark: (group: Group, at: number) => Mark;
  pressing: Pressing;
}

/** Of the largest mark: what one entry has, and what the most have. */
const SIZES = [0.35, 1];

function TimeRows({ title, rows, toTick, toMark, pressing }: TimeRowsProps) {
  const felt = rows.filter(({ counts }) => counts.some((count) => count > 0));
  const most = Math.max(1, ...felt.flatMap(({ counts }) => counts));
  const toSize = scaleSqrt([Math.min(1, most - 1), most], SIZES);
  const count = rows[0]?.counts.length ?? 0;
  return (
    <div className={styles.part} data-columns={count}>
      <h3 className={styles.title}>{title}</h3>
      <Marks label={title} className={styles.rows}>
        <div aria-hidden="true" className={styles.ticks}>
          {Array.from({ length: count }, (_, at) => (
            <span key={toMark('easy', at).kind + String(at)}>{toTick(at)}</span>
          ))}
        </div>
        {felt.map(({ group, counts }) => (
          <div key={group} className={styles.row}>
            <span aria-hidden="true" className={styles.name}>
              {tName('group', group)}
            </span>
            {counts.map((entries, at) => {
              const mark = toMark(group, at);
              const key = `${mark.kind} ${at}`;
              if (entries === 0) return <span key={key} />;
              return (
                <MarkButton
                  key={key}
                  mark={mark}
                  label={toCountedText(toMarkTitle(mark, pressing.labelOf), entries)}
                  {...pressing}
                  className={styles.some}
                  style={{ '--share': toSize(entries) } as CSSProperties}
                >
                  <GroupMark group={group} filled />
                </MarkButton>
              );
            })}
          </div>
        ))}
      </Marks>
    </div>
  );
}

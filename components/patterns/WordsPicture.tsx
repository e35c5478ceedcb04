// Feeling words over time, and which they were.
import { scaleLinear } from 'd3-scale';
import { toListText, toNumberText } from '@/components/ui/format-text';
import type { Span } from '@/lib/core/patterns/calendar-day';
import { type FeelingWords, WORDS_AT_LEAST, type WordBin } from '@/lib/core/patterns/feeling-words';
import { t, tCount } from '@/lib/i18n';
import { ColumnPlot } from './ColumnPlot';
import { PatternTable } from './PatternTable';
import { Picture } from './Picture';
import { toBinCell, toBinText, toStepText } from './pattern-text';
import { toColumns } from './plot-scale';
import type { Pressing } from './pressing';
import { UsedWords } from './UsedWords';
import styles from './WordsPicture.module.css';

interface WordsPictureProps {
  words: FeelingWords;
  span: Span;
  pressing: Pressing;
}

/** More numbers than these would stand in each other's way. */
const MOST_NUMBERS = 14;
/** Above the highest column, for its number. */
const HEADROOM = 1.15;

export function WordsPicture({
  words: { bins, words, chosen },
  span,
  pressing,
}: WordsPictureProps) {
  const step = bins[0]?.step ?? 'month';
  return (
    <Picture
      title={t('wordsTitle')}
      note={step === 'year' ? t('wordsNoteYear') : t('wordsNoteMonth')}
      tooFew={
        chosen < WORDS_AT_LEAST
          ? tCount('tooFewWords', chosen, toNumberText(WORDS_AT_LEAST))
          : undefined
      }
      marks={['words', 'word']}
      pressing={pressing}
      table={() => (
        <PatternTable
          caption={t('wordsTitle')}
          columns={[toStepText(step), t('columnDifferent'), t('columnNew')]}
          rows={bins.map(({ different, fresh, ...bin }) => ({
            key: `${bin.from}`,
            head: toBinCell(bin),
            cells: [toNumberText(different), toNumberText(fresh)],
            mark: different > 0 ? { kind: 'words', bin } : undefined,
          }))}
          onPress={pressing.onPress}
        />
      )}
    >
      <ul className={styles.key} aria-hidden="true">
        <li>{t('columnDifferent')}</li>
        <li className={styles.fresh}>{t('columnNew')}</li>
      </ul>
      <WordColumns {...{ bins, span, pressing }} />
      <UsedWords words={words} pressing={pressing} />
    </Picture>
  );
}

interface WordColumnsProps extends Pick<WordsPictureProps, 'span' | 'pressing'> {
  bins: readonly WordBin[];
}

function WordColumns({ bins, span, pressing }: WordColumnsProps) {
  const columns = toColumns(bins.length);
  const most = Math.max(...bins.map(({ different }) => different));
  const height = scaleLinear([0, most * HEADROOM], [0, 100]);
  const numbered = bins.length <= MOST_NUMBERS;
  return (
    <ColumnPlot
      name={t('wordsTitle')}
      columns={columns}
      span={span}
      pressing={pressing}
      bins={bins.map(({ different, fresh, ...bin }) => ({
        bin,
        mark: { kind: 'words', bin },
        label: different > 0 ? toLabel({ ...bin, different, fresh }) : undefined,
        value: numbered ? { text: toNumberText(different), height: height(different) } : undefined,
      }))}
    >
      {bins.map(({ from, different, fresh }, place) => (
        <g key={from}>
          {[[styles.differentBar, different] as const, [styles.freshBar, fresh] as const].map(
            ([className, count]) => (
              <rect
                key={className}
                className={className}
                x={columns.startOf(place)}
                width={columns.bar}
                y={100 - height(count)}
                height={height(count)}
              />
            ),
          )}
        </g>
      ))}
      <path className={styles.ground} d="M0 100H100" />
    </ColumnPlot>
  );
}

function toLabel(bin: WordBin): string {
  const said = [
    tCount('differentWords', bin.different),
    ...(bin.fresh > 0 ? [tCount('newWords', bin.fresh)] : []),
  ];
  return t('markText', toBinText(bin), toListText(said));
}

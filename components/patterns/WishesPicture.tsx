// Room and closeness over weeks. Neither end is the good one: they share a colour.
import { scaleLinear } from 'd3-scale';
import { line } from 'd3-shape';
import { toWantText } from '@/components/journal/entry-text';
import { toListText, toNumberText } from '@/components/ui/format-text';
import type { Span } from '@/lib/core/patterns/calendar-day';
import {
  SPREAD_AT_LEAST,
  WISHES_AT_LEAST,
  type WishBin,
  type Wishes,
} from '@/lib/core/patterns/wishes';
import { t, tCount } from '@/lib/i18n';
import { ColumnPlot } from './ColumnPlot';
import { PatternTable } from './PatternTable';
import { Picture } from './Picture';
import { toBinCell, toBinText, toStepText } from './pattern-text';
import { type Columns, toColumns } from './plot-scale';
import type { Pressing } from './pressing';
import styles from './WishesPicture.module.css';

interface WishesPictureProps {
  wishes: Wishes;
  span: Span;
  pressing: Pressing;
}

/** Closeness is above, room below: as the dial has it from side to side. */
const height = scaleLinear([-1, 1], [97, 3]);

export function WishesPicture({ wishes: { bins, answers }, span, pressing }: WishesPictureProps) {
  const columns = toColumns(bins.length);
  return (
    <Picture
      title={t('wishesTitle')}
      note={t('wishesNote', toNumberText(SPREAD_AT_LEAST))}
      tooFew={
        answers < WISHES_AT_LEAST
          ? tCount('tooFewAnswers', answers, toNumberText(WISHES_AT_LEAST))
          : undefined
      }
      marks={['wishes']}
      pressing={pressing}
      table={() => <WishTable bins={bins} onPress={pressing.onPress} />}
    >
      <ColumnPlot
        name={t('wishesTitle')}
        span={span}
        ends={{ above: t('moreCloseness'), below: t('moreRoom') }}
        columns={columns}
        pressing={pressing}
        bins={bins.map((bin) => ({
          bin: toBin(bin),
          mark: { kind: 'wishes', bin: toBin(bin) },
          label: toLabel(bin),
        }))}
      >
        <path className={styles.alike} d={`M0 ${height(0)}H100`} />
        <path className={styles.between} d={toLine(bins, columns)} />
        {bins.map((bin, place) => (
          <WishMark key={bin.from} bin={bin} place={place} columns={columns} />
        ))}
      </ColumnPlot>
    </Picture>
  );
}

/** Through the middles, interrupted where there is none. */
function toLine(bins: readonly WishBin[], { middleOf }: Columns): string {
  return (
    line<WishBin>()
      .defined(({ median }) => median !== undefined)
      .x((_, place) => middleOf(place))
      .y(({ median = 0 }) => height(median))(bins) ?? ''
  );
}

interface WishMarkProps {
  bin: WishBin;
  place: number;
  columns: Columns;
}

export function WishMark({ bin: { answers, median, spread }, place, columns }: WishMarkProps) {
  const [start, middle] = [columns.startOf(place), columns.middleOf(place)];
  if (!spread || median === undefined) {
    // A line without a length: its round ends are a dot that no stretching can bend.
    const dots = answers.map((want) => `M${middle} ${height(want)}h0`);
    return dots.length > 0 && <path className={styles.answers} d={dots.join('')} />;
  }
  return (
    <>
      <rect
        className={styles.spread}
        x={start}
        width={columns.bar}
        y={height(spread.high)}
        height={height(spread.low) - height(spread.high)}
      />
      <path className={styles.median} d={`M${start} ${height(median)}h${columns.bar}`} />
    </>
  );
}

interface WishTableProps extends Pick<Pressing, 'onPress'> {
  bins: readonly WishBin[];
}

function WishTable({ bins, onPress }: WishTableProps) {
  return (
    <PatternTable
      caption={t('wishesTitle')}
      columns={[
        toStepText(bins[0]?.step ?? 'week'),
        t('columnAnswers'),
        t('columnMiddle'),
        t('columnHalf'),
      ]}
      rows={bins.map((bin) => ({
        key: `${bin.from}`,
        head: toBinCell(bin),
        cells: [
          toNumberText(bin.answers.length),
          bin.median === undefined ? '–' : toShortText(bin.median),
          bin.spread ? t('fromTo', toShortText(bin.spread.low), toShortText(bin.spread.high)) : '–',
        ],
        mark: bin.answers.length > 0 ? { kind: 'wishes', bin: toBin(bin) } : undefined,
      }))}
      onPress={onPress}
    />
  );
}

function toBin({ step, from, to }: WishBin): Pick<WishBin, 'step' | 'from' | 'to'> {
  return { step, from, to };
}

function toLabel(bin: WishBin): string | undefined {
  if (bin.median === undefined) return undefined;
  const said = [toWantText(bin.median), tCount('answersCount', bin.answers.length)];
  return t('markText', toBinText(bin), toListText(said));
}

function toShortText(want: number): string {
  const amount = Math.round(Math.abs(want) * 100);
  if (amount === 0) return t('bothAlike');
  return want < 0 ? t('roomShort', amount) : t('closenessShort', amount);
}

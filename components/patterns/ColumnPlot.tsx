// A picture over weeks, months or years: a drawing, and over it a column for each that can be
// pressed. All of it begins at the side where reading begins.
import type { ReactNode } from 'react';
import type { Bin } from '@/lib/core/patterns/bins';
import type { Span } from '@/lib/core/patterns/calendar-day';
import type { Mark } from '@/lib/core/patterns/mark';
import { toTicks } from '@/lib/core/patterns/ticks';
import styles from './ColumnPlot.module.css';
import { MarkButton } from './MarkButton';
import { Marks } from './Marks';
import { areLong, toTickText } from './pattern-text';
import type { Columns } from './plot-scale';
import type { Pressing } from './pressing';

export interface PlotColumn {
  bin: Bin;
  /** What the column says; undefined where there is nothing to press. */
  label: string | undefined;
  mark: Mark;
  /** A number that stands on it, and how high, in percent. */
  value?: { text: string; height: number } | undefined;
}

/** Of a column, in percent: narrower than half a name below it. */
const NARROW = 5;

interface ColumnPlotProps {
  /** What the drawing is of. */
  name: string;
  columns: Columns;
  bins: readonly PlotColumn[];
  span: Span;
  /** What lies above, and what below. */
  ends?: { above: string; below: string };
  pressing: Pressing;
  /** The drawing, in a square of 100 that is stretched. */
  children: ReactNode;
}

export function ColumnPlot({
  name,
  columns,
  bins,
  span,
  ends,
  pressing,
  children,
}: ColumnPlotProps) {
  const { step, middleOf } = columns;
  return (
    <div className={styles.plot}>
      <Marks label={name} className={ends ? styles.areaWithEnds : styles.area}>
        {ends && (
          <div aria-hidden="true" className={styles.ends}>
            <span>{ends.above}</span>
            <span>{ends.below}</span>
          </div>
        )}
        <svg
          role="img"
          aria-label={name}
          viewBox="0 0 100 100"
          preserveAspectRatio="none"
          className={styles.drawing}
        >
          {children}
        </svg>
        {bins.map(
          ({ bin, label, mark, value }, place) =>
            label !== undefined && (
              <MarkButton
                key={bin.from}
                {...{ mark, label }}
                {...pressing}
                className={styles.column}
                style={{
                  insetInlineStart: `${middleOf(place) - step / 2}%`,
                  inlineSize: `${step}%`,
                }}
              >
                {value && (
                  <span
                    className={styles.value}
                    data-number={value.text}
                    style={{ insetBlockEnd: `${value.height}%` }}
                  />
                )}
              </MarkButton>
            ),
        )}
        <Axis {...{ columns, bins, span }} />
      </Marks>
    </div>
  );
}

type AxisProps = Pick<ColumnPlotProps, 'columns' | 'bins' | 'span'>;

/** The months or years below. */
function Axis({ columns: { step, middleOf }, bins, span }: AxisProps) {
  const ticks = toTicks(
    bins.map(({ bin }) => bin),
    span,
  );
  return (
    <div aria-hidden="true" className={styles.axis} data-long={areLong(ticks, span)}>
      {ticks.map(({ bin, place, minor }) => (
        <span
          key={bin.from}
          data-minor={minor}
          data-first={place === 0 && step < NARROW}
          style={{ insetInlineStart: `${middleOf(place)}%` }}
        >
          {toTickText(bin, span)}
        </span>
      ))}
    </div>
  );
}

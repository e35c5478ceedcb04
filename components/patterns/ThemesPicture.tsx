// The themes: a dot for each day on which something was kept about one, and those not met yet.
import { scaleLinear } from 'd3-scale';
import { toNumberText } from '@/components/ui/format-text';
import { stepOf, toBins } from '@/lib/core/patterns/bins';
import type { Span } from '@/lib/core/patterns/calendar-day';
import { THEMES_AT_LEAST, type ThemeDays, type ThemesMet } from '@/lib/core/patterns/theme-days';
import { toTicks } from '@/lib/core/patterns/ticks';
import { t, tCount, tName } from '@/lib/i18n';
import { MarkButton } from './MarkButton';
import { Marks } from './Marks';
import { PatternTable } from './PatternTable';
import { Picture } from './Picture';
import { areLong, toCountedText, toTickText } from './pattern-text';
import type { Pressing } from './pressing';
import styles from './ThemesPicture.module.css';

interface ThemesPictureProps {
  themes: ThemesMet;
  span: Span;
  pressing: Pressing;
}

export function ThemesPicture({ themes: { themes, entries }, span, pressing }: ThemesPictureProps) {
  // A little room at either end, for half a dot.
  const place = scaleLinear([span.from - 0.5, span.to + 0.5], [1, 99]);
  return (
    <Picture
      title={t('themesTitle')}
      note={t('themesNote')}
      tooFew={
        entries < THEMES_AT_LEAST
          ? tCount('tooFewThemed', entries, toNumberText(THEMES_AT_LEAST))
          : undefined
      }
      marks={['theme']}
      pressing={pressing}
      table={() => (
        <PatternTable
          caption={t('themesTitle')}
          columns={[t('theme'), t('columnEntries'), t('columnDays')]}
          rows={themes.map((met) => ({
            key: met.theme,
            head: tName('theme', met.theme),
            cells:
              met.entries === 0
                ? [t('notYet'), '–']
                : [toNumberText(met.entries), toNumberText(met.days.length)],
            mark: met.entries > 0 ? { kind: 'theme', theme: met.theme } : undefined,
          }))}
          onPress={pressing.onPress}
        />
      )}
    >
      <Marks label={t('themesTitle')} className={styles.rows}>
        {themes.map((met) => (
          <ThemeRow key={met.theme} met={met} placeOf={place} pressing={pressing} />
        ))}
        <ThemeAxis span={span} placeOf={place} />
      </Marks>
    </Picture>
  );
}

interface ThemeRowProps {
  met: ThemeDays;
  /** Of a day, in percent. */
  placeOf: (day: number) => number;
  pressing: Pressing;
}

function ThemeRow({ met: { theme, entries, days }, placeOf, pressing }: ThemeRowProps) {
  const name = tName('theme', theme);
  if (entries === 0) {
    return (
      <p className={styles.row}>
        <span className={styles.name}>{name}</span>
        <span className={styles.notYet}>{t('notYet')}</span>
      </p>
    );
  }
  // Dots that would hide each other are one.
  const places = new Set(days.map((day) => Math.round(placeOf(day) * 4) / 4));
  return (
    <MarkButton
      mark={{ kind: 'theme', theme }}
      label={toCountedText(name, entries)}
      {...pressing}
      className={styles.row}
    >
      <span className={styles.name}>{name}</span>
      <svg
        viewBox="0 0 100 1"
        preserveAspectRatio="none"
        aria-hidden="true"
        className={styles.days}
      >
        <path className={styles.thread} d="M0 .5H100" />
        <path className={styles.dots} d={[...places].map((x) => `M${x} .5h0`).join('')} />
      </svg>
    </MarkButton>
  );
}

/** From when to when. */
function ThemeAxis({
  span,
  placeOf,
}: Pick<ThemesPictureProps, 'span'> & Pick<ThemeRowProps, 'placeOf'>) {
  const ticks = toTicks(toBins(span, stepOf(span, 'month')), span).filter(
    ({ bin }) => bin.from >= span.from,
  );
  return (
    <div aria-hidden="true" className={styles.axis} data-long={areLong(ticks, span)}>
      {ticks.map(({ bin, minor }) => (
        <span
          key={bin.from}
          data-minor={minor}
          style={{ insetInlineStart: `${placeOf(bin.from)}%` }}
        >
          {toTickText(bin, span)}
        </span>
      ))}
    </div>
  );
}

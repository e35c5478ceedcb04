// Each line of the self-check over time, small and side by side, with the table behind. No total,
// and no colour that calls an answer good or bad.
import { toAnswerText, toLineText } from '@/components/self-check/self-check-text';
import type { SelfCheck } from '@/lib/core/self-check';
import { SELF_CHECK_LINES, type SelfCheckLine } from '@/lib/core/self-check-lines';
import { type LinePoint, toLineRuns } from '@/lib/core/self-check-picture';
import { t } from '@/lib/i18n';
import styles from './SelfCheckLines.module.css';
import { SelfCheckTable } from './SelfCheckTable';
import { toDateText } from './self-check-date';

interface SelfCheckLinesProps {
  /** Oldest first. */
  checks: readonly SelfCheck[];
}

export function SelfCheckLines({ checks }: SelfCheckLinesProps) {
  if (checks.length === 0) return <p>{t('selfCheckNone')}</p>;
  return (
    <div className={styles.lines}>
      {checks.length === 1 && <p className={styles.soft}>{t('selfCheckOne')}</p>}
      <div className={styles.pictures}>
        {SELF_CHECK_LINES.map((line) => (
          <LinePicture key={line} line={line} checks={checks} />
        ))}
      </div>
      <details>
        <summary className={styles.summary}>{t('asTable')}</summary>
        <SelfCheckTable checks={checks} />
      </details>
    </div>
  );
}

function LinePicture({ line, checks }: SelfCheckLinesProps & { line: SelfCheckLine }) {
  const runs = toLineRuns(checks, line);
  const [first, last] = [checks[0], checks.at(-1)];
  const [from, to] = [first ? toDateText(first) : '', last ? toDateText(last) : ''];
  return (
    <figure className={styles.line}>
      <figcaption>{toLineText(line)}</figcaption>
      {runs.length === 0 ? (
        <p className={styles.soft}>{t('selfCheckUnanswered')}</p>
      ) : (
        <div className={styles.plot}>
          <span className={styles.most} aria-hidden="true">
            {toAnswerText(4)}
          </span>
          <span className={styles.least} aria-hidden="true">
            {toAnswerText(0)}
          </span>
          <svg
            className={styles.picture}
            viewBox="0 0 100 40"
            preserveAspectRatio="none"
            role="img"
            aria-label={t('selfCheckOverTime', toLineText(line), from, to)}
          >
            <path className={styles.scale} d="M0 0h100M0 40h100" />
            <path className={styles.path} d={runs.map(toPath).join('')} />
            <path className={styles.dots} d={runs.flat().map(toDot).join('')} />
          </svg>
          <span className={styles.dates} aria-hidden="true">
            {checks.length > 1 && <span>{from}</span>}
            <span>{to}</span>
          </span>
        </div>
      )}
    </figure>
  );
}

const toPlace = ({ x, answer }: LinePoint): string => `${x * 100} ${40 - answer * 10}`;
const toPath = (run: readonly LinePoint[]): string => `M${run.map(toPlace).join('L')}`;
/** A line without length: its round ends make a dot that is never drawn out of shape. */
const toDot = (point: LinePoint): string => `M${toPlace(point)}h0`;

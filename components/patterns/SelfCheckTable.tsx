// All self-checks in words: the lines downwards, the days across.
import { toAnswerText, toLineText, toSafeText } from '@/components/self-check/self-check-text';
import type { SelfCheck } from '@/lib/core/self-check';
import { SELF_CHECK_LINES } from '@/lib/core/self-check-lines';
import { t } from '@/lib/i18n';
import styles from './SelfCheckTable.module.css';
import { toDateText } from './self-check-date';

export function SelfCheckTable({ checks }: { checks: readonly SelfCheck[] }) {
  const rows = [
    ...SELF_CHECK_LINES.map((line) => ({
      head: toLineText(line),
      cells: checks.map(({ answers }) => {
        const answer = answers[line];
        return answer === undefined ? undefined : toAnswerText(answer);
      }),
    })),
    {
      head: t('selfCheckSafe'),
      cells: checks.map(({ safe }) => (safe === undefined ? undefined : toSafeText(safe))),
    },
  ];
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls, so a keyboard must reach it
    <section className={styles.scroll} tabIndex={0} aria-label={t('selfCheckTable')}>
      <table className={styles.table}>
        <thead>
          <tr>
            <td />
            {checks.map((check) => (
              <th key={check.at} scope="col">
                {toDateText(check)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ head, cells }) => (
            <tr key={head}>
              <th scope="row">{head}</th>
              {cells.map((cell, index) => (
                <td key={checks[index]?.at}>{cell ?? '–'}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

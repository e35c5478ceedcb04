// The numbers behind a picture. Rows with a mark can be pressed like it.
import type { Mark } from '@/lib/core/patterns/mark';
import { t } from '@/lib/i18n';
import styles from './PatternTable.module.css';
import type { Pressing } from './pressing';

export interface TableRow {
  key: string;
  /** What the row is about. */
  head: string;
  /** One for each column but the first. */
  cells: readonly string[];
  mark?: Mark | undefined;
}

interface PatternTableProps extends Pick<Pressing, 'onPress'> {
  caption: string;
  columns: readonly string[];
  rows: readonly TableRow[];
}

export function PatternTable({ caption, columns, rows, onPress }: PatternTableProps) {
  return (
    // Wider than the page at large text: then it is scrolled, by keyboard too.
    // biome-ignore lint/a11y/useSemanticElements: a fieldset is for fields
    // biome-ignore lint/a11y/noNoninteractiveTabindex: see above
    <div role="group" aria-label={caption} tabIndex={0} className={styles.frame}>
      <table className={styles.table}>
        <caption className="visually-hidden">{caption}</caption>
        <thead>
          <tr>
            {columns.map((column) => (
              <th key={column} scope="col">
                {column}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ key, head, cells, mark }) => (
            <tr key={key}>
              <th scope="row">
                {mark ? (
                  <button type="button" className={styles.row} onClick={() => onPress(mark, true)}>
                    {head}
                  </button>
                ) : (
                  head
                )}
              </th>
              {cells.map((cell, at) => (
                <td key={columns[at + 1]}>{cell}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      {rows.length === 0 && <p>{t('patternsNothingInPeriod')}</p>}
    </div>
  );
}

// One picture of the patterns: what it shows, the picture or why there is none, the entries behind a
// mark that was pressed, and the table behind it all.
import { type KeyboardEvent, type ReactNode, useState } from 'react';
import type { Mark } from '@/lib/core/patterns/mark';
import { t } from '@/lib/i18n';
import styles from './Picture.module.css';
import { PictureFrame } from './PictureFrame';
import type { Pressing } from './pressing';

interface PictureProps {
  title: string;
  /** How to read it. */
  note: string;
  /** Stands in place of a picture that would show more than there is. */
  tooFew?: string | undefined;
  /** The kinds of its marks. */
  marks: readonly Mark['kind'][];
  pressing: Pressing;
  /** Made when it is opened: of a year in weeks it is longer than the picture. */
  table: () => ReactNode;
  children: ReactNode;
}

export function Picture(props: PictureProps) {
  const { title, note, tooFew, marks, pressing, table, children } = props;
  const { pressed, onClose, found } = pressing;
  const [tableOpen, setTableOpen] = useState(false);
  const open = pressed !== undefined && marks.includes(pressed.kind);

  function onKeyDown({ key, defaultPrevented }: KeyboardEvent): void {
    if (key === 'Escape' && open && !defaultPrevented) onClose();
  }

  return (
    // Escape closes the entries from wherever one is in the picture.
    <PictureFrame title={title} onKeyDown={onKeyDown}>
      {tooFew === undefined ? (
        <>
          <p className={styles.note}>{note}</p>
          <div data-private="" className={styles.drawn}>
            {children}
          </div>
          {open && found}
          <details
            className={styles.behind}
            onToggle={({ currentTarget }) => setTableOpen(currentTarget.open)}
          >
            <summary>{t('asTable')}</summary>
            <div data-private="">{tableOpen && table()}</div>
          </details>
        </>
      ) : (
        <p className={styles.tooFew}>{tooFew}</p>
      )}
    </PictureFrame>
  );
}

// The frame of the Journal: a quiet rail of sections, and one section at a time beside it.
import { type ReactNode, useEffect, useRef } from 'react';
import { Button } from '@/components/ui/Button';
import { InkMark } from '@/components/ui/InkMark';
import { t } from '@/lib/i18n';
import styles from './JournalFrame.module.css';

export interface RailItem {
  section: string;
  title: string;
  hash: string;
}

interface JournalFrameProps {
  items: readonly RailItem[];
  /** The section that is open. */
  current: RailItem;
  /** Below the sections. */
  aside: ReactNode;
  /** Stands above the section wherever one goes, such as a toast. */
  overlay?: ReactNode;
  children: ReactNode;
}

export function JournalFrame({ items, current, aside, overlay, children }: JournalFrameProps) {
  const heading = useRef<HTMLHeadingElement>(null);
  const shown = useRef(current.section);

  useEffect(() => {
    // Only when one went there: at opening, the page begins at its beginning.
    if (shown.current === current.section) return;
    shown.current = current.section;
    window.scrollTo(0, 0);
    heading.current?.focus({ preventScroll: true });
  }, [current.section]);

  return (
    <div className={styles.page}>
      {/* No link: the address says which section is open. */}
      <div className={styles.skip}>
        <Button look="outlined" onClick={() => heading.current?.focus()}>
          {t('skipSections')}
        </Button>
      </div>
      <nav className={styles.rail} aria-label={t('sections')}>
        <InkMark />
        <ul className={styles.items}>
          {items.map(({ section, title, hash }) => (
            <li key={section}>
              <a
                href={hash}
                className={styles.item}
                aria-current={section === current.section ? 'page' : undefined}
              >
                {title}
              </a>
            </li>
          ))}
        </ul>
        {aside}
      </nav>
      <main className={styles.main}>
        <h1 ref={heading} id="section-heading" tabIndex={-1} className={styles.heading}>
          {current.title}
        </h1>
        {children}
      </main>
      {overlay}
    </div>
  );
}

// One reflection of the library: its text and the facts, and when it is opened, all there is to it.
import { memo, type ReactNode } from 'react';
import { Marked } from '@/components/journal/Marked';
import { toFactsText } from '@/components/ui/format-text';
import { foundTags } from '@/lib/core/library-filter';
import type { Depth, Reflection } from '@/lib/core/reflection';
import { t, tCount, tName } from '@/lib/i18n';
import styles from './ReflectionItem.module.css';

interface ReflectionItemProps {
  reflection: Reflection;
  favourite: boolean;
  hidden: boolean;
  /** What the search marks. */
  terms: readonly string[];
  onToggle: (id: string) => void;
  /** Its details, while it is open. */
  children?: ReactNode;
}

const DEPTHS: Record<Depth, () => string> = {
  1: () => t('depth1'),
  2: () => t('depth2'),
  3: () => t('depth3'),
};

/** Of the button that opens it. */
export const toItemId = (id: string): string => `reflection-${id}`;

/** Drawn again only when something of its own changed: there may be a thousand. */
export const ReflectionItem = memo((props: ReflectionItemProps) => {
  const { reflection, favourite, hidden, terms, onToggle, children } = props;
  const { id, text, language, theme, kind, minutes, depth, origin } = reflection;
  const open = children !== undefined;
  const facts = [
    ...(open ? [tName('theme', theme)] : []),
    tName('kind', kind),
    tCount('aboutMinutes', minutes),
    DEPTHS[depth](),
    ...foundTags(reflection, terms),
  ];
  return (
    <article className={styles.item} aria-labelledby={toItemId(id)} data-hidden={hidden}>
      <div className={styles.head}>
        <h3 className={styles.heading}>
          <button
            type="button"
            id={toItemId(id)}
            lang={language}
            dir="auto"
            className={styles.text}
            aria-expanded={open}
            aria-controls={open ? `details-${id}` : undefined}
            onClick={() => onToggle(id)}
          >
            <Marked text={text} terms={terms} />
          </button>
        </h3>
        <p className={styles.facts}>
          <Marked text={toFactsText(facts)} terms={terms} />
          {origin && (
            <span className={styles.mark}>
              <Marked text={origin.kind === 'own' ? t('viewOwn') : origin.title} terms={terms} />
            </span>
          )}
          {favourite && <span className={styles.mark}>{t('viewSaved')}</span>}
          {hidden && <span className={styles.mark}>{t('viewHidden')}</span>}
        </p>
      </div>
      {children}
    </article>
  );
});

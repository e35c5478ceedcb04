// "And underneath that?": one step from a story word or a quick answer to what may lie below it.
// It stands there quietly, and left alone it changes nothing.
import { useEffect, useRef } from 'react';
import type { Layer } from '@/lib/core/candidates';
import type { Draft } from '@/lib/core/check-in';
import type { Choice } from '@/lib/core/word-choices';
import { t } from '@/lib/i18n';
import { WordList } from './WordList';
import styles from './WordPanel.module.css';

interface UnderneathProps {
  layer: Layer | undefined;
  candidates: readonly Choice[];
  draft: Draft;
  /** Comes into sight by itself; not while someone types, whose field would move away. */
  scroll: boolean;
  cueOf: (choice: Choice) => string | undefined;
  onPress: (choice: Choice) => void;
  onMeet: (choice: Choice) => void;
  onLeave: () => void;
}

export function Underneath({ layer, candidates, scroll, ...list }: UnderneathProps) {
  const end = useRef<HTMLDivElement>(null);
  const below = layer?.word;

  useEffect(() => {
    if (below !== undefined && scroll) end.current?.scrollIntoView({ block: 'nearest' });
  }, [below, scroll]);

  return (
    <>
      <p role="status" className={styles.underneath}>
        {layer && (
          <>
            <b>{t('underneath')}</b>{' '}
            <span lang={layer.language} dir="auto">
              {layer.line}
            </span>
          </>
        )}
      </p>
      {layer && (
        <div ref={end}>
          <WordList name={t('underneath')} choices={candidates} {...list} />
        </div>
      )}
    </>
  );
}

// What a pack would add: all of it, before anything is. Whatever it says stands here as text.
import { useId } from 'react';
import { Button } from '@/components/ui/Button';
import { toFactsText, toNumberText } from '@/components/ui/format-text';
import { type Pack, titleOf, toPackReflections } from '@/lib/core/pack';
import type { Reflection } from '@/lib/core/reflection';
import { t, tCount, tName } from '@/lib/i18n';
import { DEPTH_NAMES } from './depth-text';
import styles from './PackPreview.module.css';
import { toPackFacts } from './pack-text';

interface PackPreviewProps {
  pack: Pack;
  /** It is here already. */
  replaces: boolean;
  onAdd: () => void;
  onCancel: () => void;
}

export const PACK_PREVIEW = 'pack-preview';

export function PackPreview({ pack, replaces, onAdd, onCancel }: PackPreviewProps) {
  const id = useId();
  return (
    <section id={PACK_PREVIEW} tabIndex={-1} aria-labelledby={id} className={styles.preview}>
      <h3 id={id} className={styles.name}>
        {t('packPreview')}
      </h3>
      <div>
        <p lang={pack.language} dir="auto" className={styles.title}>
          {titleOf(pack)}
        </p>
        <p className={styles.soft}>{toPackFacts(pack)}</p>
      </div>
      {replaces && <p className={styles.replaces}>{t('packReplaces')}</p>}
      <p className={styles.soft}>{t('packForeign')}</p>
      <ol className={styles.items}>
        {toPackReflections(pack).map((reflection, index) => (
          <li key={reflection.id} data-number={toNumberText(index + 1)}>
            <PackItem reflection={reflection} />
          </li>
        ))}
      </ol>
      <div className={styles.buttons}>
        <Button look="filled" onClick={onAdd}>
          {t('packAdd')}
        </Button>
        <Button onClick={onCancel}>{t('cancel')}</Button>
      </div>
    </section>
  );
}

function PackItem({ reflection }: { reflection: Reflection }) {
  const { text, followUp, safetyNote, language, theme, kind, depth, minutes } = reflection;
  const facts = [
    tName('theme', theme),
    tName('kind', kind),
    tCount('aboutMinutes', minutes),
    DEPTH_NAMES[depth](),
  ];
  return (
    <>
      <p lang={language} dir="auto" className={styles.text}>
        {text}
      </p>
      {followUp !== '' && (
        <p lang={language} dir="auto" className={styles.followUp}>
          {followUp}
        </p>
      )}
      {safetyNote !== undefined && (
        <p lang={language} dir="auto" className={styles.soft}>
          {safetyNote}
        </p>
      )}
      <p className={styles.soft}>{toFactsText(facts)}</p>
    </>
  );
}

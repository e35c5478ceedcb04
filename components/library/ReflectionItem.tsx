// One reflection of the library, with what can be decided about it.
import { Button } from '@/components/ui/Button';
import type { Reflection } from '@/lib/core/reflection';
import { t, tName } from '@/lib/i18n';
import styles from './ReflectionItem.module.css';

interface ReflectionItemProps {
  reflection: Reflection;
  favourite: boolean;
  hidden: boolean;
  onFavourite: (id: string, on: boolean) => void;
  onShowAgain: (id: string) => void;
}

const DEPTHS = { 1: 'depth1', 2: 'depth2', 3: 'depth3' } as const;

export function ReflectionItem(props: ReflectionItemProps) {
  const { reflection, favourite, hidden, onFavourite, onShowAgain } = props;
  const { id, text, followUp, safetyNote, language, kind, depth } = reflection;
  const textId = `reflection-${id}`;
  return (
    <article className={styles.item} aria-labelledby={textId} data-hidden={hidden}>
      <p id={textId} lang={language} dir="auto" className={styles.text}>
        {text}
      </p>
      <p lang={language} dir="auto" className={styles.followUp}>
        {followUp}
      </p>
      {safetyNote !== undefined && (
        <p lang={language} dir="auto" className={styles.safety}>
          {safetyNote}
        </p>
      )}
      <div className={styles.row}>
        <p className={styles.facts}>
          {tName('kind', kind)} · {t(DEPTHS[depth])}
        </p>
        {hidden ? (
          <>
            <p className={styles.facts}>{t('hiddenHere')}</p>
            <Button aria-describedby={textId} onClick={() => onShowAgain(id)}>
              {t('showAgain')}
            </Button>
          </>
        ) : (
          <Button
            className={styles.favourite ?? ''}
            aria-pressed={favourite}
            aria-describedby={textId}
            onClick={() => onFavourite(id, !favourite)}
          >
            {t('saveForLater')}
          </Button>
        )}
      </div>
    </article>
  );
}

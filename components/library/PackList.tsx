// The packs that were added, and the way to be rid of each.
import { useState } from 'react';
import { Button } from '@/components/ui/Button';
import { Dialog } from '@/components/ui/Dialog';
import { type Pack, titleOf } from '@/lib/core/pack';
import { t, tCount } from '@/lib/i18n';
import styles from './PackList.module.css';
import { toPackFacts } from './pack-text';

interface PackListProps {
  packs: readonly Pack[];
  onRemove: (pack: Pack) => void;
}

export function PackList({ packs, onRemove }: PackListProps) {
  const [asked, setAsked] = useState<Pack>();
  if (packs.length === 0) return <p className={styles.none}>{t('packsNone')}</p>;
  return (
    <>
      <ul className={styles.packs}>
        {packs.map((pack) => (
          <li key={pack.id} className={styles.pack}>
            <div>
              <p lang={pack.language} dir="auto" className={styles.title}>
                {titleOf(pack)}
              </p>
              <p className={styles.facts}>{toPackFacts(pack)}</p>
            </div>
            <Button
              look="outlined"
              aria-label={t('packRemoveNamed', titleOf(pack))}
              onClick={() => setAsked(pack)}
            >
              {t('packRemove')}
            </Button>
          </li>
        ))}
      </ul>
      {asked && (
        <Dialog title={t('packRemoveTitle', titleOf(asked))} onCancel={() => setAsked(undefined)}>
          <div className={styles.question}>
            <p>{tCount('packRemoveNote', asked.reflections?.length ?? 0)}</p>
            <div className={styles.buttons}>
              <Button
                look="filled"
                onClick={() => {
                  setAsked(undefined);
                  onRemove(asked);
                }}
              >
                {t('packRemove')}
              </Button>
              <Button onClick={() => setAsked(undefined)}>{t('cancel')}</Button>
            </div>
          </div>
        </Dialog>
      )}
    </>
  );
}

// What an import would do, before it is done.
import { useId, useState } from 'react';
import { Button } from '@/components/ui/Button';
import type { ImportPlan } from '@/lib/core/import-plan';
import type { Settings } from '@/lib/core/settings';
import { t, tCount } from '@/lib/i18n';
import styles from './Privacy.module.css';

interface ImportPreviewProps {
  plan: ImportPlan;
  busy: boolean;
  onImport: (taken: (keyof Settings)[]) => void;
  onCancel: () => void;
}

export function ImportPreview({ plan, busy, onImport, onCancel }: ImportPreviewProps) {
  const id = useId();
  const [withSettings, setWithSettings] = useState(false);
  const { counts, added, settings } = plan;
  const counted = [
    ['importNew', counts.new],
    ['importChanged', counts.changed],
    ['importSame', counts.same],
    ['importWords', added.words],
    ['importFavourites', added.favourites],
    ['importHidden', added.hidden],
    ['importSelfChecks', added.selfChecks],
    ['importReflections', added.reflections],
    ['importPacks', added.packs],
  ] as const;
  // Of a file that has nothing at all, that much is said.
  const there = counted.filter(([key, count]) => count > 0 || key === 'importNew');
  return (
    <section aria-labelledby={id} className={styles.preview}>
      <h3 id={id}>{t('importPreview')}</h3>
      <ul className={styles.list}>
        {there.map(([key, count]) => (
          <li key={key}>{tCount(key, count)}</li>
        ))}
      </ul>
      {settings.length > 0 && (
        <label className={styles.check}>
          <input
            type="checkbox"
            checked={withSettings}
            onChange={(event) => setWithSettings(event.target.checked)}
          />
          {tCount('importSettings', settings.length)}
        </label>
      )}
      <p className={styles.soft}>{t('importNothingLost')}</p>
      <div className={styles.buttons}>
        <Button
          look="filled"
          disabled={busy}
          onClick={() => onImport(withSettings ? settings.map(({ key }) => key) : [])}
        >
          {t('import')}
        </Button>
        <Button disabled={busy} onClick={onCancel}>
          {t('cancel')}
        </Button>
      </div>
    </section>
  );
}

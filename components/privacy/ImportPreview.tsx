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
  const lines = [
    tCount('importNew', counts.new),
    tCount('importChanged', counts.changed),
    tCount('importSame', counts.same),
    ...(added.words > 0 ? [tCount('importWords', added.words)] : []),
    ...(added.favourites > 0 ? [tCount('importFavourites', added.favourites)] : []),
    ...(added.hidden > 0 ? [tCount('importHidden', added.hidden)] : []),
    ...(added.selfChecks > 0 ? [tCount('importSelfChecks', added.selfChecks)] : []),
    ...(added.reflections > 0 ? [tCount('importReflections', added.reflections)] : []),
    ...(added.packs > 0 ? [tCount('importPacks', added.packs)] : []),
  ];
  return (
    <section aria-labelledby={id} className={styles.preview}>
      <h3 id={id}>{t('importPreview')}</h3>
      <ul className={styles.list}>
        {lines.map((line) => (
          <li key={line}>{line}</li>
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
        <Button look="outlined" disabled={busy} onClick={onCancel}>
          {t('cancel')}
        </Button>
      </div>
    </section>
  );
}

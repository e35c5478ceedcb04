// Why a reflection does not come up at present, and where that can be changed. Heard when it changes.
import type { LeftOut } from '@/lib/core/choice-rules';
import { toHash } from '@/lib/core/sections';
import { t } from '@/lib/i18n';
import styles from './LeftOutNote.module.css';
import { isOfSettings, toLeftOutText } from './left-out-text';

interface LeftOutNoteProps {
  reasons: readonly LeftOut[];
  /** Of whoever reads. */
  zone: string;
}

export function LeftOutNote({ reasons, zone }: LeftOutNoteProps) {
  return (
    <div aria-live="polite" className={styles.note}>
      {reasons.length > 0 && (
        <>
          <h4 className={styles.title}>{t('leftOutTitle')}</h4>
          {reasons.map((reason) => (
            <p key={reason.kind}>
              <span>{toLeftOutText(reason, zone)}</span>{' '}
              {isOfSettings(reason) && (
                <a href={toHash({ section: 'settings' })}>{t('openSettings')}</a>
              )}
            </p>
          ))}
        </>
      )}
    </div>
  );
}

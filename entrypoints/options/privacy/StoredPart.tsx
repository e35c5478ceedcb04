// Everything that is stored, readable: exactly what an export would hold.
import { useState } from 'react';
import styles from '@/components/privacy/Privacy.module.css';
import { Button } from '@/components/ui/Button';
import { toFaultText } from '@/components/ui/fault-text';
import { toFault } from '@/lib/core/fault';
import { t } from '@/lib/i18n';
import type { DataTransfer } from '@/lib/platform/data-transfer';

/** A page is no place for a hundred thousand entries; the export holds them all. */
const SHOWN_CHARACTERS = 200_000;

export function StoredPart({ data }: { data: DataTransfer }) {
  const [text, setText] = useState<string>();

  async function show(): Promise<void> {
    try {
      const { pieces } = await data.exportJson();
      setText(pieces.join('').slice(0, SHOWN_CHARACTERS));
    } catch (error) {
      setText(toFaultText(toFault(error)));
    }
  }

  return (
    <>
      <p>{t('privacyStoredWhere')}</p>
      <p className={styles.soft}>{t('privacyNotEncrypted')}</p>
      <div>
        <Button
          look="outlined"
          aria-expanded={text !== undefined}
          onClick={() => (text === undefined ? void show() : setText(undefined))}
        >
          {text === undefined ? t('showStored') : t('hideStored')}
        </Button>
      </div>
      {text !== undefined && (
        // biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls, so a keyboard must reach it
        <pre className={styles.stored} tabIndex={0} data-private>
          {text}
        </pre>
      )}
    </>
  );
}

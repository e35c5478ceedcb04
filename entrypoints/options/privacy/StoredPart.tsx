// Everything that is stored, readable.
import { useState } from 'react';
import styles from '@/components/privacy/Privacy.module.css';
import { StoredPieces } from '@/components/privacy/StoredPieces';
import { Button } from '@/components/ui/Button';
import { toFaultText } from '@/components/ui/fault-text';
import { Notice } from '@/components/ui/Notice';
import { type Fault, toFault } from '@/lib/core/fault';
import { t } from '@/lib/i18n';
import type { Database } from '@/lib/platform/database';
import { readEverythingStored, type StoredPiece } from '@/lib/platform/everything-stored';

interface StoredPartProps {
  database: Database;
  /** Whether the lock is on. */
  sealed: boolean;
}

export function StoredPart({ database, sealed }: StoredPartProps) {
  const [pieces, setPieces] = useState<StoredPiece[]>();
  const [fault, setFault] = useState<Fault>();

  function show(): void {
    setFault(undefined);
    readEverythingStored(database).then(setPieces, (error) => setFault(toFault(error)));
  }

  return (
    <>
      <p>{t('privacyStoredWhere')}</p>
      <p className={styles.soft}>{t(sealed ? 'privacyEncrypted' : 'privacyNotEncrypted')}</p>
      <div>
        <Button
          look="outlined"
          aria-expanded={pieces !== undefined}
          onClick={() => (pieces ? setPieces(undefined) : show())}
        >
          {pieces ? t('hideStored') : t('showStored')}
        </Button>
      </div>
      {fault && <Notice urgent>{toFaultText(fault)}</Notice>}
      {pieces && <StoredPieces pieces={pieces} />}
    </>
  );
}

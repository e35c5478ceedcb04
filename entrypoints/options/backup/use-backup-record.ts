// What is remembered of backups, as React sees it.
import { useEffect, useState } from 'react';
import type { BackupRecord } from '@/lib/core/backup-record';
import type { BackupStore } from '@/lib/platform/backup-store';

/** Undefined until it is known, and where it cannot be read. */
export function useBackupRecord(store: BackupStore): BackupRecord | undefined {
  const [record, setRecord] = useState<BackupRecord>();
  useEffect(() => {
    const stop = store.subscribe(setRecord);
    store.read().then(setRecord, () => undefined);
    return stop;
  }, [store]);
  return record;
}

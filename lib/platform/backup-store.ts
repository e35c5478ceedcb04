// When the last backup was made, and when the Journal last spoke of it, in `storage.local`: whoever
// looks at the files learns a moment, and no more.
import { browser } from 'wxt/browser';
import { type BackupRecord, parseBackupRecord } from '@/lib/core/backup-record';

export interface BackupStore {
  read(): Promise<BackupRecord>;
  made(at: number): Promise<void>;
  /** @param closed whether the person sent it away */
  reminded(at: number, closed: boolean): Promise<void>;
  /** Called when any page changed it. Returns how to stop. */
  subscribe(listener: (record: BackupRecord) => void): () => void;
}

const BACKUP_KEY = 'backup';
const LOCK = 'inkling-backup';

export function createBackupStore(): BackupStore {
  const read = async (): Promise<BackupRecord> =>
    parseBackupRecord((await browser.storage.local.get(BACKUP_KEY))[BACKUP_KEY]);

  const update = (change: Partial<BackupRecord>): Promise<void> =>
    navigator.locks.request(LOCK, async () => {
      await browser.storage.local.set({ [BACKUP_KEY]: { ...(await read()), ...change } });
    });

  return {
    read,
    made: (madeAt) => update({ madeAt }),
    reminded: (at, closed) => update({ reminded: { at, closed } }),
    subscribe(listener) {
      const onChanged = (changes: Record<string, { newValue?: unknown }>): void => {
        if (changes[BACKUP_KEY]) listener(parseBackupRecord(changes[BACKUP_KEY].newValue));
      };
      browser.storage.local.onChanged.addListener(onChanged);
      return () => browser.storage.local.onChanged.removeListener(onChanged);
    },
  };
}

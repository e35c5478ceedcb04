// Backups in Privacy: how old the last one is, another one, and whether one still opens.
import { useState } from 'react';
import { toAgeText } from '@/components/backup/backup-text';
import { MakeBackup } from '@/components/backup/MakeBackup';
import { Button } from '@/components/ui/Button';
import { toFaultText } from '@/components/ui/fault-text';
import { Notice } from '@/components/ui/Notice';
import { changedSince } from '@/lib/core/backup-reminder';
import { t } from '@/lib/i18n';
import { createBackupStore } from '@/lib/platform/backup-store';
import { now, zone } from '@/lib/platform/clock';
import type { DataTransfer } from '@/lib/platform/data-transfer';
import { saveFile } from '@/lib/platform/file';
import { useSession } from '../../wiring/use-session';
import { useWork } from '../../wiring/use-work';
import type { Journal } from '../journal';
import { useBackupRecord } from './use-backup-record';
import { VerifyPart } from './VerifyPart';

interface BackupPartProps {
  data: DataTransfer;
  journal: Pick<Journal, 'loaded'>;
}

export function BackupPart({ data, journal }: BackupPartProps) {
  const [store] = useState(createBackupStore);
  const [open, setOpen] = useState(false);
  const [said, setSaid] = useState({ text: '', urgent: false });
  const { done, run, cancel } = useWork();

  function close(text: string, urgent = false): void {
    setOpen(false);
    setSaid({ text, urgent });
  }

  /** @returns why it was not made, which is said in the dialog */
  async function make(passphrase: string): Promise<string | undefined> {
    const result = await run((oversight) => data.makeBackup(passphrase, oversight));
    if (result.kind === 'fault') return toFaultText(result.fault);
    if (result.kind !== 'done') return undefined;
    saveFile(result.value);
    const { name, damaged } = result.value;
    // Only the sentence about its age would be wrong without this.
    await store.made(now()).catch(() => undefined);
    if (damaged.length > 0) close(t('exportedWithDamage', name), true);
    else close(t('backupMade', name));
    return undefined;
  }

  return (
    <>
      <p>{t('backupNote')}</p>
      <AgeLine store={store} loaded={journal.loaded} />
      <div>
        <Button
          look="outlined"
          onClick={() => {
            setSaid({ text: '', urgent: false });
            setOpen(true);
          }}
        >
          {t('makeBackup')}
        </Button>
      </div>
      <Notice urgent={said.urgent}>{said.text}</Notice>
      <VerifyPart data={data} />
      {open && (
        <MakeBackup
          done={done}
          onMake={make}
          onCancel={() => {
            cancel();
            close(done === undefined ? '' : t('exportCancelled'));
          }}
        />
      )}
    </>
  );
}

interface AgeLineProps extends Pick<Journal, 'loaded'> {
  store: Parameters<typeof useBackupRecord>[0];
}

function AgeLine({ store, loaded }: AgeLineProps) {
  const record = useBackupRecord(store);
  const { complete, entries } = useSession(loaded);
  if (!record) return null;
  const { madeAt } = record;
  const unsaved = complete && madeAt !== null ? changedSince(madeAt, entries) : undefined;
  return <p>{toAgeText({ madeAt, unsaved }, now(), zone())}</p>;
}

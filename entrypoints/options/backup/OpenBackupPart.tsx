// The passphrase of a file that was chosen, until it opens, is refused, or let go of.
import { toRefusalText } from '@/components/backup/backup-text';
import { OpenBackup } from '@/components/backup/OpenBackup';
import { toFaultText } from '@/components/ui/fault-text';
import type { BackupRefusal } from '@/lib/core/backup-refusal';
import type { ImportFile } from '@/lib/core/import';
import type { DataTransfer } from '@/lib/platform/data-transfer';
import { useWork } from '../../wiring/use-work';

interface OpenBackupPartProps {
  data: Pick<DataTransfer, 'openBackup'>;
  file: File;
  /** On the button: what it is opened for. */
  action: string;
  onOpened: (file: ImportFile) => void;
  onRefused: (refusal: BackupRefusal) => void;
  onCancel: () => void;
}

export function OpenBackupPart(props: OpenBackupPartProps) {
  const { data, file, action, onOpened, onRefused, onCancel } = props;
  const { done, run, cancel } = useWork();

  async function open(passphrase: string): Promise<string | undefined> {
    const result = await run((oversight) => data.openBackup(file, passphrase, oversight));
    if (result.kind === 'fault') return toFaultText(result.fault);
    if (result.kind !== 'done') return undefined;
    const opened = result.value;
    if (opened.ok) onOpened(opened.file);
    // It may be typed again; all else is about the file.
    else if (opened.refusal.code === 'wrong-passphrase') return toRefusalText(opened.refusal);
    else onRefused(opened.refusal);
    return undefined;
  }

  return (
    <OpenBackup
      name={file.name}
      action={action}
      done={done}
      onOpen={open}
      onCancel={() => {
        cancel();
        onCancel();
      }}
    />
  );
}

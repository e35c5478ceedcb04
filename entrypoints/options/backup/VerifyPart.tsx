// Whether a backup opens and what is in it, with nothing restored.
import { useId, useRef, useState } from 'react';
import { toFactsText } from '@/components/backup/backup-text';
import styles from '@/components/privacy/Privacy.module.css';
import { Notice } from '@/components/ui/Notice';
import { type BackupFacts, factsOf } from '@/lib/core/backup';
import type { BackupRefusal } from '@/lib/core/backup-refusal';
import { t } from '@/lib/i18n';
import { zone } from '@/lib/platform/clock';
import type { DataTransfer } from '@/lib/platform/data-transfer';
import { BackupRefused } from './BackupRefused';
import { OpenBackupPart } from './OpenBackupPart';

type Step =
  | { kind: 'idle' | 'cancelled' }
  | { kind: 'asks'; file: File }
  | { kind: 'opens'; facts: BackupFacts }
  | { kind: 'refused'; refusal: BackupRefusal };

type VerifyPartProps = { data: Pick<DataTransfer, 'refuseBackup' | 'openBackup'> };

export function VerifyPart({ data }: VerifyPartProps) {
  const id = useId();
  const field = useRef<HTMLInputElement>(null);
  const [step, setStep] = useState<Step>({ kind: 'idle' });

  async function choose(file: File | undefined): Promise<void> {
    if (!file) return;
    setStep({ kind: 'idle' });
    const refusal = await data.refuseBackup(file);
    setStep(refusal ? { kind: 'refused', refusal } : { kind: 'asks', file });
    // The same file can be chosen again.
    if (field.current) field.current.value = '';
  }

  return (
    <>
      <div className={styles.file}>
        <label htmlFor={id}>{t('chooseVerify')}</label>
        <input
          ref={field}
          id={id}
          type="file"
          accept=".age,application/octet-stream"
          onChange={(event) => void choose(event.target.files?.[0])}
        />
        <p className={styles.soft}>{t('verifyNote')}</p>
      </div>
      {step.kind === 'asks' && (
        <OpenBackupPart
          data={data}
          file={step.file}
          action={t('verify')}
          onOpened={(file) => setStep({ kind: 'opens', facts: factsOf(file) })}
          onRefused={(refusal) => setStep({ kind: 'refused', refusal })}
          onCancel={() => setStep({ kind: 'cancelled' })}
        />
      )}
      {step.kind === 'refused' && <BackupRefused refusal={step.refusal} />}
      <Notice>{toSaid(step)}</Notice>
    </>
  );
}

function toSaid(step: Step): string {
  if (step.kind === 'cancelled') return t('backupVerifyCancelled');
  return step.kind === 'opens' ? toFactsText(step.facts, zone()) : '';
}

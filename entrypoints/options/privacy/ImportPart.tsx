// The file field of an import, and what it is about to do or has done.
import { useId, useRef } from 'react';
import { ImportPreview } from '@/components/privacy/ImportPreview';
import { ImportProblems } from '@/components/privacy/ImportProblems';
import styles from '@/components/privacy/Privacy.module.css';
import { toFaultText } from '@/components/ui/fault-text';
import { Notice } from '@/components/ui/Notice';
import { ProgressLine } from '@/components/ui/ProgressLine';
import { t } from '@/lib/i18n';
import type { DataTransfer } from '@/lib/platform/data-transfer';
import { BackupRefused } from '../backup/BackupRefused';
import { OpenBackupPart } from '../backup/OpenBackupPart';
import { type Step, toLabel, toSaid } from './import-step';
import { useImport } from './use-import';

export function ImportPart({ data }: { data: DataTransfer }) {
  const id = useId();
  const field = useRef<HTMLInputElement>(null);
  const { step, done, cancel, choose, show, take, leave } = useImport(data);

  async function chosen(file: File | undefined): Promise<void> {
    if (!file || step.kind === 'importing') return;
    // The same file can be chosen again after it was mended.
    if ((await choose(file)) && field.current) field.current.value = '';
  }

  /** What held the focus goes. */
  function goOn(begin: () => unknown): void {
    field.current?.focus();
    begin();
  }

  return (
    <>
      <div className={styles.file}>
        <label htmlFor={id}>{t('chooseImport')}</label>
        <input
          ref={field}
          id={id}
          type="file"
          accept=".json,.age,application/json,application/octet-stream"
          onChange={(event) => void chosen(event.target.files?.[0])}
        />
        <p className={styles.soft}>{t('importNote')}</p>
      </div>
      {step.kind === 'sealed' && (
        <OpenBackupPart
          data={data}
          file={step.sealed}
          action={t('open')}
          onOpened={(file) => goOn(() => show(file))}
          onRefused={(refusal) => goOn(() => leave({ kind: 'not-opened', refusal }))}
          onCancel={() => goOn(() => leave({ kind: 'cancelled' }))}
        />
      )}
      <Refused step={step} />
      {step.kind === 'preview' && (
        <ImportPreview
          plan={step.plan}
          busy={false}
          onImport={(taken) => goOn(() => take(step.file, taken))}
          onCancel={() => goOn(() => leave({ kind: 'idle' }))}
        />
      )}
      <ProgressLine
        label={toLabel(step)}
        done={done}
        onCancel={step.kind === 'reading' ? cancel : undefined}
        focusAfter={field}
      />
      {step.kind === 'fault' ? (
        <Notice urgent>{toFaultText(step.fault)}</Notice>
      ) : (
        <Notice>{toSaid(step)}</Notice>
      )}
    </>
  );
}

function Refused({ step }: { step: Step }) {
  if (step.kind === 'not-opened') return <BackupRefused refusal={step.refusal} />;
  if (step.kind !== 'refused') return null;
  return <ImportProblems problems={step.problems} more={step.more} />;
}

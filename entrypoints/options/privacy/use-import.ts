// A file on its way in, one step after the other: read and checked whole, shown, and only then taken.
import { useState } from 'react';
import type { BackupRefusal } from '@/lib/core/backup-refusal';
import { toFault } from '@/lib/core/fault';
import type { ImportFile } from '@/lib/core/import';
import type { Settings } from '@/lib/core/settings';
import type { DataTransfer } from '@/lib/platform/data-transfer';
import { type Oversight, partOversight } from '@/lib/platform/oversight';
import { useWork } from '../../wiring/use-work';
import type { Checked, Step } from './import-step';

/** Of the time it takes: reading and checking the file, to comparing it with what is here. */
const READING_SHARE = 0.7;

/** What is no backup is taken for an export, which says for itself what is wrong with it. */
const PLAIN: BackupRefusal['code'][] = ['not-a-backup', 'empty-file', 'too-large', 'unreadable'];

export function useImport(data: DataTransfer) {
  const [step, setStep] = useState<Step>({ kind: 'idle' });
  const { done, run, cancel } = useWork();

  async function check(file: File, oversight: Oversight): Promise<Checked> {
    const refusal = await data.refuseBackup(file);
    if (!refusal) return { kind: 'sealed', sealed: file };
    if (!PLAIN.includes(refusal.code)) return { kind: 'not-opened', refusal };
    const parsed = await data.read(file, partOversight(oversight, 0, READING_SHARE));
    if (!parsed.ok) return { kind: 'refused', problems: parsed.problems, more: parsed.more };
    return compare(parsed.file, partOversight(oversight, READING_SHARE, 1));
  }

  const compare = async (file: ImportFile, oversight: Oversight): Promise<Checked> => ({
    kind: 'preview',
    file,
    plan: await data.preview(file, oversight),
  });

  /** @returns whether it is still wanted */
  async function look(work: (oversight: Oversight) => Promise<Checked>): Promise<boolean> {
    setStep({ kind: 'reading' });
    const result = await run(work);
    if (result.kind === 'replaced') return false;
    setStep(result.kind === 'done' ? result.value : result);
    return true;
  }

  async function take(file: ImportFile, taken: (keyof Settings)[]): Promise<void> {
    setStep({ kind: 'importing' });
    try {
      const { counts } = await data.apply(file, taken);
      setStep({ kind: 'done', count: counts.new + counts.changed });
    } catch (error) {
      setStep({ kind: 'fault', fault: toFault(error) });
    }
  }

  return {
    step,
    done,
    cancel,
    choose: (file: File) => look((oversight) => check(file, oversight)),
    /** What came out of a backup. */
    show: (file: ImportFile) => look((oversight) => compare(file, oversight)),
    take,
    leave: setStep,
  };
}

// A file in: read and checked whole, shown, and only then taken.
import { useId, useRef, useState } from 'react';
import { ImportPreview } from '@/components/privacy/ImportPreview';
import { ImportProblems } from '@/components/privacy/ImportProblems';
import styles from '@/components/privacy/Privacy.module.css';
import { toFaultText } from '@/components/ui/fault-text';
import { Notice } from '@/components/ui/Notice';
import { ProgressLine } from '@/components/ui/ProgressLine';
import { type Fault, toFault } from '@/lib/core/fault';
import type { ImportFile } from '@/lib/core/import';
import type { ImportPlan } from '@/lib/core/import-plan';
import type { Problem } from '@/lib/core/import-problem';
import type { Settings } from '@/lib/core/settings';
import { t, tCount } from '@/lib/i18n';
import type { DataTransfer } from '@/lib/platform/data-transfer';
import { type Oversight, partOversight } from '@/lib/platform/oversight';
import { useWork } from '../../wiring/use-work';

type Checked =
  | { kind: 'refused'; problems: readonly Problem[]; more: number }
  | { kind: 'preview'; file: ImportFile; plan: ImportPlan };

type Step =
  | { kind: 'idle' | 'reading' | 'importing' | 'cancelled' }
  | Checked
  | { kind: 'done'; count: number }
  | { kind: 'fault'; fault: Fault };

/** Of the time it takes: reading and checking the file, to comparing it with what is here. */
const READING_SHARE = 0.7;

export function ImportPart({ data }: { data: DataTransfer }) {
  const id = useId();
  const field = useRef<HTMLInputElement>(null);
  const [step, setStep] = useState<Step>({ kind: 'idle' });
  const { done, run, cancel } = useWork();

  async function check(file: File, oversight: Oversight): Promise<Checked> {
    const parsed = await data.read(file, partOversight(oversight, 0, READING_SHARE));
    if (!parsed.ok) return { kind: 'refused', problems: parsed.problems, more: parsed.more };
    const plan = await data.preview(parsed.file, partOversight(oversight, READING_SHARE, 1));
    return { kind: 'preview', file: parsed.file, plan };
  }

  async function choose(chosen: File | undefined): Promise<void> {
    if (!chosen || step.kind === 'importing') return;
    setStep({ kind: 'reading' });
    const result = await run((oversight) => check(chosen, oversight));
    if (result.kind === 'replaced') return;
    setStep(result.kind === 'done' ? result.value : result);
    // The same file can be chosen again after it was mended.
    if (field.current) field.current.value = '';
  }

  async function take(file: ImportFile, taken: (keyof Settings)[]): Promise<void> {
    field.current?.focus();
    setStep({ kind: 'importing' });
    try {
      const { counts } = await data.apply(file, taken);
      setStep({ kind: 'done', count: counts.new + counts.changed });
    } catch (error) {
      setStep({ kind: 'fault', fault: toFault(error) });
    }
  }

  function leave(): void {
    field.current?.focus();
    setStep({ kind: 'idle' });
  }

  return (
    <>
      <div className={styles.file}>
        <label htmlFor={id}>{t('chooseImport')}</label>
        <input
          ref={field}
          id={id}
          type="file"
          accept=".json,application/json"
          onChange={(event) => void choose(event.target.files?.[0])}
        />
        <p className={styles.soft}>{t('importNote')}</p>
      </div>
      {step.kind === 'refused' && <ImportProblems problems={step.problems} more={step.more} />}
      {step.kind === 'preview' && (
        <ImportPreview
          plan={step.plan}
          busy={false}
          onImport={(taken) => void take(step.file, taken)}
          onCancel={leave}
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

function toLabel({ kind }: Step): string | undefined {
  if (kind === 'reading') return t('importReading');
  return kind === 'importing' ? t('importing') : undefined;
}

function toSaid(step: Step): string {
  if (step.kind === 'cancelled') return t('importCancelled');
  return step.kind === 'done' ? tCount('imported', step.count) : '';
}

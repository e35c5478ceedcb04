// A file in: read and checked whole, shown, and only then taken.
import { useId, useRef, useState } from 'react';
import { ImportPreview } from '@/components/privacy/ImportPreview';
import { ImportProblems } from '@/components/privacy/ImportProblems';
import styles from '@/components/privacy/Privacy.module.css';
import { toFaultText } from '@/components/ui/fault-text';
import { Notice } from '@/components/ui/Notice';
import { type Fault, toFault } from '@/lib/core/fault';
import type { ImportFile } from '@/lib/core/import';
import type { ImportPlan } from '@/lib/core/import-plan';
import type { Problem } from '@/lib/core/import-problem';
import type { Settings } from '@/lib/core/settings';
import { t, tCount } from '@/lib/i18n';
import type { DataTransfer } from '@/lib/platform/data-transfer';

type Step =
  | { kind: 'idle' }
  | { kind: 'reading' | 'importing' }
  | { kind: 'refused'; problems: readonly Problem[]; more: number }
  | { kind: 'preview'; file: ImportFile; plan: ImportPlan }
  | { kind: 'done'; count: number }
  | { kind: 'fault'; fault: Fault };

export function ImportPart({ data }: { data: DataTransfer }) {
  const id = useId();
  const field = useRef<HTMLInputElement>(null);
  const [step, setStep] = useState<Step>({ kind: 'idle' });

  async function choose(chosen: File | undefined): Promise<void> {
    if (!chosen) return;
    setStep({ kind: 'reading' });
    try {
      const parsed = await data.read(chosen);
      if (parsed.ok) {
        const plan = await data.preview(parsed.file);
        setStep({ kind: 'preview', file: parsed.file, plan });
      } else {
        setStep({ kind: 'refused', problems: parsed.problems, more: parsed.more });
      }
    } catch (error) {
      setStep({ kind: 'fault', fault: toFault(error) });
    }
    // The same file can be chosen again after it was mended.
    if (field.current) field.current.value = '';
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
          onCancel={() => setStep({ kind: 'idle' })}
        />
      )}
      {step.kind === 'fault' ? (
        <Notice urgent>{toFaultText(step.fault)}</Notice>
      ) : (
        <Notice>{toSaid(step)}</Notice>
      )}
    </>
  );
}

function toSaid(step: Step): string {
  if (step.kind === 'reading') return t('importReading');
  if (step.kind === 'importing') return t('importing');
  return step.kind === 'done' ? tCount('imported', step.count) : '';
}

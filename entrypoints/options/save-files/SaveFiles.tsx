// Ways to save a file, one button each: how far it is, a way to end it, and what came of it.
import { type ReactNode, useRef, useState } from 'react';
import { Button } from '@/components/ui/Button';
import { toFaultText } from '@/components/ui/fault-text';
import { Notice } from '@/components/ui/Notice';
import { ProgressLine } from '@/components/ui/ProgressLine';
import { t } from '@/lib/i18n';
import type { ExportedFile } from '@/lib/platform/data-export';
import { saveFile } from '@/lib/platform/file';
import type { Oversight } from '@/lib/platform/oversight';
import { useWork, type WorkResult } from '../../wiring/use-work';
import styles from './SaveFiles.module.css';

export interface FileForm {
  label: string;
  write: (oversight: Oversight) => Promise<ExportedFile>;
}

interface SaveFilesProps {
  forms: readonly FileForm[];
  /** Stands before the buttons. */
  children?: ReactNode;
}

interface Said {
  text: string;
  urgent: boolean;
}

export function SaveFiles({ forms, children }: SaveFilesProps) {
  const [said, setSaid] = useState<Said>();
  const pressed = useRef<HTMLButtonElement>(null);
  const { done, run, cancel } = useWork();
  const busy = done !== undefined;

  async function save(write: FileForm['write']): Promise<void> {
    if (busy) return;
    setSaid(undefined);
    const result = await run(write);
    if (result.kind === 'done') saveFile(result.value);
    setSaid(toSaid(result));
  }

  return (
    <>
      <div className={styles.buttons}>
        {children}
        {forms.map(({ label, write }) => (
          <Button
            key={label}
            look="outlined"
            aria-disabled={busy || undefined}
            onClick={({ currentTarget }) => {
              pressed.current = currentTarget;
              void save(write);
            }}
          >
            {label}
          </Button>
        ))}
      </div>
      <ProgressLine
        label={busy ? t('exportWriting') : undefined}
        done={done}
        onCancel={cancel}
        focusAfter={pressed}
      />
      <Notice urgent={said?.urgent ?? false}>{said?.text}</Notice>
    </>
  );
}

function toSaid(result: WorkResult<ExportedFile>): Said | undefined {
  switch (result.kind) {
    case 'done': {
      const { name, damaged } = result.value;
      return damaged.length === 0
        ? { text: t('exported', name), urgent: false }
        : { text: t('exportedWithDamage', name), urgent: true };
    }
    case 'fault':
      return { text: toFaultText(result.fault), urgent: true };
    case 'cancelled':
      return { text: t('exportCancelled'), urgent: false };
    case 'replaced':
      return undefined;
  }
}

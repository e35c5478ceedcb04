// The steps of an import, and what is said at each.
import type { BackupRefusal } from '@/lib/core/backup-refusal';
import type { Fault } from '@/lib/core/fault';
import type { ImportFile } from '@/lib/core/import';
import type { ImportPlan } from '@/lib/core/import-plan';
import type { Problem } from '@/lib/core/import-problem';
import { t, tCount } from '@/lib/i18n';

export type Checked =
  | { kind: 'refused'; problems: readonly Problem[]; more: number }
  /** A backup, whose passphrase is asked for. */
  | { kind: 'sealed'; sealed: File }
  | { kind: 'not-opened'; refusal: BackupRefusal }
  | { kind: 'preview'; file: ImportFile; plan: ImportPlan };

export type Step =
  | { kind: 'idle' | 'reading' | 'importing' | 'cancelled' }
  | Checked
  | { kind: 'done'; count: number }
  | { kind: 'fault'; fault: Fault };

export function toLabel({ kind }: Step): string | undefined {
  if (kind === 'reading') return t('importReading');
  return kind === 'importing' ? t('importing') : undefined;
}

export function toSaid(step: Step): string {
  if (step.kind === 'cancelled') return t('importCancelled');
  return step.kind === 'done' ? tCount('imported', step.count) : '';
}

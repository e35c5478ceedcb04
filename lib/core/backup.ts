// A backup: the JSON export, gzip, age with a passphrase. What one holds.
import type { BackupRefusal } from './backup-refusal';
import type { ImportFile } from './import';

export type OpenedBackup = { ok: true; file: ImportFile } | { ok: false; refusal: BackupRefusal };

export interface BackupFacts {
  entries: number;
  /** Epoch ms of the oldest and the newest; undefined without entries. */
  span: { from: number; to: number } | undefined;
  /** Epoch ms; undefined when the file does not say it, or not so that it can be read. */
  madeAt: number | undefined;
}

export function factsOf({ entries, exportedAt }: ImportFile): BackupFacts {
  let [from, to] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
  for (const { at } of entries) [from, to] = [Math.min(from, at), Math.max(to, at)];
  return {
    entries: entries.length,
    span: entries.length > 0 ? { from, to } : undefined,
    madeAt: toMoment(exportedAt),
  };
}

function toMoment(text: string | undefined): number | undefined {
  try {
    return text === undefined ? undefined : Temporal.Instant.from(text).epochMilliseconds;
  } catch {
    return undefined;
  }
}

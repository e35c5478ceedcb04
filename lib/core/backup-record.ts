// What is remembered of backups: when the last one was made, and when that was last spoken of. No word
// of anybody's.
import * as v from 'valibot';
import type { LastShown } from './last-shown';
import { EARLIEST_AT, LATEST_AT } from './time';

export interface BackupRecord {
  /** Epoch ms; null: never. */
  madeAt: number | null;
  reminded: LastShown | null;
}

const moment = v.pipe(v.number(), v.minValue(EARLIEST_AT), v.maxValue(LATEST_AT));

const schema = v.object({
  madeAt: v.fallback(v.nullable(moment), null),
  reminded: v.fallback(v.nullable(v.object({ at: moment, closed: v.boolean() })), null),
});

/** Unknown data -> the record; what is damaged of it never was. */
export function parseBackupRecord(data: unknown): BackupRecord {
  const result = v.safeParse(schema, data);
  return result.success ? result.output : { madeAt: null, reminded: null };
}

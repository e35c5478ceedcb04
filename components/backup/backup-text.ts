// Backups in words: how old the last one is, what one holds, and why one is refused.
import { toSentencesText } from '@/components/ui/format-text';
import type { BackupFacts } from '@/lib/core/backup';
import type { BackupRefusal } from '@/lib/core/backup-refusal';
import type { BackupReminder } from '@/lib/core/backup-reminder';
import { toLocal } from '@/lib/core/time';
import { t, tCount, uiLanguage } from '@/lib/i18n';

/** All but problems with what is in it, which are a list (see ImportProblems). */
export type SaidRefusal = Exclude<BackupRefusal, { code: 'contents' }>;

export function toRefusalText(refusal: SaidRefusal): string {
  switch (refusal.code) {
    case 'empty-file':
      return t('backupEmptyFile');
    case 'unreadable':
      return t('backupUnreadable');
    case 'too-large':
      return t('backupTooLarge', Math.round(refusal.limit / 1_000_000));
    case 'not-a-backup':
      return t('backupNotOne');
    case 'newer-format':
      return t('backupNewerFormat');
    case 'other-key':
      return t('backupOtherKey');
    case 'too-hard':
      return t('backupTooHard');
    case 'truncated':
      return t('backupTruncated');
    case 'damaged':
      return t('backupDamaged');
    case 'wrong-passphrase':
      return t('backupWrongPassphrase');
    case 'not-ours':
      return t('backupNotOurs');
  }
}

interface Age {
  /** Epoch ms; null: never. */
  madeAt: number | null;
  /** How many entries are not in it; undefined while that is not known. */
  unsaved: number | undefined;
}

/** @param now epoch ms */
export function toAgeText({ madeAt, unsaved }: Age, now: number, zone: string): string {
  if (madeAt === null) return t('backupNone');
  const [made, today] = [toLocal(madeAt, zone).toPlainDate(), toLocal(now, zone).toPlainDate()];
  const days = made.until(today).days;
  const age = days < 1 ? t('backupToday') : tCount('backupDaysAgo', days);
  return unsaved === undefined ? age : toSentencesText([age, toSinceText(unsaved)]);
}

function toSinceText(unsaved: number): string {
  return unsaved === 0 ? t('backupNothingSince') : tCount('backupSince', unsaved);
}

export function toFactsText({ entries, span, madeAt }: BackupFacts, zone: string): string {
  const day = (at: number): string => toLocal(at, zone).toLocaleString(uiLanguage(), DAY);
  const holds = span
    ? tCount('backupHolds', entries, day(span.from), day(span.to))
    : t('backupHoldsNone');
  const made =
    madeAt === undefined
      ? []
      : [t('backupMadeAt', toLocal(madeAt, zone).toLocaleString(uiLanguage(), MOMENT))];
  return toSentencesText([t('backupOpens'), holds, ...made, t('backupNothingChanged')]);
}

const DAY = { day: 'numeric', month: 'long', year: 'numeric' } as const;
const MOMENT = { ...DAY, hour: 'numeric', minute: '2-digit' } as const;

export function toReminderText({
  reason,
  entries,
}: Extract<BackupReminder, { kind: 'remind' }>): string {
  return tCount(reason === 'never' ? 'backupRemindNever' : 'backupRemindOld', entries);
}

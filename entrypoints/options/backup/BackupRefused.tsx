// Why a file was refused: a sentence, or the list of what is wrong in it.
import { toRefusalText } from '@/components/backup/backup-text';
import { ImportProblems } from '@/components/privacy/ImportProblems';
import { Notice } from '@/components/ui/Notice';
import type { BackupRefusal } from '@/lib/core/backup-refusal';
import { t } from '@/lib/i18n';

export function BackupRefused({ refusal }: { refusal: BackupRefusal }) {
  if (refusal.code !== 'contents') return <Notice urgent>{toRefusalText(refusal)}</Notice>;
  const { problems, more } = refusal;
  return <ImportProblems problems={problems} more={more} title={t('backupContents')} />;
}

// Why an edit was not saved, and the ways on from there. What was typed is never at stake.
import { CheckInNotice } from '@/components/check-in/CheckInNotice';
import { Button } from '@/components/ui/Button';
import { Notice } from '@/components/ui/Notice';
import type { Fault } from '@/lib/core/fault';
import { t } from '@/lib/i18n';
import styles from './EntryEditor.module.css';

export type Trouble =
  | { kind: 'changed' | 'gone' | 'empty' }
  | { kind: 'note-too-long'; length: number }
  | { kind: 'fault'; fault: Fault };

interface EditTroubleNoticeProps {
  trouble: Trouble | undefined;
  onSaveOver: () => void;
  onSaveAsNew: () => void;
}

export function EditTroubleNotice({ trouble, onSaveOver, onSaveAsNew }: EditTroubleNoticeProps) {
  if (!trouble) return null;
  if (trouble.kind === 'empty') return <Notice urgent>{t('nothingLeft')}</Notice>;
  if (trouble.kind === 'note-too-long' || trouble.kind === 'fault') {
    return <CheckInNotice result={trouble} rescued={false} fault={undefined} />;
  }
  const overtaken = trouble.kind === 'changed';
  return (
    <>
      <Notice urgent>{t(overtaken ? 'editChanged' : 'editGone')}</Notice>
      <div className={styles.row}>
        {overtaken && (
          <Button look="outlined" onClick={onSaveOver}>
            {t('saveOver')}
          </Button>
        )}
        <Button look="outlined" onClick={onSaveAsNew}>
          {t('keepAsNew')}
        </Button>
      </div>
    </>
  );
}

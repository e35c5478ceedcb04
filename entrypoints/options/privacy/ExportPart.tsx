// One's own data out, in three forms; each file is written by the page itself.
import { useState } from 'react';
import { toLabelOf } from '@/components/journal/entry-text';
import { toMarkdownWords } from '@/components/privacy/markdown-words';
import styles from '@/components/privacy/Privacy.module.css';
import { Button } from '@/components/ui/Button';
import { toFaultText } from '@/components/ui/fault-text';
import { Notice } from '@/components/ui/Notice';
import { toFault } from '@/lib/core/fault';
import { t } from '@/lib/i18n';
import type { ExportedFile } from '@/lib/platform/data-export';
import type { DataTransfer } from '@/lib/platform/data-transfer';
import { saveFile } from '@/lib/platform/file';
import { loadFeelings } from '@/lib/platform/library';

export function ExportPart({ data }: { data: DataTransfer }) {
  const [said, setSaid] = useState<{ text: string; urgent: boolean }>();
  const [busy, setBusy] = useState(false);

  async function save(make: () => Promise<ExportedFile>): Promise<void> {
    setBusy(true);
    try {
      const file = await make();
      saveFile(file);
      const whole = file.damaged.length === 0;
      setSaid(
        whole
          ? { text: t('exported', file.name), urgent: false }
          : { text: t('exportedWithDamage', file.name), urgent: true },
      );
    } catch (error) {
      setSaid({ text: toFaultText(toFault(error)), urgent: true });
    } finally {
      setBusy(false);
    }
  }

  async function exportMarkdown(): Promise<ExportedFile> {
    return data.exportMarkdown(toMarkdownWords(toLabelOf(await loadFeelings())));
  }

  const forms: [string, () => Promise<ExportedFile>][] = [
    [t('exportJson'), () => data.exportJson()],
    [t('exportCsv'), () => data.exportCsv()],
    [t('exportMarkdown'), exportMarkdown],
  ];

  return (
    <>
      <p>{t('exportNote')}</p>
      <div className={styles.buttons}>
        {forms.map(([label, make]) => (
          <Button key={label} look="outlined" disabled={busy} onClick={() => void save(make)}>
            {label}
          </Button>
        ))}
      </div>
      <Notice urgent={said?.urgent ?? false}>{said?.text}</Notice>
    </>
  );
}

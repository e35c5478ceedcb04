// One's own data out, in three forms; each file is written by the page itself.
import { toLabelOf } from '@/components/journal/entry-text';
import { toMarkdownWords } from '@/components/privacy/markdown-words';
import { t } from '@/lib/i18n';
import type { DataTransfer } from '@/lib/platform/data-transfer';
import { loadFeelings } from '@/lib/platform/feelings';
import { type FileForm, SaveFiles } from '../save-files/SaveFiles';

export function ExportPart({ data }: { data: DataTransfer }) {
  const forms: FileForm[] = [
    { label: t('exportJson'), write: data.exportJson },
    { label: t('exportCsv'), write: data.exportCsv },
    {
      label: t('exportMarkdown'),
      write: async (oversight) =>
        data.exportMarkdown(toMarkdownWords(toLabelOf(await loadFeelings())), oversight),
    },
  ];
  return (
    <>
      <p>{t('exportNote')}</p>
      <SaveFiles forms={forms} />
    </>
  );
}

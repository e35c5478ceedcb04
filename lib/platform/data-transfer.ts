// A person's data out of the browser and into it: the exports and the import of one page. Loaded
// when first used, so that no page that only writes an entry pays for it.
import type { DataExport, ExportSurroundings } from './data-export';
import type { DataImport, ImportSurroundings } from './data-import';
import { createPause } from './slices';

export type DataTransfer = DataExport & DataImport;

export function createDataTransfer(
  given: Omit<ExportSurroundings & ImportSurroundings, 'pause'> & { pause?: () => Promise<void> },
): DataTransfer {
  const surroundings = { pause: createPause(), ...given };
  const out = async (): Promise<DataExport> =>
    (await import('./data-export')).createDataExport(surroundings);
  const into = async (): Promise<DataImport> =>
    (await import('./data-import')).createDataImport(surroundings);
  return {
    exportJson: async () => (await out()).exportJson(),
    exportCsv: async () => (await out()).exportCsv(),
    exportMarkdown: async (words) => (await out()).exportMarkdown(words),
    read: async (file) => (await into()).read(file),
    preview: async (file) => (await into()).preview(file),
    apply: async (file, taken) => (await into()).apply(file, taken),
  };
}

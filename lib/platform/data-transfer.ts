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
  let importing: Promise<DataImport> | undefined;
  const into = (): Promise<DataImport> => {
    importing ??= import('./data-import').then((m) => m.createDataImport(surroundings));
    return importing;
  };
  return {
    exportJson: async (...given) => (await out()).exportJson(...given),
    exportCsv: async (...given) => (await out()).exportCsv(...given),
    exportMarkdown: async (...given) => (await out()).exportMarkdown(...given),
    read: async (...given) => (await into()).read(...given),
    preview: async (...given) => (await into()).preview(...given),
    apply: async (...given) => (await into()).apply(...given),
  };
}

// A person's data out of the browser and into it: the exports, the backups and the import of one
// page. Loaded when first used, so that no page that only writes an entry pays for it.
import type { OpenedBackup } from '@/lib/core/backup';
import type { BackupRefusal } from '@/lib/core/backup-refusal';
import type { DataExport, ExportedFile, ExportSurroundings } from './data-export';
import type { DataImport, ImportSurroundings } from './data-import';
import type { Oversight } from './oversight';
import { createPause } from './slices';

export interface Backups {
  makeBackup(passphrase: string, oversight?: Oversight): Promise<ExportedFile>;
  /** Why it cannot be opened, as far as its first bytes say that; undefined: it may be. */
  refuseBackup(file: Blob): Promise<BackupRefusal | undefined>;
  /** Nothing is stored; never rejects for what is in the file. */
  openBackup(file: Blob, passphrase: string, oversight?: Oversight): Promise<OpenedBackup>;
}

export type DataTransfer = DataExport & DataImport & Backups;

type Given = Omit<ExportSurroundings & ImportSurroundings, 'pause'> & {
  pause?: () => Promise<void>;
  /** How hard a backup is to guess; less only in tests. */
  workFactor?: number;
};

export function createDataTransfer(given: Given): DataTransfer {
  const surroundings = { pause: createPause(), ...given };
  const { pause, workFactor } = surroundings;
  const out = async (): Promise<DataExport> =>
    (await import('./data-export')).createDataExport(surroundings);
  let importing: Promise<DataImport> | undefined;
  const into = (): Promise<DataImport> => {
    importing ??= import('./data-import').then((m) => m.createDataImport(surroundings));
    return importing;
  };
  const opening = () => import('./backup-opening');
  return {
    exportJson: async (...given) => (await out()).exportJson(...given),
    exportCsv: async (...given) => (await out()).exportCsv(...given),
    exportMarkdown: async (...given) => (await out()).exportMarkdown(...given),
    read: async (...given) => (await into()).read(...given),
    preview: async (...given) => (await into()).preview(...given),
    apply: async (...given) => (await into()).apply(...given),
    async makeBackup(passphrase, oversight) {
      const { makeBackup } = await import('./backup-making');
      return makeBackup(surroundings, passphrase, oversight, workFactor);
    },
    refuseBackup: async (file) => (await opening()).refuseBackup(file),
    openBackup: async (file, passphrase, oversight) =>
      (await opening()).openBackup(file, passphrase, { pause, oversight }),
  };
}

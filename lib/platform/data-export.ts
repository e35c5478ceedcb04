// A person's data out of the browser, as files. Promise: an export holds all that can be read, from
// one moment, and says what could not be.
import type { Entry } from '@/lib/core/entry';
import { csvPieces } from '@/lib/core/export-csv';
import { jsonPieces } from '@/lib/core/export-json';
import { type MarkdownWords, markdownPieces } from '@/lib/core/export-markdown';
import { type Pause, partOf } from '@/lib/core/long-work';
import { dayOf } from '@/lib/core/time';
import type { Database } from './database';
import { toBlob } from './export-blob';
import { type Damage, damageOf, readSettings, readSnapshot } from './journal-snapshot';
import { type Oversight, oversee } from './oversight';
import type { SettingsStore } from './settings-store';

export interface ExportedFile {
  /** `inkling-2026-11-22.json` */
  name: string;
  content: Blob;
  /** What could not be read and is therefore not in it. */
  damaged: Damage[];
}

export interface DataExport {
  exportJson(oversight?: Oversight): Promise<ExportedFile>;
  exportCsv(oversight?: Oversight): Promise<ExportedFile>;
  exportMarkdown(words: MarkdownWords, oversight?: Oversight): Promise<ExportedFile>;
}

export interface ExportSurroundings {
  database: Database;
  settings: Pick<SettingsStore, 'read'>;
  /** Epoch ms. */
  now: () => number;
  /** The IANA name of the zone. */
  zone: () => string;
  /** Version of the app, `x.y.z`. */
  app: string;
  /** Awaited between slices of long work. */
  pause: () => Promise<void>;
}

/** An export on its way: read, and not yet written. */
export interface ReadExport {
  pieces: Iterable<string>;
  /** How many entries it is made of. */
  entries: number;
  damaged: Damage[];
}

/** Everything as it stands now. @param at when that is: epoch ms */
export async function readJsonExport(
  { database, settings, app }: Pick<ExportSurroundings, 'database' | 'settings' | 'app'>,
  at: number,
  pause: Pause,
): Promise<ReadExport> {
  const snapshot = await readSnapshot(database, pause);
  const journal = { ...snapshot.journal, settings: await readSettings(settings) };
  return {
    pieces: jsonPieces(journal, { app, exportedAt: at }),
    entries: journal.entries.length,
    damaged: damageOf(snapshot),
  };
}

/** Of the time it takes: reading everything, to writing it. */
const READING_SHARE = 0.5;

const JSON_FILE = { ending: '.json', type: 'application/json' };
export const CSV_FILE = { ending: '.csv', type: 'text/csv;charset=utf-8' };
export const MARKDOWN_FILE = { ending: '.md', type: 'text/markdown;charset=utf-8' };

export function createDataExport(surroundings: ExportSurroundings): DataExport {
  const { database, now, zone } = surroundings;

  async function exportAll(
    { ending, type }: { ending: string; type: string },
    oversight: Oversight | undefined,
    read: (at: number, pause: Pause) => Promise<ReadExport>,
  ): Promise<ExportedFile> {
    const at = now();
    const pause = oversee(surroundings.pause, oversight);
    const { pieces, entries, damaged } = await read(at, partOf(pause, 0, READING_SHARE));
    const content = await toBlob(pieces, {
      type,
      entries,
      pause: partOf(pause, READING_SHARE, 1),
    });
    return { name: `inkling-${dayOf(at, zone())}${ending}`, content, damaged };
  }

  const readEntries =
    (toPieces: (entries: readonly Entry[]) => Iterable<string>) =>
    async (_at: number, pause: Pause): Promise<ReadExport> => {
      const snapshot = await readSnapshot(database, pause);
      const { entries } = snapshot.journal;
      return { pieces: toPieces(entries), entries: entries.length, damaged: damageOf(snapshot) };
    };

  return {
    exportJson: (oversight) =>
      exportAll(JSON_FILE, oversight, (at, pause) => readJsonExport(surroundings, at, pause)),
    exportCsv: (oversight) => exportAll(CSV_FILE, oversight, readEntries(csvPieces)),
    exportMarkdown: (words, oversight) =>
      exportAll(
        MARKDOWN_FILE,
        oversight,
        readEntries((entries) => markdownPieces(entries, words)),
      ),
  };
}

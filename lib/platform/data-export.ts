// A person's data out of the browser, as files. Promise: an export holds all that can be read, from
// one moment, and says what could not be.
import { csvPieces } from '@/lib/core/export-csv';
import { jsonPieces } from '@/lib/core/export-json';
import { type MarkdownWords, markdownPieces } from '@/lib/core/export-markdown';
import { partOf } from '@/lib/core/long-work';
import { dayOf } from '@/lib/core/time';
import type { Database } from './database';
import { toBlob } from './export-blob';
import {
  type Damage,
  damageOf,
  readSettings,
  readSnapshot,
  type Snapshot,
} from './journal-snapshot';
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

/** Of the time it takes: reading everything, to writing it. */
const READING_SHARE = 0.5;

const JSON_FILE = { ending: '.json', type: 'application/json' };
export const CSV_FILE = { ending: '.csv', type: 'text/csv;charset=utf-8' };
export const MARKDOWN_FILE = { ending: '.md', type: 'text/markdown;charset=utf-8' };

export function createDataExport(surroundings: ExportSurroundings): DataExport {
  const { database, settings, now, zone, app } = surroundings;

  async function exportAll(
    { ending, type }: { ending: string; type: string },
    oversight: Oversight | undefined,
    toPieces: (snapshot: Snapshot, at: number) => Iterable<string> | Promise<Iterable<string>>,
  ): Promise<ExportedFile> {
    const at = now();
    const pause = oversee(surroundings.pause, oversight);
    const snapshot = await readSnapshot(database, partOf(pause, 0, READING_SHARE));
    const content = await toBlob(await toPieces(snapshot, at), {
      type,
      entries: snapshot.journal.entries.length,
      pause: partOf(pause, READING_SHARE, 1),
    });
    const name = `inkling-${dayOf(at, zone())}${ending}`;
    return { name, content, damaged: damageOf(snapshot) };
  }

  return {
    exportJson: (oversight) =>
      exportAll(JSON_FILE, oversight, async ({ journal }, exportedAt) =>
        jsonPieces({ ...journal, settings: await readSettings(settings) }, { app, exportedAt }),
      ),
    exportCsv: (oversight) =>
      exportAll(CSV_FILE, oversight, ({ journal }) => csvPieces(journal.entries)),
    exportMarkdown: (words, oversight) =>
      exportAll(MARKDOWN_FILE, oversight, ({ journal }) => markdownPieces(journal.entries, words)),
  };
}

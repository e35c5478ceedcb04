// A person's data out of the browser, as files. Promise: an export holds all that can be read, from
// one moment, and says what could not be.
import { csvPieces } from '@/lib/core/export-csv';
import { jsonPieces } from '@/lib/core/export-json';
import { type MarkdownWords, markdownPieces } from '@/lib/core/export-markdown';
import { dayOf } from '@/lib/core/time';
import type { Database } from './database';
import {
  type Damage,
  damageOf,
  readSettings,
  readSnapshot,
  type Snapshot,
} from './journal-snapshot';
import type { SettingsStore } from './settings-store';

export interface ExportedFile {
  /** `inkling-2026-11-22.json` */
  name: string;
  /** The media type. */
  type: string;
  /** To be put into a Blob one after the other. */
  pieces: string[];
  /** What could not be read and is therefore not in it. */
  damaged: Damage[];
}

export interface DataExport {
  exportJson(): Promise<ExportedFile>;
  exportCsv(): Promise<ExportedFile>;
  exportMarkdown(words: MarkdownWords): Promise<ExportedFile>;
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

export function createDataExport(surroundings: ExportSurroundings): DataExport {
  const { database, settings, now, zone, app, pause } = surroundings;

  async function collect(
    ending: string,
    type: string,
    toPieces: (snapshot: Snapshot, at: number) => Iterable<string> | Promise<Iterable<string>>,
  ): Promise<ExportedFile> {
    const at = now();
    const snapshot = await readSnapshot(database, pause);
    const pieces: string[] = [];
    for (const piece of await toPieces(snapshot, at)) {
      pieces.push(piece);
      await pause();
    }
    const name = `inkling-${dayOf(at, zone())}.${ending}`;
    return { name, type, pieces, damaged: damageOf(snapshot) };
  }

  return {
    exportJson: () =>
      collect('json', 'application/json', async ({ journal }, exportedAt) =>
        jsonPieces({ ...journal, settings: await readSettings(settings) }, { app, exportedAt }),
      ),
    exportCsv: () =>
      collect('csv', 'text/csv;charset=utf-8', ({ journal }) => csvPieces(journal.entries)),
    exportMarkdown: (words) =>
      collect('md', 'text/markdown;charset=utf-8', ({ journal }) =>
        markdownPieces(journal.entries, words),
      ),
  };
}

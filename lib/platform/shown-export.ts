// The entries that a page shows, as a file. Promise: these and no others, in the order of time.

import type { Entry } from '@/lib/core/entry';
import { newestFirst } from '@/lib/core/entry';
import { csvPieces } from '@/lib/core/export-csv';
import { type MarkdownWords, markdownPieces } from '@/lib/core/export-markdown';
import { dayOf } from '@/lib/core/time';
import { CSV_FILE, type ExportedFile, MARKDOWN_FILE } from './data-export';
import { toBlob } from './export-blob';
import { type Oversight, oversee } from './oversight';
import { createPause } from './slices';

/** Which of all entries are to be in the file. */
export interface Shown {
  entries: readonly Entry[];
  /** What they were chosen by, in words; undefined when they are all. */
  description: string | undefined;
}

export interface ShownSurroundings {
  /** Epoch ms. */
  now: () => number;
  /** The IANA name of the zone. */
  zone: () => string;
  /** Awaited between slices of long work. */
  pause?: () => Promise<void>;
}

/** A table cannot say what its rows were chosen by; the file's name says that they were. */
export function exportShownCsv(
  shown: Shown,
  surroundings: ShownSurroundings,
  oversight?: Oversight,
): Promise<ExportedFile> {
  const pieces = csvPieces(shown.entries.toSorted(newestFirst));
  return write(CSV_FILE, shown, pieces, surroundings, oversight);
}

export function exportShownMarkdown(
  shown: Shown,
  words: MarkdownWords,
  surroundings: ShownSurroundings,
  oversight?: Oversight,
): Promise<ExportedFile> {
  const pieces = markdownPieces(shown.entries, words, shown.description);
  return write(MARKDOWN_FILE, shown, pieces, surroundings, oversight);
}

async function write(
  { ending, type }: { ending: string; type: string },
  { entries, description }: Shown,
  pieces: Iterable<string>,
  { now, zone, pause = createPause() }: ShownSurroundings,
  oversight?: Oversight,
): Promise<ExportedFile> {
  const paused = oversee(pause, oversight);
  const content = await toBlob(pieces, { type, entries: entries.length, pause: paused });
  const part = description === undefined ? '' : '-part';
  return { name: `inkling-${dayOf(now(), zone())}${part}${ending}`, content, damaged: [] };
}

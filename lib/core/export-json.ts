// The journal as JSON, in pieces: a long life of entries never stands in memory as one text.
// Promise: what is read back is what was written, with what a newer version once added.
import { ENTRIES_A_PIECE, EXPORT_FORMAT, EXPORT_VERSION, type Journal } from './export-file';
import { isRecord } from './merge';

export interface ExportAbout {
  /** Version of the app, `x.y.z`. */
  app: string;
  /** Epoch ms. */
  exportedAt: number;
}

/**
 * UTF-8 once it is in a file; one item a line, so that the line of a problem is its item's.
 * @param journal its entries in the order in which they are to stand, newest first
 */
export function* jsonPieces(journal: Journal, { app, exportedAt }: ExportAbout): Generator<string> {
  const { carried } = journal;
  const head = {
    format: EXPORT_FORMAT,
    version: EXPORT_VERSION,
    exportedAt: Temporal.Instant.fromEpochMilliseconds(exportedAt).toString(),
    app,
  };
  const unknownSettings = isRecord(carried.settings) ? carried.settings : {};
  const body = {
    entries: journal.entries,
    settings: { ...unknownSettings, ...journal.settings },
    reflections: journal.reflections,
    packs: journal.packs,
    words: journal.words,
    favourites: journal.favourites,
    hidden: journal.hidden,
    // Whether being open felt safe is for no file that may be found, like the answer in Welcome.
    selfChecks: journal.selfChecks.map(({ safe: _safe, ...check }) => check),
  };
  // What was carried never stands in for what this version writes itself.
  const whole = { ...head, ...body };
  const rest = Object.entries(carried).filter(([key]) => !Object.hasOwn(whole, key));
  let before = '{\n';
  for (const [key, value] of [...Object.entries(whole), ...rest]) {
    yield `${before}${JSON.stringify(key)}: `;
    yield* valuePieces(value);
    before = ',\n';
  }
  yield '\n}\n';
}

function* valuePieces(value: unknown): Generator<string> {
  if (!Array.isArray(value) || value.length === 0) {
    yield JSON.stringify(value);
    return;
  }
  for (let start = 0; start < value.length; start += ENTRIES_A_PIECE) {
    const lines = value.slice(start, start + ENTRIES_A_PIECE).map((item) => JSON.stringify(item));
    yield `${start === 0 ? '[\n' : ',\n'}${lines.join(',\n')}`;
  }
  yield '\n]';
}

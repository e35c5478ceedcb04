// Text on its way to a file, piece by piece. Promise: however long it is, the page holds little of it
// at a time, and goes on answering.
import { ENTRIES_A_PIECE } from '@/lib/core/export-file';
import type { Pause } from '@/lib/core/long-work';

/** What is written is handed over to the browser whenever it is so long, in characters. */
const PART_LENGTH = 1_000_000;

/**
 * @param pieces one for so many entries, and perhaps a few more
 * @param entries how many entries they are made of
 */
export async function toBlob(
  pieces: Iterable<string>,
  { type, entries, pause }: { type: string; entries: number; pause: Pause },
): Promise<Blob> {
  const parts: Blob[] = [];
  const expected = Math.max(1, entries / ENTRIES_A_PIECE);
  let waiting: string[] = [];
  let [length, count] = [0, 0];
  for (const piece of pieces) {
    waiting.push(piece);
    length += piece.length;
    count += 1;
    if (length >= PART_LENGTH) {
      parts.push(new Blob(waiting));
      [waiting, length] = [[], 0];
    }
    await pause(Math.min(1, count / expected));
  }
  return new Blob([...parts, ...waiting], { type });
}

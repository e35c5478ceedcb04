// A backup made: the JSON export, gzip, age. Promise: nothing of it is in clear anywhere but in memory.

import { ENTRIES_A_PIECE } from '@/lib/core/export-file';
import { type Pause, partOf } from '@/lib/core/long-work';
import { dayOf } from '@/lib/core/time';
import { sealAge } from './age-file';
import { type Part, readParts, toStream } from './byte-stream';
import {
  type ExportedFile,
  type ExportSurroundings,
  type ReadExport,
  readJsonExport,
} from './data-export';
import { type Oversight, oversee, overseeStretching } from './oversight';

/** Of the time it takes: read, then stretch the passphrase, then write. */
const [READ, STRETCHED] = [0.2, 0.8];

/** @param workFactor less only in tests */
export async function makeBackup(
  surroundings: ExportSurroundings,
  passphrase: string,
  oversight?: Oversight,
  workFactor?: number,
): Promise<ExportedFile> {
  const at = surroundings.now();
  const pause = oversee(surroundings.pause, oversight);
  const read = await readJsonExport(surroundings, at, partOf(pause, 0, READ));
  const packed = () => toPacked(read, partOf(pause, STRETCHED, 1));
  const stretching = overseeStretching(oversight, READ, STRETCHED);
  const sealed = await sealAge(packed, passphrase, stretching, workFactor);
  const parts = (await readParts(sealed, pause)) ?? [];
  return {
    name: `inkling-${dayOf(at, surroundings.zone())}.age`,
    content: new Blob(parts, { type: 'application/octet-stream' }),
    damaged: read.damaged,
  };
}

function toPacked(read: ReadExport, pause: Pause): ReadableStream<Uint8Array<ArrayBuffer>> {
  return toStream(toParts(read), pause).pipeThrough(new CompressionStream('gzip'));
}

function* toParts({ pieces, entries }: ReadExport): Generator<Part> {
  const encoder = new TextEncoder();
  const expected = Math.max(1, entries / ENTRIES_A_PIECE);
  let count = 0;
  for (const piece of pieces) {
    count += 1;
    yield { bytes: encoder.encode(piece), done: Math.min(1, count / expected) };
  }
}

// Unpacks a ZIP, as the packages and the sources for the stores are.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { inflateRawSync } from 'node:zlib';

const [DIRECTORY, END] = ['PK\x01\x02', 'PK\x05\x06'];

/** Throws when it is no ZIP. */
export function unzip(file: string, folder: string): void {
  const bytes = readFileSync(file);
  const end = bytes.lastIndexOf(END);
  if (end < 0) throw new Error(`${file} is no ZIP.`);
  let at = bytes.readUInt32LE(end + 16);
  for (; bytes.toString('latin1', at, at + 4) === DIRECTORY; at = next(bytes, at)) {
    const name = bytes.toString('utf8', at + 46, at + 46 + bytes.readUInt16LE(at + 28));
    if (name.endsWith('/')) continue;
    const path = join(folder, name);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, contentAt(bytes, at));
  }
}

/** Name, extra field and comment make an entry of the directory longer. */
function next(bytes: Buffer, at: number): number {
  return [28, 30, 32].reduce((sum, field) => sum + bytes.readUInt16LE(at + field), at + 46);
}

function contentAt(bytes: Buffer, at: number): Buffer {
  const [method, length] = [bytes.readUInt16LE(at + 10), bytes.readUInt32LE(at + 20)];
  const local = bytes.readUInt32LE(at + 42);
  const start = local + 30 + bytes.readUInt16LE(local + 26) + bytes.readUInt16LE(local + 28);
  const packed = bytes.subarray(start, start + length);
  return method === 0 ? packed : inflateRawSync(packed);
}

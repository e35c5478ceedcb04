// The files of a profile, as whoever has the disk reads them.
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';

/** Where in a profile any of the words stands, in any way a browser writes text; none: good. */
export async function findInProfile(profile: string, words: readonly string[]): Promise<string[]> {
  const files = await readdir(profile, { recursive: true, withFileTypes: true });
  const found: string[] = [];
  for (const file of files) {
    if (!file.isFile()) continue;
    const path = join(file.parentPath, file.name);
    // The browser may take a file away while it is looked for.
    const bytes = await readFile(path).catch(() => Buffer.alloc(0));
    for (const word of words) {
      if (bytes.includes(word) || bytes.includes(Buffer.from(word, 'utf16le'))) {
        found.push(`${word} in ${path.slice(profile.length)}`);
      }
    }
  }
  return found;
}

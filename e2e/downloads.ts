// Where downloads of a test land, and the file that a press makes.
import { mkdtempSync } from 'node:fs';
import { readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Session } from './session.ts';
import { until } from './until.ts';

export interface SavedFile {
  name: string;
  text: string;
  bytes: Buffer;
}

export interface Downloads {
  /** Where they land. */
  folder: string;
  /** For the session: makes Firefox save without asking. */
  preferences: Record<string, unknown>;
  /** To be called after each start; makes Chromium save without asking. */
  watch(session: Session): Promise<void>;
  /** The one file that comes of a press, whole. @param isWhole by the text, in UTF-8 */
  take(press: () => Promise<void>, isWhole?: (text: string) => boolean): Promise<SavedFile>;
  /** What was saved and not taken, whole or not. */
  list(): Promise<string[]>;
  remove(): Promise<void>;
}

export function createDownloads(): Downloads {
  const folder = mkdtempSync(join(tmpdir(), 'inkling-downloads-'));
  return {
    folder,
    preferences: {
      'browser.download.folderList': 2,
      'browser.download.dir': folder,
      'browser.download.useDownloadDir': true,
      'browser.download.alwaysOpenPanel': false,
    },
    async watch({ kind, started }) {
      if (kind === 'firefox') return;
      const control = await started().browser.target().createCDPSession();
      const behaviour = { behavior: 'allow', downloadPath: folder } as const;
      await control.send('Browser.setDownloadBehavior', behaviour);
    },
    async take(press, isWhole = (text) => text.endsWith('\n')) {
      await press();
      const [name, bytes] = await until('a file to be saved', async () => {
        const names = await readdir(folder);
        // Beside a file that is not whole yet lies another, or it has another name.
        const [only, ...more] = names;
        if (!only || more.length > 0 || /\.(crdownload|part|tmp)$/.test(only)) return undefined;
        const whole = await readFile(join(folder, only));
        return isWhole(whole.toString()) && ([only, whole] as const);
      });
      await rm(join(folder, name));
      return { name, text: bytes.toString(), bytes };
    },
    list: () => readdir(folder),
    remove: () => rm(folder, { recursive: true, force: true }),
  };
}

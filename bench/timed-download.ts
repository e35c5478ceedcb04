// How long a file takes from a press to its last byte on the disk, as the browser says it.
import { rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { Session } from '../e2e/session.ts';
import { until } from '../e2e/until.ts';

const LIMIT_MS = 120_000;

export interface TimedDownload<Result> {
  /** What the press came to. */
  result: Result;
  ms: number;
}

/** Chromium only. @param folder where it lands, and is removed again */
export async function timeDownload<Result>(
  session: Session,
  folder: string,
  press: () => Promise<Result>,
): Promise<TimedDownload<Result>> {
  const control = await session.started().browser.target().createCDPSession();
  const behaviour = { behavior: 'allow', downloadPath: folder, eventsEnabled: true } as const;
  await control.send('Browser.setDownloadBehavior', behaviour);
  let [name, endedAt] = ['', 0];
  control.on('Browser.downloadWillBegin', ({ suggestedFilename }) => {
    name = suggestedFilename;
  });
  control.on('Browser.downloadProgress', ({ state }) => {
    if (state === 'completed') endedAt = performance.now();
  });
  const beganAt = performance.now();
  const result = await press();
  await until('the download to end', async () => endedAt > 0, LIMIT_MS);
  await control.detach();
  const path = join(folder, name);
  if ((await stat(path)).size === 0) throw new Error('The file that was saved is empty.');
  await rm(path);
  return { result, ms: endedAt - beganAt };
}

// One's own data in and out, as a person brings it about on the section Privacy, and what that takes:
// noted inside the page.
import type { CDPSession, Page } from 'puppeteer-core';
import { chooseFile } from '../e2e/file-field.ts';
import type { Session } from '../e2e/session.ts';
import { timeDownload } from './timed-download.ts';

export interface Used {
  ms: number;
  /** In ms; 0 where none took 50. */
  longestTask: number;
  /** What the page's objects came to take at most, beyond what they took before, in MB. */
  memory: number;
}

/** How often the memory is looked at: looking takes time too. */
const SAMPLE_MS = 250;

interface Done {
  longestTask: number;
  /** In ms of the page's clock. */
  at: number;
}

declare global {
  /** Put there by {@link watch}. */
  var whenDone: Promise<Done>;
}

/** Chooses the file, and takes it once its preview shows; how long one looks at that is left out. */
export async function importFile(session: Session, path: string): Promise<Used> {
  const surface = await session.open('options.html#/privacy');
  const { page } = surface;
  const read = await use(page, 'section[aria-labelledby] li', /\d/, () =>
    chooseFile(surface, 'Choose a file to import', path),
  );
  const taken = await use(page, '[role=status]', /^Imported/, () => press(page, 'Import'));
  await page.close();
  return {
    ms: read.ms + taken.ms,
    longestTask: Math.max(read.longestTask, taken.longestTask),
    memory: Math.max(read.memory, taken.memory),
  };
}

export async function exportFile(session: Session, folder: string, button: string): Promise<Used> {
  const surface = await session.open('options.html#/privacy');
  await surface.find('button', button);
  const { page } = surface;
  const save = () => use(page, '[role=status]', /^Saved as/, () => press(page, button));
  const { result, ms } = await timeDownload(session, folder, save);
  await page.close();
  return { ...result, ms };
}

async function use(
  page: Page,
  selector: string,
  said: RegExp,
  begin: () => Promise<void>,
): Promise<Used> {
  const client = await page.createCDPSession();
  await client.send('HeapProfiler.collectGarbage');
  const before = await heapOf(client);
  let most = before;
  const timer = setInterval(async () => {
    most = Math.max(most, await heapOf(client).catch(() => 0));
  }, SAMPLE_MS);
  const beganAt = await page.evaluate(watch, selector, said.source);
  await begin();
  const { at, longestTask } = await page.evaluate(() => globalThis.whenDone);
  clearInterval(timer);
  return { ms: at - beganAt, longestTask, memory: most - before };
}

async function heapOf(client: CDPSession): Promise<number> {
  const { usedSize } = await client.send('Runtime.getHeapUsage');
  return usedSize / 1e6;
}

/** Until the frame after the one that says so. @returns the moment, in ms of the page's clock */
function watch(selector: string, said: string): number {
  let longestTask = 0;
  new PerformanceObserver((list) => {
    for (const { duration } of list.getEntries()) longestTask = Math.max(longestTask, duration);
  }).observe({ type: 'longtask' });
  const isSaid = (): boolean =>
    [...document.querySelectorAll(selector)].some((one) =>
      new RegExp(said).test(one.textContent ?? ''),
    );
  globalThis.whenDone = new Promise((resolve) => {
    const observer = new MutationObserver(() => {
      if (!isSaid()) return;
      observer.disconnect();
      const end = (): void => resolve({ longestTask, at: performance.now() });
      requestAnimationFrame(() => setTimeout(end));
    });
    observer.observe(document.body, { childList: true, characterData: true, subtree: true });
  });
  return performance.now();
}

async function press(page: Page, name: string): Promise<void> {
  const button = await page.waitForSelector(`aria/${name}[role="button"]`);
  await button?.evaluate((node) => (node as HTMLElement).click());
}

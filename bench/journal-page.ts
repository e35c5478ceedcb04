// What is measured on one open Journal, from inside the page and as a person would bring it about.
import type { CDPSession, Page } from 'puppeteer-core';
import type { Session } from '../e2e/session.ts';
import { load, TAB_VIEWPORT } from '../e2e/surface.ts';
import { until } from '../e2e/until.ts';

interface Seen {
  /** In ms since the page began to load. */
  firstScreen?: number;
  read?: number;
  /** In ms; 0 where none took 50. */
  longestTask: number;
  /** From frame to frame, in ms, and in how many there was an empty place in the list. */
  frames: number[];
  blank: number;
  /** In ms. */
  keystrokes: number[];
}

declare global {
  var seen: Seen;
}

export interface OpenJournal {
  page: Page;
  client: CDPSession;
}

/** A tab in which every moment that matters is noted down. */
export async function openJournal(session: Session): Promise<OpenJournal> {
  const { browser, base } = session.started();
  const page = await browser.newPage();
  await page.setViewport(TAB_VIEWPORT);
  await page.evaluateOnNewDocument(noteMoments);
  await load(page, `${base}options.html#/timeline`);
  return { page, client: await page.createCDPSession() };
}

function noteMoments(): void {
  globalThis.seen = { longestTask: 0, frames: [], blank: 0, keystrokes: [] };
  const { seen } = globalThis;
  new PerformanceObserver((list) => {
    const tasks = list.getEntries().map(({ duration }) => duration);
    seen.longestTask = Math.max(seen.longestTask, ...tasks);
  }).observe({ type: 'longtask', buffered: true });
  const noted = new Set<string>();
  const note = (what: 'firstScreen' | 'read'): void => {
    if (noted.has(what)) return;
    noted.add(what);
    // After the frame that shows it.
    requestAnimationFrame(() =>
      setTimeout(() => Object.assign(seen, { [what]: performance.now() })),
    );
  };
  const look = (): void => {
    if (document.querySelector('article')) note('firstScreen');
    if (/\d/.test(document.querySelector('search [role=status]')?.textContent ?? '')) note('read');
  };
  new MutationObserver(look).observe(document, {
    subtree: true,
    childList: true,
    characterData: true,
  });
}

export function look({ page }: OpenJournal): Promise<Seen> {
  return page.evaluate(() => globalThis.seen);
}

export function waitFor(journal: OpenJournal, what: 'firstScreen' | 'read'): Promise<number> {
  return until(what, async () => (await look(journal))[what]);
}

/** Flings the list. @returns what the frames and tasks were like meanwhile */
export async function fling({ page, client }: OpenJournal, pixels: number): Promise<Seen> {
  await page.evaluate(noteFrames);
  await client.send('Input.synthesizeScrollGesture', {
    x: 600,
    y: 400,
    yDistance: -pixels,
    speed: 12_000,
    gestureSourceType: 'mouse',
  });
  return page.evaluate(() => {
    dispatchEvent(new Event('bench-end'));
    return globalThis.seen;
  });
}

function noteFrames(): void {
  const { seen } = globalThis;
  Object.assign(seen, { frames: [], blank: 0, longestTask: 0 });
  let last: number | undefined;
  let running = true;
  addEventListener(
    'bench-end',
    () => {
      running = false;
    },
    { once: true },
  );
  const list = (): Element | null => document.querySelector('main ul[aria-label]');
  const isBlank = (): boolean => {
    const bounds = list()?.getBoundingClientRect();
    if (!bounds) return true;
    return [0.2, 0.5, 0.8].some((part) => {
      const y = innerHeight * part;
      if (y < bounds.top || y > bounds.bottom) return false;
      return !document.elementFromPoint(bounds.left + bounds.width / 2, y)?.closest('li');
    });
  };
  const frame = (now: number): void => {
    if (!running) return;
    if (last !== undefined) seen.frames.push(now - last);
    if (isBlank()) seen.blank += 1;
    last = now;
    requestAnimationFrame(frame);
  };
  requestAnimationFrame(frame);
}

/**
 * Types into the search, key by key, each once the one before has shown its result, and clears it.
 * @returns how long each took, in ms; those that find as many as the one before are left out
 */
export async function typeTimed({ page }: OpenJournal, text: string): Promise<number[]> {
  await page.evaluate(() => scrollTo(0, 0));
  await page.focus('search input');
  await page.evaluate(noteKeystrokes);
  const count = () => page.evaluate(() => globalThis.seen.keystrokes.length);
  for (const character of text) {
    const before = await count();
    await page.keyboard.press(character as 'a');
    await until('the result', async () => (await count()) > before, NO_CHANGE_MS).catch(
      () => undefined,
    );
  }
  const taken = await page.evaluate(() => globalThis.seen.keystrokes.splice(0));
  await page.evaluate(() => document.querySelector<HTMLInputElement>('search input')?.select());
  await page.keyboard.press('Delete');
  await page.evaluate(() => new Promise(requestAnimationFrame));
  return taken;
}

/** By then it has shown the same number. */
const NO_CHANGE_MS = 1_000;

/** From the key going down to the frame after the one that shows the new number found. */
function noteKeystrokes(): void {
  const { seen } = globalThis;
  const status = document.querySelector('search [role=status]');
  if (!(status instanceof HTMLElement) || status.dataset.noted) return;
  status.dataset.noted = 'yes';
  let pressedAt: number | undefined;
  addEventListener('keydown', (event) => {
    pressedAt = event.timeStamp;
  });
  new MutationObserver(() => {
    const began = pressedAt;
    pressedAt = undefined;
    if (began === undefined) return;
    requestAnimationFrame(() => setTimeout(() => seen.keystrokes.push(performance.now() - began)));
  }).observe(status, { childList: true, characterData: true, subtree: true });
}

/** One that was drawn, and how long it took from the one before it, or from going there, in ms. */
export interface DrawnPicture {
  title: string;
  ms: number;
}

/**
 * Goes from the timeline to the patterns of a period.
 * @returns each picture in its order, and at last all of them, until they could be seen
 */
export async function timePatterns({ page }: OpenJournal, period: string): Promise<DrawnPicture[]> {
  await page.evaluate(() => {
    location.hash = '#/timeline';
  });
  await page.waitForSelector('article');
  return page.evaluate(drawPatterns, `#/patterns?period=${period}`, PICTURES);
}

/** As many as the diary has something to show in. */
const PICTURES = 6;

async function drawPatterns(hash: string, count: number): Promise<DrawnPicture[]> {
  const began = performance.now();
  const drawn: DrawnPicture[] = [];
  let last = began;
  location.hash = hash;
  await new Promise<void>((resolve) => {
    const observer = new MutationObserver(() => {
      const titles = [...document.querySelectorAll('main section > h2')];
      for (const title of titles.slice(drawn.length)) {
        // Laid out too: else the next one would seem to take it.
        title.getBoundingClientRect();
        const now = performance.now();
        drawn.push({ title: title.textContent ?? '', ms: now - last });
        last = now;
      }
      if (drawn.length < count) return;
      observer.disconnect();
      resolve();
    });
    observer.observe(document, { subtree: true, childList: true });
  });
  await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
  return [...drawn, { title: 'all of them', ms: performance.now() - began }];
}

/** A fixed piece of work: how busy the machine is just now, in ms. */
export function timeFixedWork({ page }: OpenJournal): Promise<number> {
  return page.evaluate(() => {
    const began = performance.now();
    let sum = 0;
    for (let step = 0; step < 20_000_000; step += 1) sum = (sum + step * step) % 1_000_003;
    return sum >= 0 ? performance.now() - began : 0;
  });
}

/** What the page's objects take, in MB, after a collection. */
export async function heapOf({ client }: OpenJournal): Promise<number> {
  await client.send('HeapProfiler.enable');
  await client.send('HeapProfiler.collectGarbage');
  const { usedSize } = await client.send('Runtime.getHeapUsage');
  return usedSize / 1e6;
}

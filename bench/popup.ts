// How soon the popup is painted and can be pressed, in Chromium, against an almost empty extension and
// React alone, opened in turn in one browser. Each is opened in a tab: a real popup hides its beginning.
// node bench/popup.ts [--peer DIR]...
import { readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import type { Browser } from 'puppeteer-core';
import { builtExtension } from '../e2e/built-extension.ts';
import { createSession } from '../e2e/session.ts';
import { seedEntries } from '../e2e/steps.ts';
import { load, POPUP_VIEWPORT } from '../e2e/surface.ts';
import { until } from '../e2e/until.ts';
import { makeDiary } from './diary.ts';
import { type Ratio, toRatio } from './ratio.ts';
import { printRows, type Row } from './rows.ts';
import { writeBareReact, writeFloor } from './small-extensions.ts';

/** Fewer cannot tell 1.05 from 1.10 (platform notes). */
const OPENS = 40;
/** Not counted: caches are cold. */
const FIRST_OPENS = 4;
/** What moves later than this moves because of something a person did. */
const SETTLE_MS = 400;
const FRAME_MS = 16;

/** One opening, in ms since the page began to load. */
interface Opening {
  /** The first words on the screen, as many as a reflection has. */
  paint?: number;
  /** The first of anything: of the Journal, its frame. */
  frame?: number;
  /** Keep answers; a stranger's page does not tell. */
  ready?: number;
  /** The first entry of the Journal stands there. */
  entry?: number;
  /** How much moved by itself (web.dev, Cumulative Layout Shift). */
  shift: number;
}

/** Of the entry of a layout shift: 1 is the whole screen (W3C, Layout Instability). */
interface Shift {
  value: number;
}

/** Of the entry of the largest part painted so far (W3C, Largest Contentful Paint). */
interface Largest {
  element: Element | null;
}

declare global {
  var opening: Opening;
}

export interface PopupMeasured {
  ratios: Record<string, Ratio>;
  rows: Row[];
}

export async function measurePopup(peers: readonly string[] = []): Promise<PopupMeasured> {
  const session = createSession('chromium', { extension: builtExtension('chromium') });
  const folders = [await writeFloor(), await writeBareReact()];
  await session.start();
  try {
    const { browser, base } = session.started();
    await (await session.open('options.html#/timeline')).says(/\d/, 'status');
    await session.closePages();
    await seedEntries(session, makeDiary(100, 100, Date.now()));
    const [floor = '', react = ''] = await Promise.all(
      folders.map((folder) => installed(browser, folder)),
    );
    const pages: Record<string, string> = {
      floor,
      react,
      popup: `${base}popup.html`,
      journal: `${base}options.html#/timeline`,
    };
    for (const folder of peers) pages[folder] = await installed(browser, folder);
    await keepProcesses(browser, Object.values(pages));
    return compare(await openInTurn(browser, pages), peers);
  } finally {
    await session.dispose();
    await Promise.all(folders.map((folder) => rm(folder, { recursive: true, force: true })));
  }
}

/** @returns the address of its popup */
async function installed(browser: Browser, folder: string): Promise<string> {
  const manifest = JSON.parse(await readFile(join(folder, 'manifest.json'), 'utf8'));
  const { default_popup: popup } = manifest.action ?? manifest.browser_action ?? {};
  const page = popup ?? manifest.chrome_url_overrides?.newtab;
  if (!page) throw new Error(`${folder} has neither a popup nor a new tab page.`);
  return `chrome-extension://${await browser.installExtension(folder)}/${page}`;
}

/** A tab of each stays open: else some would begin with a process of their own, and some would not. */
async function keepProcesses(browser: Browser, addresses: readonly string[]): Promise<void> {
  for (const origin of new Set(addresses.map((address) => new URL(address).host))) {
    await load(await browser.newPage(), `chrome-extension://${origin}/manifest.json`);
  }
}

async function openInTurn(
  browser: Browser,
  pages: Record<string, string>,
): Promise<Record<string, Opening[]>> {
  const names = Object.keys(pages);
  const found: Record<string, Opening[]> = Object.fromEntries(names.map((name) => [name, []]));
  for (let open = -FIRST_OPENS; open < OPENS; open += 1) {
    for (const name of open % 2 === 0 ? names : names.toReversed()) {
      const opening = await openOnce(browser, pages[name] ?? '', name === 'journal');
      if (open >= 0) found[name]?.push(opening);
    }
  }
  return found;
}

async function openOnce(browser: Browser, address: string, journal: boolean): Promise<Opening> {
  const page = await browser.newPage();
  if (!journal) await page.setViewport(POPUP_VIEWPORT);
  await page.evaluateOnNewDocument(noteOpening);
  await load(page, address);
  await until(`the first paint of ${address}`, async () => {
    const { frame, entry } = await page.evaluate(() => globalThis.opening);
    return frame !== undefined && (!journal || entry !== undefined);
  });
  await new Promise((resolve) => setTimeout(resolve, SETTLE_MS));
  const opening = await page.evaluate(() => globalThis.opening);
  await page.close();
  return opening;
}

/** Runs in the page before anything of it. */
function noteOpening(): void {
  globalThis.opening = { shift: 0 };
  const { opening } = globalThis;
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) {
      if (entry.name === 'ready') opening.ready ??= entry.startTime;
      if (entry.name === 'first-contentful-paint') opening.frame = entry.startTime;
      if (entry.entryType === 'layout-shift') opening.shift += (entry as unknown as Shift).value;
    }
  }).observe({ entryTypes: ['paint', 'mark', 'layout-shift'] });
  // The first paint of anything may be that of a blank (Largest Contentful Paint, W3C).
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) {
      const { element } = entry as unknown as Largest;
      if ((element?.textContent ?? '').trim().length > 20) opening.paint ??= entry.startTime;
    }
  }).observe({ type: 'largest-contentful-paint', buffered: true });
  const observer = new MutationObserver(() => {
    if (!document.querySelector('article')) return;
    observer.disconnect();
    // After the frame that shows it.
    requestAnimationFrame(() =>
      setTimeout(() => {
        opening.entry = performance.now();
      }),
    );
  });
  observer.observe(document, { subtree: true, childList: true });
}

function compare(
  { floor = [], react = [], popup = [], journal = [], ...others }: Record<string, Opening[]>,
  peers: readonly string[],
): PopupMeasured {
  const paint = (openings: readonly Opening[]) => openings.map((one) => one.paint ?? Number.NaN);
  const ready = (openings: readonly Opening[]) => openings.map((one) => one.ready ?? Number.NaN);
  const entry = journal.map((one) => one.entry ?? Number.NaN);
  const frame = journal.map((one) => one.frame ?? Number.NaN);
  const late = paint(popup).map((ms, at) => ms - (paint(floor)[at] ?? Number.NaN));
  const shifts = popup.map(({ shift }) => shift);
  return {
    ratios: {
      'the first paint of the popup, to an almost empty one': toRatio(paint(popup), paint(floor)),
      'the first paint of React alone, to an almost empty one': toRatio(paint(react), paint(floor)),
      'the popup answers, to an almost empty one': toRatio(ready(popup), ready(floor)),
      'React alone answers, to an almost empty one': toRatio(ready(react), ready(floor)),
      'the frame of the Journal is painted, to an almost empty popup': toRatio(frame, paint(floor)),
      'the first entry of the Journal, to an almost empty popup': toRatio(entry, ready(floor)),
      ...Object.fromEntries(
        peers.flatMap((folder) => {
          const peer = others[folder] ?? [];
          // A stranger's page may begin with fewer words.
          const first = peer.map((one) => one.paint ?? one.frame ?? Number.NaN);
          const painted = toRatio(first, paint(floor));
          const answers = toRatio(ready(peer), ready(floor));
          return [
            [`the first paint of ${folder}, to an almost empty one`, painted],
            // Where it marks that, as ours does.
            ...(peer.some((one) => one.ready !== undefined)
              ? [[`${folder} answers, to an almost empty one`, answers]]
              : []),
          ];
        }),
      ),
    },
    rows: [
      {
        name: 'first paint of the popup after that of an almost empty one',
        unit: 'ms',
        values: late,
        target: { part: 0.5, atMost: FRAME_MS },
      },
      {
        name: 'what moves in the popup by itself (100: the whole screen)',
        unit: '%',
        values: shifts.map((shift) => 100 * shift),
        target: { part: 1, atMost: 0 },
      },
    ],
  };
}

if (import.meta.main) {
  const { values } = parseArgs({ options: { peer: { type: 'string', multiple: true } } });
  const { ratios, rows } = await measurePopup(values.peer);
  console.table(Object.entries(ratios).map(([measured, ratio]) => ({ measured, ...ratio })));
  printRows(rows);
}

// Draws every screen and state of the built extension in Chromium, in every look, into
// `screenshots/`, with a contact sheet to see them side by side. With `--readme`, the pictures of the
// README are taken from them; with `--only patterns`, only states of such a name are drawn.
import { copyFile, mkdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import type { Page, Viewport } from 'puppeteer-core';
import { builtExtension } from '../e2e/built-extension.ts';
import { createSession, type Session } from '../e2e/session.ts';
import type { State } from '../e2e/state.ts';
import { STATES } from '../e2e/states.ts';

const FOLDER = join(import.meta.dirname, '../screenshots');

interface Look {
  name: string;
  media: Record<string, string>;
  viewport?: Partial<Viewport>;
  /** Of the root, as a person sets it in the browser. */
  textSize?: string;
  /** The states drawn in this look; without it all are. */
  only?: RegExp;
}

const KEY_STATES =
  /^popup (first|underneath|words for a sensation|full with dial|more open|kept)$|^journal (editing|timeline three)/;

const LOOKS: Look[] = [
  { name: 'light', media: { 'prefers-color-scheme': 'light' } },
  { name: 'dark', media: { 'prefers-color-scheme': 'dark' } },
  {
    name: 'light, text at 200 %',
    media: { 'prefers-color-scheme': 'light' },
    textSize: '200%',
    only: KEY_STATES,
  },
  {
    name: 'light, more contrast',
    media: { 'prefers-color-scheme': 'light', 'prefers-contrast': 'more' },
    only: KEY_STATES,
  },
  {
    name: 'dark, more contrast',
    media: { 'prefers-color-scheme': 'dark', 'prefers-contrast': 'more' },
    only: KEY_STATES,
  },
  {
    name: 'forced colours',
    media: { 'prefers-color-scheme': 'dark', 'forced-colors': 'active' },
    only: KEY_STATES,
  },
  {
    name: 'light, narrow',
    media: { 'prefers-color-scheme': 'light' },
    viewport: { width: 390, height: 844 },
    only: /^(journal|together)/,
  },
];

/** Under `docs/pictures/`, by the shots they are. */
const README_PICTURES = {
  'popup.png': 'popup-first-light.png',
  'popup-words.png': 'popup-word-chosen-with-cue-light.png',
  'journal.png': 'journal-timeline-three-entries-light.png',
};

const SHEET_HEAD = `<!doctype html><html lang="en"><meta charset="utf-8"><title>Screens</title><style>
body { font: 14px system-ui, sans-serif; margin: 24px; background: #8b8b8b; color: #fff }
h2 { font-size: 15px; margin: 28px 0 8px }
main, div { display: flex; flex-wrap: wrap; gap: 12px; align-items: flex-start }
main { column-gap: 40px }
figure { margin: 0 } figcaption { font-size: 12px; margin-top: 4px } img { display: block }
</style>`;

interface Shot {
  state: string;
  look: string;
  file: string;
  width: number;
}

const { values } = parseArgs({
  options: { readme: { type: 'boolean' }, only: { type: 'string', default: '' } },
});
const session = createSession('chromium', { extension: builtExtension('chromium') });
const shots: Shot[] = [];
await rm(FOLDER, { recursive: true, force: true });
await mkdir(FOLDER, { recursive: true });
await session.start();
try {
  for (const state of STATES.filter(({ name }) => name.includes(values.only))) {
    for (const look of LOOKS) {
      if (look.only && !look.only.test(state.name)) continue;
      shots.push(await draw(session, state, look));
      await session.reset();
    }
  }
  await drawContactSheet(await session.started().browser.newPage());
} finally {
  await session.dispose();
}
if (values.readme) {
  const pictures = join(FOLDER, '../docs/pictures');
  await mkdir(pictures, { recursive: true });
  for (const [name, file] of Object.entries(README_PICTURES)) {
    await copyFile(join(FOLDER, file), join(pictures, name));
  }
}
console.log(`${shots.length} pictures in screenshots/, side by side in screenshots/index.html`);

async function draw(run: Session, state: State, look: Look): Promise<Shot> {
  const inPopup = state.path === 'popup.html';
  const viewport: Viewport = {
    ...(inPopup ? { width: 360, height: 600 } : { width: 1200, height: 800 }),
    deviceScaleFactor: inPopup ? 2 : 1,
    ...look.viewport,
  };
  const surface = await run.open(state.path, viewport);
  await setLook(surface.page, look);
  await state.steps(surface, run);
  // The page was loaded again by some of the steps.
  await setLook(surface.page, look);
  const file = `${`${state.name} ${look.name}`.replaceAll(/[^a-z0-9]+/g, '-').replace(/-$/, '')}.png`;
  await surface.page.screenshot({ path: join(FOLDER, file), fullPage: inPopup });
  return { state: state.name, look: look.name, file, width: viewport.width };
}

async function setLook(page: Page, { media, textSize }: Look): Promise<void> {
  const client = await page.createCDPSession();
  const features = Object.entries({ 'prefers-reduced-motion': 'reduce', ...media });
  await client.send('Emulation.setEmulatedMedia', {
    features: features.map(([name, value]) => ({ name, value })),
  });
  await page.evaluate((size) => {
    document.documentElement.style.fontSize = size;
  }, textSize ?? '');
  await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(resolve)));
}

async function drawContactSheet(page: Page): Promise<void> {
  const groups = Map.groupBy(shots, ({ state }) => state);
  const rows = [...groups].map(
    ([state, ofState]) =>
      `<section><h2>${state}</h2><div>${ofState.map(toFigure).join('')}</div></section>`,
  );
  const sheet = join(FOLDER, 'index.html');
  await writeFile(sheet, `${SHEET_HEAD}<h1>Screens and states</h1><main>${rows.join('')}</main>`);
  await page.setViewport({ width: 2600, height: 1400 });
  await page.goto(pathToFileURL(sheet).href);
  await page.screenshot({ path: join(FOLDER, 'contact-sheet.png'), fullPage: true });
}

function toFigure({ state, look, file, width }: Shot): string {
  const shown = width > 400 ? 400 : 180;
  const picture = `<img src="${file}" width="${shown}" alt="${state}, ${look}">`;
  return `<figure><a href="${file}">${picture}</a><figcaption>${look}</figcaption></figure>`;
}

// Draws every screen and state of the built extension in Chromium, in every look, into
// Draws every screen and state of the built extension in Chromium, in every look, into
// `screenshots/`, with a contact sheet to see them side by side. With `--only patterns`, only states of
// such a name are drawn; with `--scale`, it is every section of the Journal with 0, 3, 300 and 100,000
// entries instead; with `--pseudo`, `--rtl` or `--language de`, all of it in another language, in two
// looks. The pictures that are shown to others are made by store-pictures.ts.
import { mkdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import type { Page, Viewport } from 'puppeteer-core';
import { builtExtension } from '../e2e/built-extension.ts';
import { buildPseudo, copyIn } from '../e2e/languages/foreign-extension.ts';
import { ACCENTED, MIRRORED } from '../e2e/languages/pseudo.ts';
import { createSpoken } from '../e2e/languages/spoken.ts';
import { SCALE_STATES, SIZES, type Size, seedScale } from '../e2e/scale-states.ts';
import { createSession, type Session, type SessionOptions } from '../e2e/session.ts';
import type { State } from '../e2e/state.ts';
import { STATES } from '../e2e/states.ts';
import { POPUP_VIEWPORT, type Surface, TAB_VIEWPORT } from '../e2e/surface.ts';
import { drawContactSheet, type Shot } from './contact-sheet.ts';

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
    // Firefox for Android opens the popup as a page of its own.
    name: 'light, phone',
    media: { 'prefers-color-scheme': 'light' },
    viewport: { width: 360, height: 740, deviceScaleFactor: 2 },
  },
];

const { values } = parseArgs({
  options: {
    only: { type: 'string', default: '' },
    scale: { type: 'boolean' },
    pseudo: { type: 'boolean' },
    rtl: { type: 'boolean' },
    language: { type: 'string' },
  },
});
const shots: Shot[] = [];
const options = await toOptions();
const looks = options.language ? LOOKS.filter(({ name }) => /^(light|dark)$/.test(name)) : LOOKS;
await rm(FOLDER, { recursive: true, force: true });
await mkdir(FOLDER, { recursive: true });
if (values.scale) for (const size of SIZES) await inSession((run) => drawScale(run, size));
else await inSession(drawStates);
await inSession(async (run) =>
  drawContactSheet(await run.started().browser.newPage(), FOLDER, shots),
);
console.log(`${shots.length} pictures in screenshots/, side by side in screenshots/index.html`);

/** The extension as it is built, or a test copy in the language that was asked for. */
async function toOptions(): Promise<SessionOptions> {
  const pseudo = values.rtl ? MIRRORED : values.pseudo ? ACCENTED : undefined;
  if (pseudo) return { extension: await buildPseudo('chromium', pseudo), language: pseudo };
  if (!values.language) return { extension: builtExtension('chromium') };
  const language = createSpoken(values.language);
  return { extension: await copyIn('chromium', values.language), language };
}

async function inSession(work: (run: Session) => Promise<void>): Promise<void> {
  const session = createSession('chromium', options);
  await session.start();
  try {
    await work(session);
  } finally {
    await session.dispose();
  }
}

function isWanted({ name }: Pick<State, 'name'>): boolean {
  return name.includes(values.only);
}

/** Each in a profile as freshly installed. */
async function drawStates(run: Session): Promise<void> {
  for (const state of STATES.filter(isWanted)) {
    for (const look of looks) {
      if (look.only && !look.only.test(state.name)) continue;
      const viewport = viewportOf(state, look);
      const surface = await run.open(state.path, viewport);
      await setLook(surface.page, look);
      await state.steps(surface, run).then(() => shoot(surface, state, look), notReached(state));
      await run.reset();
    }
  }
}

/** In a language of ours, what is looked for may be called otherwise: the others are drawn all the same. */
function notReached({ name }: State): (error: Error) => void {
  return (error) => {
    if (!values.language) throw error;
    console.warn(`not drawn: ${name}. ${error.message}`);
  };
}

/** All of them in one profile. */
async function drawScale(run: Session, size: Size): Promise<void> {
  await seedScale(run, size);
  for (const { steps, path, ...state } of SCALE_STATES.filter(isWanted)) {
    const surface = await run.open(path, TAB_VIEWPORT);
    await steps(surface, run);
    const name = `${state.name} of ${size.entries}`;
    for (const look of LOOKS.slice(0, 2)) await shoot(surface, { name, path }, look);
    await surface.close();
  }
}

function viewportOf({ path }: Pick<State, 'path'>, { viewport }: Look): Viewport {
  const usual = path === 'popup.html' ? { ...POPUP_VIEWPORT, deviceScaleFactor: 2 } : TAB_VIEWPORT;
  return { ...usual, ...viewport };
}

async function shoot(
  { page }: Surface,
  state: Pick<State, 'name' | 'path'>,
  look: Look,
): Promise<void> {
  // Also where it was set before: the page was loaded again by some of the steps.
  await setLook(page, look);
  const file = `${`${state.name} ${look.name}`.replaceAll(/[^a-z0-9]+/g, '-').replace(/-$/, '')}.png`;
  await page.screenshot({ path: join(FOLDER, file), fullPage: state.path === 'popup.html' });
  shots.push({ state: state.name, look: look.name, file, width: viewportOf(state, look).width });
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

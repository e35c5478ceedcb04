// Draws the pictures of the stores and of the README from the built extension, in Chromium, into
// `docs/store/pictures/`: five screenshots, the small tile, and the logo. They are committed; draw them
// again when what they show changes. Which typeface they have, the system decides: one of those that
// theme.css names should be there.
import { mkdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page, Viewport } from 'puppeteer-core';
import { builtExtension } from '../e2e/built-extension.ts';
import { createSession, type Session } from '../e2e/session.ts';
import { SCENES, type Scene } from './store/scenes.ts';
import {
  LOGO,
  PICTURE,
  POPUP_SHOT,
  SCALE,
  type Shot,
  TAB_SHOT,
  TILE,
  toLogo,
  toStage,
  toTile,
} from './store/stage.ts';

const FOLDER = join(import.meta.dirname, '../docs/store/pictures');
/** What comes one after the other has come. */
const SETTLED_MS = 800;

await rm(FOLDER, { recursive: true, force: true });
await mkdir(FOLDER, { recursive: true });
const run = createSession('chromium', { extension: builtExtension('chromium') });
await run.start();
try {
  for (const scene of SCENES) {
    const shot = await shootPage(run, scene);
    await draw(scene.file, PICTURE, toStage(scene, shot));
    await run.reset();
  }
  await draw('tile-440x280', TILE, toTile());
  await draw('logo-300x300', LOGO, toLogo());
} finally {
  await run.dispose();
}
console.log(`${SCENES.length + 2} pictures in docs/store/pictures/`);

/** The page as it is in the window. */
async function shootPage(session: Session, { state, colours }: Scene): Promise<Shot> {
  const size = state.path === 'popup.html' ? POPUP_SHOT : TAB_SHOT;
  const surface = await session.open(state.path, { ...size, deviceScaleFactor: SCALE });
  await setColours(surface.page, colours);
  await state.steps(surface, session);
  // Also where it was set before: the page was loaded again by some of the steps.
  await setColours(surface.page, colours);
  await new Promise((resolve) => setTimeout(resolve, SETTLED_MS));
  // Nothing has the focus, as when one looks and does not type.
  await surface.page.evaluate(() => (document.activeElement as HTMLElement | null)?.blur());
  // The browser makes its popup as high as what is in it.
  const needed = await surface.page.evaluate(() => document.body.offsetHeight);
  const height = Math.min(size.height, needed);
  await surface.page.setViewport({ ...size, height, deviceScaleFactor: SCALE });
  const picture = await surface.page.screenshot({ encoding: 'base64' });
  return { address: `data:image/png;base64,${picture}`, width: size.width, height };
}

async function draw(name: string, size: Viewport, markup: string): Promise<void> {
  const page = await run.started().browser.newPage();
  await page.setViewport(size);
  await page.setContent(markup, { waitUntil: 'load' });
  await page.screenshot({ path: join(FOLDER, `${name}.png`) });
  await page.close();
}

async function setColours(page: Page, colours: string): Promise<void> {
  const client = await page.createCDPSession();
  const features = Object.entries({
    'prefers-reduced-motion': 'reduce',
    'prefers-color-scheme': colours,
  });
  await client.send('Emulation.setEmulatedMedia', {
    features: features.map(([name, value]) => ({ name, value })),
  });
}

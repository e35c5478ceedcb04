// Draws the toolbar and store icons from the mark's outline, with an installed Chromium:
// `node scripts/icons.ts`. The pictures are committed; run it again when the mark changes.
import { writeFile } from 'node:fs/promises';
import puppeteer from 'puppeteer-core';
import { INK_DROP, NOTE_SHEET } from '../components/ui/ink-drop.ts';
import { findBrowser } from '../e2e/browser.ts';

/** At least 3:1 on the browsers' light and dark toolbars alike. */
const INK = '#4f86bd';
const SIZES = [16, 32, 48, 96, 128];
/** The store wants the 128 px icon to hold 96 px of art. */
const marginOf = (size: number): number => (size === 128 ? 16 : 0);

const executablePath = findBrowser('chromium');
if (!executablePath) throw new Error('No Chromium found. Install one, or set CHROMIUM_PATH.');
const browser = await puppeteer.launch({ executablePath, args: ['--no-sandbox'] });
const page = await browser.newPage();
for (const size of SIZES) {
  await draw('', INK_DROP, size);
  await draw('notes-', NOTE_SHEET, size);
}
await browser.close();

async function draw(prefix: string, outline: string, size: number): Promise<void> {
  const margin = marginOf(size);
  const inner = size - 2 * margin;
  await page.setViewport({ width: size, height: size });
  await page.setContent(
    `<style>body{margin:${margin}px}svg{display:block}</style>
     <svg width="${inner}" height="${inner}" viewBox="1.5 0.5 21 23"><path fill-rule="evenodd" fill="${INK}" d="${outline}"/></svg>`,
  );
  const picture = await page.screenshot({ omitBackground: true });
  await writeFile(new URL(`../public/icon/${prefix}${size}.png`, import.meta.url), picture);
}

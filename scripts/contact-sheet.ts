// All pictures that were drawn, side by side: as a page, and as one picture of it.
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Page } from 'puppeteer-core';

export interface Shot {
  state: string;
  look: string;
  file: string;
  width: number;
}

const SHEET_HEAD = `<!doctype html><html lang="en"><meta charset="utf-8"><title>Screens</title><style>
body { font: 14px system-ui, sans-serif; margin: 24px; background: #8b8b8b; color: #fff }
h2 { font-size: 15px; margin: 28px 0 8px }
main, div { display: flex; flex-wrap: wrap; gap: 12px; align-items: flex-start }
main { column-gap: 40px }
figure { margin: 0 } figcaption { font-size: 12px; margin-top: 4px } img { display: block }
</style>`;

/** @param folder where the pictures are */
export async function drawContactSheet(
  page: Page,
  folder: string,
  shots: readonly Shot[],
): Promise<void> {
  const groups = Map.groupBy(shots, ({ state }) => state);
  const rows = [...groups].map(
    ([state, ofState]) =>
      `<section><h2>${state}</h2><div>${ofState.map(toFigure).join('')}</div></section>`,
  );
  const sheet = join(folder, 'index.html');
  await writeFile(sheet, `${SHEET_HEAD}<h1>Screens and states</h1><main>${rows.join('')}</main>`);
  await page.setViewport({ width: 2600, height: 1400 });
  await page.goto(pathToFileURL(sheet).href);
  await page.screenshot({ path: join(folder, 'contact-sheet.png'), fullPage: true });
}

function toFigure({ state, look, file, width }: Shot): string {
  const shown = width > 400 ? 400 : 180;
  const picture = `<img src="${file}" width="${shown}" alt="${state}, ${look}">`;
  return `<figure><a href="${file}">${picture}</a><figcaption>${look}</figcaption></figure>`;
}

// What the browser itself needs for the same bytes: the least that any import and any export has to
// do, without checking, comparing, or letting the page answer in between.
import type { Page } from 'puppeteer-core';

/** Reads the file's text, parses it, and puts its months in one strict transaction. @returns ms */
export async function importBarely(page: Page, path: string): Promise<number> {
  await page.evaluate(() => {
    const field = document.createElement('input');
    field.type = 'file';
    document.documentElement.append(field);
  });
  const field = await page.$('input');
  await field?.uploadFile(path);
  return page.evaluate(putBarely);
}

async function putBarely(): Promise<number> {
  const opening = indexedDB.open('least');
  opening.onupgradeneeded = () => opening.result.createObjectStore('months', { keyPath: 'month' });
  await new Promise((resolve) => {
    opening.onsuccess = resolve;
  });
  const file = document.querySelector('input')?.files?.[0];
  const before = performance.now();
  const { entries } = JSON.parse((await file?.text()) ?? '') as { entries: { at: number }[] };
  const tx = opening.result.transaction('months', 'readwrite', { durability: 'strict' });
  const months = Map.groupBy(entries, ({ at }) => new Date(at).toISOString().slice(0, 7));
  for (const [month, own] of months) tx.objectStore('months').put({ month, entries: own });
  await new Promise((resolve) => {
    tx.oncomplete = resolve;
  });
  const ms = performance.now() - before;
  opening.result.close();
  return ms;
}

/** Reads all of {@link importBarely}'s months at once, and saves them as one text. */
export async function exportBarely(page: Page): Promise<void> {
  await page.evaluate(async () => {
    const opening = indexedDB.open('least');
    await new Promise((resolve) => {
      opening.onsuccess = resolve;
    });
    const reading = opening.result.transaction('months').objectStore('months').getAll();
    await new Promise((resolve) => {
      reading.onsuccess = resolve;
    });
    const link = document.createElement('a');
    link.href = URL.createObjectURL(new Blob([JSON.stringify(reading.result)]));
    link.download = 'least.json';
    link.click();
    opening.result.close();
  });
}

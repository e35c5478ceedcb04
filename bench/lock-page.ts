// What the lock bears on, timed from inside the page.
import type { Page } from 'puppeteer-core';
import type { Session } from '../e2e/session.ts';
import { load, POPUP_VIEWPORT, type Surface } from '../e2e/surface.ts';
import { until } from '../e2e/until.ts';

declare global {
  /** When what was waited for stood on the screen, in ms of the page's clock. */
  var shownAt: number | undefined;
}

/** @returns ms from the page's beginning to the frame in which Keep can be pressed */
export async function openPopupTimed(session: Session): Promise<number> {
  const page = await openPopup(session);
  const ms = await until('the popup', () => page.evaluate(() => globalThis.shownAt));
  await page.close();
  return ms;
}

/** @returns ms from the press to the frame that says "Kept" */
export async function keepTimed(session: Session): Promise<number> {
  const page = await openPopup(session);
  await until('the popup', () => page.evaluate(() => globalThis.shownAt));
  const group = await page.waitForSelector('aria/Easy[role="button"]');
  await group?.click();
  const keep = await page.waitForSelector('aria/Keep[role="button"]');
  // What a first press loads is loaded.
  await page.waitForSelector('aria/calm[role="button"]');
  const began = await page.evaluate(noteShown, '[role=status]', 'Kept');
  await keep?.evaluate((button) => (button as HTMLElement).click());
  const ended = await until('Kept', () => page.evaluate(() => globalThis.shownAt));
  await page.close();
  return ended - began;
}

/** @returns ms from the press on Unlock to the first screen of the page that begins anew */
export async function unlockTimed(
  session: Session,
  fill: (journal: Surface) => Promise<void>,
): Promise<number> {
  const journal = await session.open('options.html#/timeline');
  await journal.find('button', 'Unlock');
  await fill(journal);
  await journal.page.evaluateOnNewDocument(noteShown, 'article', '');
  const pressed = await (await journal.find('button', 'Unlock')).evaluate((button) => {
    const at = performance.timeOrigin + performance.now();
    (button as HTMLElement).click();
    return at;
  });
  const shown = await until('the entries', () =>
    journal.page.evaluate(() => globalThis.shownAt && performance.timeOrigin + globalThis.shownAt),
  );
  await journal.close();
  return shown - pressed;
}

async function openPopup(session: Session): Promise<Page> {
  const { browser, base } = session.started();
  const page = await browser.newPage();
  await page.setViewport(POPUP_VIEWPORT);
  await page.evaluateOnNewDocument(noteShown, 'button', 'Keep');
  await load(page, `${base}popup.html`);
  return page;
}

/** Runs in the page. @returns now, in ms of its clock */
function noteShown(selector: string, text: string): number {
  globalThis.shownAt = undefined;
  const isShown = (): boolean =>
    [...document.querySelectorAll(selector)].some((one) => one.textContent?.includes(text));
  const observer = new MutationObserver(() => {
    if (!isShown()) return;
    observer.disconnect();
    // After the frame that shows it.
    requestAnimationFrame(() =>
      setTimeout(() => {
        globalThis.shownAt = performance.now();
      }),
    );
  });
  observer.observe(document, { subtree: true, childList: true, characterData: true });
  return performance.now();
}

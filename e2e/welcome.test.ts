// The first minutes: Welcome opens once, is gone through by keyboard, and every answer has its
// effect at once.
import { cp, mkdir, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { describe, expect, test } from 'vitest';
import { readToolbarTitle } from './background.ts';
import { builtExtension } from './built-extension.ts';
import { start } from './start.ts';
import type { Started } from './start-options.ts';
import { readLocal, readStored } from './stored.ts';
import { load, type Surface } from './surface.ts';
import { tabTo } from './tab-to.ts';
import { until } from './until.ts';
import { chosenBrowser, inChromium, useSession } from './use-session.ts';

const kind = chosenBrowser();
const session = useSession();

async function openWelcome(): Promise<Surface> {
  const welcome = await session.open('welcome.html');
  await welcome.find('heading', 'Twenty seconds to notice what you feel');
  return welcome;
}

async function goOn(welcome: Surface, to: string): Promise<void> {
  await welcome.press('button', 'Next');
  await welcome.find('heading', to);
}

const SAFETY = 'Does being open at home feel safe?';
const NUDGES = 'A nudge now and then?';

describe('opening by itself', () => {
  test('once after the installation, and not when the browser or the background starts again', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'inkling-welcome-'));
    const [extension, profile] = [join(folder, 'extension'), join(folder, 'profile')];
    await cp(builtExtension(kind), extension, { recursive: true });
    await mkdir(profile);
    const options = { extension, profile, permanent: true };
    let started = await start(kind, options);
    try {
      await expect.poll(() => countWelcomes(started)).toBe(1);
      if (inChromium) {
        await startAgainInChromium(started);
      } else {
        await started.browser.close();
        started = await start(kind, options);
        await untilBackgroundRan(started);
      }
      expect(await countWelcomes(started)).toBe(inChromium ? 1 : 0);
    } finally {
      await started.browser.close();
      await rm(folder, { recursive: true, force: true, maxRetries: 5 });
    }
  });
});

/** Chromium installs an unpacked extension anew at each start: there, it is told that it started. */
async function startAgainInChromium({ browser }: Started): Promise<void> {
  const target = await browser.waitForTarget((one) => one.type() === 'service_worker');
  const worker = await target.worker();
  await worker?.evaluate(async () => {
    chrome.runtime.onStartup.dispatch();
    chrome.runtime.onInstalled.dispatch({ reason: 'update', previousVersion: '0.0.1' });
    await navigator.locks.request('inkling-reconcile', () => undefined);
  });
}

async function untilBackgroundRan({ browser, base }: Started): Promise<void> {
  const page = await browser.newPage();
  await load(page, `${base}manifest.json`);
  await until('the background to have run', () =>
    page.evaluate(async () => (await chrome.alarms.getAll()).length === 2),
  );
}

async function countWelcomes({ browser, base }: Started): Promise<number> {
  const isWelcome = (page: Page): Promise<boolean> =>
    page.evaluate((start) => location.href.startsWith(start), `${base}welcome.html`);
  const found = await Promise.all((await browser.pages()).map(isWelcome));
  return found.filter(Boolean).length;
}

interface Dispatched {
  dispatch(details?: object): void;
}

declare const chrome: {
  alarms: { getAll(): Promise<object[]> };
  runtime: { onStartup: Dispatched; onInstalled: Dispatched };
};

describe('four steps', () => {
  test('by keyboard alone, from the first word to the first reflection', async () => {
    const welcome = await openWelcome();
    const headings: string[] = [];
    for (const press of ['Next', 'Skip', 'Next', 'Start']) {
      headings.push(await welcome.read('heading'));
      await tabTo(welcome, 'button', press);
      await welcome.keys('Enter');
      if (press === 'Start') break;
      await expect.poll(() => welcome.read('heading')).not.toBe(headings.at(-1));
      expect(await welcome.hasFocus('heading'), 'the new step is read out').toBe(true);
    }
    expect(new Set(headings).size).toBe(4);
    await expect.poll(() => welcome.address()).toBe(`${session.started().base}popup.html`);
    await welcome.find('button', 'Keep');
    expect(await welcome.read('heading')).not.toBe('');
    expect(await readLocal(session), 'nothing was answered').not.toHaveProperty('settings');
  });

  test('who it is for is stored as it is chosen, and can be unsaid again', async () => {
    const welcome = await openWelcome();
    await goOn(welcome, 'Who is it for?');
    expect(await isChecked(welcome, 'Rather not say')).toBe(true);
    await welcome.press('radio', 'Separated or divorced');
    await expect
      .poll(() => readLocal(session))
      .toMatchObject({ settings: { situation: 'separated' } });
    await welcome.press('radio', 'Rather not say');
    await expect.poll(() => readLocal(session)).toMatchObject({ settings: { situation: null } });
  });

  test('nudges stay off until their switch is pressed', async () => {
    const welcome = await openWelcome();
    await goOn(welcome, 'Who is it for?');
    await goOn(welcome, SAFETY);
    await goOn(welcome, NUDGES);
    expect(await welcome.attribute('aria-checked', 'switch', 'Nudges')).toBe('false');
    const { settings = { nudges: false } } = (await readLocal(session)) as { settings?: object };
    expect(settings).toMatchObject({
      nudges: false,
    });
    await welcome.press('switch', 'Nudges');
    await expect.poll(() => readLocal(session)).toMatchObject({ settings: { nudges: true } });
    expect(await welcome.attribute('aria-checked', 'switch', 'Nudges')).toBe('true');
    await welcome.press('switch', 'Nudges');
    await expect.poll(() => readLocal(session)).toMatchObject({ settings: { nudges: false } });
  });
});

describe('the safety answer', () => {
  test.each(['No', 'Not sure'])(
    '%s: discreet at once, nothing asks to open up, help is shown',
    async (answer) => {
      const welcome = await openWelcome();
      await goOn(welcome, 'Who is it for?');
      await goOn(welcome, SAFETY);
      await welcome.press('radio', answer);
      await welcome.says('no invitations to open up to anyone', 'status');
      await welcome.find('link', 'Help');
      await expect
        .poll(() => readLocal(session))
        .toMatchObject({ settings: { discreet: true, openness: false } });
      await expect.poll(() => welcome.page.title()).toBe('Notes');
      await expect.poll(() => readToolbarTitle(session)).toBe('Notes');
    },
  );

  test('stands with the entries, and nowhere that is read without them', async () => {
    const welcome = await openWelcome();
    await goOn(welcome, 'Who is it for?');
    await goOn(welcome, SAFETY);
    for (const answer of ['Yes', 'No']) {
      await welcome.press('radio', answer);
      await expect
        .poll(async () => (await readStored(session)).personal)
        .toContainEqual(expect.objectContaining({ key: 'safety', value: answer.toLowerCase() }));
    }
    const local = JSON.stringify(await readLocal(session));
    const mirror = await session.inside(() => JSON.stringify([localStorage, sessionStorage]));
    for (const place of [local, mirror]) {
      expect(place).not.toMatch(/safety/i);
      expect(place).not.toMatch(/"(no|yes|not-sure)"/);
    }
  });

  test('Yes switches nothing, and shows no help that was not asked for', async () => {
    const welcome = await openWelcome();
    await goOn(welcome, 'Who is it for?');
    await goOn(welcome, SAFETY);
    await welcome.press('radio', 'Yes');
    await expect
      .poll(() => readLocal(session))
      .toMatchObject({ settings: { discreet: false, openness: true } });
    expect(await welcome.count('link', 'Help')).toBe(0);
  });
});

async function isChecked(surface: Surface, name: string): Promise<boolean> {
  return (await surface.find('radio', name)).evaluate((node) => (node as HTMLInputElement).checked);
}

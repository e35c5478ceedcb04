// Settings: what is set takes effect at once and stays; damaged ones cost only themselves.
import { describe, expect, test } from 'vitest';
import { THEMES } from '../lib/core/reflection.ts';
import { findViolations } from './controls.ts';
import { setColours } from './states.ts';
import { readLocal, writeLocal } from './stored.ts';
import type { Surface } from './surface.ts';
import { setTime, typeTime } from './time-field.ts';
import { inChromium, useSession } from './use-session.ts';

// Colours are looked at where they come to rest.
const session = useSession({
  args: inChromium ? ['--force-prefers-reduced-motion'] : [],
  preferences: { 'ui.prefersReducedMotion': 1 },
});

async function openSettings(): Promise<Surface> {
  const settings = await session.open('options.html#/settings');
  await settings.find('switch', 'Nudges');
  return settings;
}

async function stored(): Promise<Record<string, unknown>> {
  return ((await readLocal(session)).settings ?? {}) as Record<string, unknown>;
}

const SWITCHES = [
  ['Nudges', 'nudges', true],
  ['Wait while a window is full screen', 'waitForFullScreen', true],
  ['Wait while a tab plays sound', 'waitForSound', true],
  ['Thoughts that ask you to open up', 'openness', false],
  ['Discreet mode', 'discreet', true],
] as const;

const CHOICES = [
  ['Single', 'situation', 'single'],
  ['I’m the partner of someone who keeps things in', 'situation', 'partner'],
  ['Light only', 'maxDepth', 1],
  ['Also the deepest ones, which can stir things up', 'maxDepth', 3],
  ['Dark', 'colours', 'dark'],
  ['Larger', 'textSize', 'larger'],
] as const;

describe('every control', () => {
  test('switches hold at once, and over a reload', async () => {
    const settings = await openSettings();
    for (const [name, key, on] of SWITCHES) {
      await settings.press('switch', name);
      await expect.poll(stored, { message: name }).toMatchObject({ [key]: on });
    }
    await settings.reload();
    for (const [name, , on] of SWITCHES) {
      await expect
        .poll(() => settings.attribute('aria-checked', 'switch', name), { message: name })
        .toBe(String(on));
    }
    expect(await stored()).toMatchObject(
      Object.fromEntries(SWITCHES.map(([, key, on]) => [key, on])),
    );
  });

  test('choices hold at once, and over a reload', async () => {
    const settings = await openSettings();
    for (const [name, key, value] of CHOICES) {
      await settings.press('radio', name);
      await expect.poll(stored, { message: name }).toMatchObject({ [key]: value });
      await settings.reload();
      await expect.poll(() => isChecked(settings, 'radio', name), { message: name }).toBe(true);
    }
  });

  test('a theme that is switched off stays off, and the last one cannot be', async () => {
    const settings = await openSettings();
    const themes = await settings.within('Themes', 'group', 'Themes').readAll('checkbox');
    expect(themes.length).toBe(16);
    await settings.press('checkbox', 'Good news');
    await expect.poll(stored).toMatchObject({ themesOff: ['good-news'] });
    await settings.reload();
    await expect.poll(() => isChecked(settings, 'checkbox', 'Good news')).toBe(false);
    await settings.press('checkbox', 'Good news');
    await expect.poll(stored).toMatchObject({ themesOff: [] });
    const [last, ...others] = THEMES;
    await writeLocal(session, { settings: { themesOff: others } });
    await expect.poll(() => settings.page.$$eval('input:disabled', (all) => all.length)).toBe(1);
    expect(last).toBe('both-and');
    expect(await isChecked(settings, 'checkbox', 'Room and closeness')).toBe(true);
  });

  test('nudges a day, windows and quiet hours hold over a reload', async () => {
    const settings = await openSettings();
    await settings.press('switch', 'Nudges');
    await settings.says('Next nudge around', 'status');
    await settings.replace('3', 'spinbutton', 'Nudges a day');
    await expect.poll(stored).toMatchObject({ nudgesPerDay: 3 });

    await settings.press('button', 'Remove: Every day, window 2');
    await settings.press('button', 'Remove: Every day, window 1');
    await settings.says('No nudge is planned.', 'status');
    await settings.press('button', 'Add a time');
    await setTime(settings, 'Every day, window 1: to', '11:45');
    await settings.press('button', 'Remove: Every day, quiet hours');
    const week = {
      nudgesPerDay: 3,
      windows: Array(7).fill([{ fromMinutes: 540, toMinutes: 705 }]),
      quiet: Array(7).fill(null),
    };
    await expect.poll(stored).toMatchObject(week);
    await settings.says('Next nudge around', 'status');

    await settings.press('button', 'Set the days one by one');
    await settings.press('button', 'Remove: Tuesday, window 1');
    await settings.reload();
    await settings.find('button', 'Remove: Monday, window 1');
    expect(await settings.count('button', 'Remove: Tuesday, window 1')).toBe(0);
    await expect.poll(() => settings.read('spinbutton', 'Nudges a day')).toBe('3');
    expect(await stored()).toMatchObject({
      ...week,
      windows: week.windows.with(1, []),
    });
  });

  test('a time typed as fast as can be is the time that is stored', async () => {
    const settings = await openSettings();
    await typeTime(settings, 'Every day, window 2: to', '0945PM');
    const first = { fromMinutes: 720, toMinutes: 840 };
    await expect
      .poll(stored)
      .toMatchObject({ windows: Array(7).fill([first, { fromMinutes: 1110, toMinutes: 1305 }]) });
    const field = await settings.page.$('input[aria-label="Every day, window 2: to"]');
    expect(await field?.evaluate((node) => (node as HTMLInputElement).value)).toBe('21:45');
  });

  test('a window that would end before it begins is refused, and the one before holds', async () => {
    const settings = await openSettings();
    await setTime(settings, 'Every day, window 1: to', '11:00');
    await settings.says('This time would end before it begins', 'alert');
    expect((await stored()).windows ?? 'as usual').toBe('as usual');
  });

  test('no nudges a day is as good as none', async () => {
    await writeLocal(session, { settings: { nudges: true } });
    const settings = await openSettings();
    await settings.says('Next nudge around', 'status');
    await settings.replace('0', 'spinbutton', 'Nudges a day');
    await settings.says('Nudges are off.', 'status');
  });

  test('colours and the size of the text change every open page at once', async () => {
    const journal = await session.open('options.html#/help');
    const settings = await openSettings();
    const before = await readLook(journal);
    await settings.press('radio', 'Dark');
    await settings.press('radio', 'Larger');
    await expect.poll(async () => (await readLook(journal)).ground).not.toBe(before.ground);
    await expect.poll(async () => (await readLook(journal)).size).toBeGreaterThan(before.size);
    await journal.reload();
    expect((await readLook(journal)).size).toBeGreaterThan(before.size);
  });
});

describe('damaged settings', () => {
  test('a line says so, and what is whole still holds', async () => {
    await writeLocal(session, {
      settings: { colours: 'plaid', windows: 'junk', textSize: 'large', waitForSound: true },
    });
    const settings = await openSettings();
    await settings.says('Some settings were damaged', 'alert');
    expect(await isChecked(settings, 'radio', 'Large')).toBe(true);
    expect(await isChecked(settings, 'radio', 'As the system has them')).toBe(true);
    expect(await settings.attribute('aria-checked', 'switch', 'Wait while a tab plays sound')).toBe(
      'true',
    );
    await settings.press('radio', 'Light');
    await expect.poll(stored).toMatchObject({ colours: 'light', textSize: 'large' });
    await settings.reload();
    await settings.find('switch', 'Nudges');
    await expect.poll(() => isChecked(settings, 'radio', 'Light')).toBe(true);
    expect((await settings.readAll('alert')).join('')).toBe('');
  });

  test('what may have closed something does not open it', async () => {
    await writeLocal(session, { settings: { openness: 'junk', nudges: 'junk', notify: 1 } });
    const settings = await openSettings();
    await settings.says('Some settings were damaged', 'alert');
    for (const name of ['Thoughts that ask you to open up', 'Nudges', 'Show a notification too']) {
      expect(await settings.attribute('aria-checked', 'switch', name), name).toBe('false');
    }
  });
});

describe.each(['light', 'dark'] as const)('%s', (colours) => {
  test('Settings with every day by itself, and a refusal, have nothing that axe-core objects to', async () => {
    await setColours(session, colours);
    const settings = await openSettings();
    await expect.poll(() => readColours(settings)).toBe(colours);
    await settings.press('switch', 'Nudges');
    await settings.press('button', 'Snooze');
    await setTime(settings, 'Every day, window 1: to', '11:00');
    await settings.says('This time would end before it begins', 'alert');
    expect(await findViolations(settings)).toEqual([]);
    await settings.press('button', 'Set the days one by one');
    expect(await findViolations(settings)).toEqual([]);
  });

  test('Privacy with everything shown and a refused word has nothing that axe-core objects to', async () => {
    await setColours(session, colours);
    const privacy = await session.open('options.html#/privacy');
    await expect.poll(() => readColours(privacy)).toBe(colours);
    await privacy.press('button', 'Show everything');
    await privacy.find('button', 'Hide it again');
    await privacy.press('button', 'Erase everything');
    await privacy.says('Nothing was erased.', 'alert');
    expect(await findViolations(privacy)).toEqual([]);
  });
});

function readColours({ page }: Surface): Promise<string | undefined> {
  return page.evaluate(() => document.documentElement.dataset.colours);
}

function readLook({ page }: Surface): Promise<{ ground: string; size: number }> {
  return page.evaluate(() => {
    const { backgroundColor } = getComputedStyle(document.documentElement);
    const { fontSize } = getComputedStyle(document.body);
    return {
      ground: `${backgroundColor} ${getComputedStyle(document.body).backgroundColor}`,
      size: Number.parseFloat(fontSize),
    };
  });
}

async function isChecked(surface: Surface, role: 'radio' | 'checkbox', name: string) {
  const field = await surface.find(role, name);
  return field.evaluate((node) => (node as HTMLInputElement).checked);
}

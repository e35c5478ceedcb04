// Practice: a message from what was felt, room with a time to be back, and one small plan.
import { describe, expect, test } from 'vitest';
import { askForRoom, EVENING, PLANNED } from './practice-states.ts';
import { keepNote, seedEntries } from './steps.ts';
import { readEntries, readLocal, readStored, writeLocal } from './stored.ts';
import { createSurface, type Surface } from './surface.ts';
import { until } from './until.ts';
import { useSession } from './use-session.ts';

const session = useSession();

async function openPractice(exercise?: string): Promise<Surface> {
  const page = await session.open('options.html#/practice');
  if (exercise === undefined) return page;
  await page.press('button', exercise);
  await page.find('button', 'Back to Practice');
  return page;
}

/** The tab that another page opened. */
async function findPractice(): Promise<Surface> {
  const { browser, base } = session.started();
  return until('Practice to open', async () => {
    for (const page of await browser.pages()) {
      // A tab that changed its process on the way stays listed as it was.
      const address = await page.evaluate(() => location.href).catch(() => '');
      if (address.startsWith(`${base}options.html`)) return createSurface(page);
    }
    return undefined;
  });
}

describe('Say it', () => {
  test('from the popup: opens with what was felt, follows along, and is noted as said', async () => {
    const popup = await session.open('popup.html');
    await popup.press('button', 'Heavy');
    await popup.press('button', 'lonely');
    await popup.type('Nobody called.', 'textbox', 'Note');
    await popup.press('button', 'Keep');
    await popup.press('button', 'Say it');
    const practice = await findPractice();
    await practice.says('I feel lonely.', 'textbox', 'Your message');
    const [{ id } = { id: '?' }] = await readEntries(session);
    expect(await practice.address()).toMatch(/options\.html#\/practice$/);
    expect(JSON.stringify(await practice.page.evaluate(() => history.state))).not.toContain(id);

    await practice.type('nobody called', 'textbox', 'What happened');
    await practice.press('button', 'some quiet');
    await practice.press('radio', 'A line');
    await practice.says('When nobody called, I felt lonely.', 'textbox', 'Your message');
    await practice.press('button', 'Copy');
    await practice.says(/Copied|selected above/, 'status');
    await practice.press('button', 'I said it');
    await practice.says('Noted on the entry.', 'status');
    expect(await readEntries(session)).toMatchObject([{ id, outcome: 'said' }]);
    await practice.close();
  });

  test('is there again after the page was left, in its own wording, and gone when started over', async () => {
    const practice = await openPractice('Say it');
    await practice.type('Sam called', 'textbox', 'What happened');
    await practice.type(' Just so.', 'textbox', 'Your message');
    await practice.find('button', 'Compose it again');
    await practice.close();
    const again = await openPractice('Say it');
    await again.says('Just so.', 'textbox', 'Your message');
    await again.press('button', 'Start over');
    await again.gone('button', 'Compose it again');
    await expect.poll(async () => (await readStored(session)).drafts).toEqual([]);
    expect(JSON.stringify(await readLocal(session))).not.toContain('Sam');
  });
});

test('Ask for room: the time to be back becomes a reminder, and it is noted on the entry', async () => {
  const popup = await session.open('popup.html');
  await keepNote(popup, 'Too loud in here.', 'Charged');
  await popup.press('button', 'Ask for room');
  await askForRoom(popup);
  await popup.says(
    /^I need some room to cool down\. I'll be back around /,
    'textbox',
    'Your message',
  );
  await popup.press('button', 'Remind me then');
  await popup.find('button', 'You will be reminded. Undo');
  const { reminders } = await readLocal(session);
  expect(reminders).toEqual([{ id: expect.any(String), at: expect.any(Number) }]);
  await popup.press('button', 'I asked for it');
  await popup.says('Noted on the entry.', 'status');
  expect(await readEntries(session)).toMatchObject([{ outcome: 'asked-for-room' }]);
});

describe('One small thing', () => {
  test('is planned on what was kept, and stands with it', async () => {
    const popup = await session.open('popup.html');
    await keepNote(popup, 'Long day.');
    await popup.press('button', 'Plan one small thing');
    await popup.press('button', 'we sit down to eat');
    await popup.press('button', 'say one true sentence');
    await popup.press('button', 'Keep the plan');
    await popup.says('asks about it once', 'status');
    // biome-ignore lint/suspicious/noThenProperty: the file format's name; a string is not thenable
    const plan = { when: 'we sit down to eat', then: 'say one true sentence' };
    expect(await readEntries(session)).toMatchObject([{ note: 'Long day.', plan }]);
  });

  test('is asked about once, and answered in two presses', async () => {
    const timeline = await session.open('options.html#/timeline');
    await timeline.find('searchbox', 'Search entries');
    await seedEntries(session, [PLANNED]);
    await timeline.reload();
    await timeline.press('button', 'In part');
    await timeline.press('button', 'Lighter than I thought');
    await timeline.gone('region', 'Plan one small thing');
    const [{ plan } = { plan: undefined }] = await readEntries(session);
    expect(plan).toMatchObject({ happened: 'partly', how: 'Lighter than I thought' });
    await timeline.reload();
    await timeline.says('It happened in part', 'article');
    expect(await timeline.count('region', 'Plan one small thing')).toBe(0);
  });
});

test('where being open is not safe, help, room and plans come first, and the rest on asking', async () => {
  const practice = await openPractice();
  await writeLocal(session, { settings: { openness: false } });
  await practice.find('link', 'Where to find help');
  await practice.gone('button', 'Say it');
  await practice.press('button', 'Show the rest, too');
  await practice.find('button', 'Say it');
  const popup = await session.open('popup.html');
  await keepNote(popup, EVENING.note);
  await popup.find('button', 'Ask for room');
  expect(await popup.count('button', 'Say it')).toBe(0);
});

// Practice: a message from what was felt, room with a time to be back, and one small plan.
import { describe, expect, test } from 'vitest';
import { askForRoom, EVENING, PLANNED, SHARED } from './practice-states.ts';
import { keepNote, seedEntries } from './steps.ts';
import { readEntries, readLocal, readStored, writeLocal } from './stored.ts';
import type { Surface } from './surface.ts';
import { until } from './until.ts';
import { inChromium, useSession } from './use-session.ts';

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
      if (address.startsWith(`${base}options.html`)) return session.follow(page);
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

describe('Rehearse', () => {
  test('goes by keyboard from the first word to an end, and stores nothing unless it is kept', async () => {
    const practice = await openPractice('Rehearse');
    await (await practice.find('button', 'Just because')).focus();
    await practice.keys('Enter');
    await practice.find('group', 'What do you do?');
    await practice.type('Shove over a bit?', 'textbox', 'Or in your own words');
    await practice.keys('Tab');
    await practice.keys('Enter');
    await practice.find('button', 'Hear another answer');
    expect(await practice.text()).toContain('Shove over a bit?');
    await practice.press('button', 'One step back');
    await practice.press('button', 'Stay where you are, and enjoy that they are there.');
    await practice.says(/^Once more$/, 'button', 'Once more');
    expect(await readStored(session)).toMatchObject({ months: [], drafts: [] });
    await practice.press('button', 'Keep what was said');
    await practice.says('Kept, as an entry', 'status');
    const [{ note } = { note: '' }] = await readEntries(session);
    expect(note).toMatch(/^Just because\n[\s\S]*You: Stay where you are/);
    await practice.press('button', 'Other scenes');
    await expect.poll(() => practice.hasFocus('button', 'Just because')).toBe(true);
  });

  test('offers no scene of being open where that is not safe, unless it is asked for', async () => {
    const practice = await openPractice();
    await writeLocal(session, { settings: { openness: false } });
    await practice.find('link', 'Where to find help');
    await practice.press('button', 'Rehearse');
    await practice.find('button', 'An hour to yourself');
    expect(await practice.count('button', 'The story at lunch')).toBe(0);
    await practice.press('button', 'Back to Practice');
    await practice.press('button', 'Show the rest, too');
    await practice.press('button', 'Rehearse');
    await practice.find('button', 'The story at lunch');
  });
});

test('The other side: asks, and keeps what was written only when that is wanted', async () => {
  const practice = await openPractice('The other side');
  await practice.type('A long day.', 'textbox', 'A few words, if you like');
  for (let step = 0; step < 7; step += 1) await practice.press('button', 'Next question');
  await practice.find('button', 'Keep my notes');
  expect(await readEntries(session)).toEqual([]);
  await practice.press('button', 'Keep my notes');
  await practice.says('Kept, as an entry', 'status');
  expect(await readEntries(session)).toMatchObject([
    { note: expect.stringContaining('A long day.') },
  ]);
});

test('A page to bring: private only one by one, and what is taken out is nowhere on it', async () => {
  const practice = await openPractice();
  await practice.find('button', 'A page to bring');
  await seedEntries(session, [SHARED, EVENING]);
  await practice.reload();
  await practice.press('button', 'A page to bring');
  await practice.says('I told Sam', 'region', 'Page to bring');
  expect(await practice.within('Shorter than', 'region', 'Page to bring').text()).not.toMatch(
    /Dinner/,
  );
  await practice.type('sam', 'textbox', 'Names and phrases to take out');
  await practice.says('[…] asked how it was, and I told […].', 'region', 'Page to bring');
  const page = practice.page;
  expect(await page.evaluate(() => document.querySelector('main')?.innerHTML)).not.toMatch(/Sam/);
  await page.evaluate(() => document.querySelector('summary')?.click());
  await practice.press('button', 'Look again');
  await practice.press('button', 'Add it this once');
  await practice.says('Dinner was cancelled', 'region', 'Page to bring');
  await expectPrinted(practice);
  expect((await readEntries(session)).map(({ share }) => share)).toEqual([true, undefined]);
});

/** Firefox lets no test see a page as paper does. */
async function expectPrinted({ page }: Surface): Promise<void> {
  if (!inChromium) return;
  await page.emulateMediaType('print');
  const printed = await page.evaluate(() => document.body.innerText);
  await page.emulateMediaType('screen');
  expect(printed).toMatch(/Shorter than[\s\S]*Dinner was cancelled[\s\S]*loudly\.\s*$/);
  expect(printed).not.toMatch(/Take off|Sam|Practice|What you see/i);
}

/** But for what the background notes of its own looks, whenever it looks. */
async function readAll(): Promise<object[]> {
  const { nudge: _, ...local } = await readLocal(session);
  return [await readStored(session), local];
}

describe('Together', () => {
  test('hands over, passes without a word, goes back, ends, and stores nothing', async () => {
    const page = await session.open('together.html');
    // Each page makes the database, empty, in its own time.
    await expect.poll(() => readStored(session)).toHaveProperty('lock');
    const before = await readAll();
    await page.press('radio', 'About 5 minutes');
    await page.press('button', 'Start');
    await page.press('button', 'Hand over');
    await page.says('Same question, for the other one', 'main');
    await page.press('button', "I'll pass");
    await page.says('Question 2 of 2', 'main');
    await page.press('button', 'One step back');
    await page.says('Question 1 of 2', 'main');
    await page.press('button', 'Next question');
    await page.press('button', "I'll pass");
    await page.press('button', "That's it");
    await page.find('button', 'Another round');
    expect(await readAll()).toEqual(before);
    expect(await page.address()).toMatch(/together\.html$/);
  });

  test('begins light, and gives something lighter than what is not', async () => {
    const page = await session.open('together.html');
    const asked = () => page.page.evaluate(() => document.querySelector('h1')?.textContent ?? '');
    await page.press('radio', 'Deep');
    await page.press('button', 'Start');
    await page.find('button', 'Hand over');
    expect(await page.count('button', 'Something lighter')).toBe(0);
    await page.press('button', "I'll pass");
    await page.press('button', "I'll pass");
    await page.find('button', 'Something lighter');
    const closer = await asked();
    await page.press('button', 'Something lighter');
    await page.gone('button', 'Something lighter');
    expect(await asked()).not.toBe(closer);
    await page.press('button', 'One step back');
    await expect.poll(asked).toBe(closer);
  });

  test('is wiped by leaving: going back shows nothing of it', async () => {
    const page = await session.open('together.html');
    await page.press('radio', 'Deep');
    await page.press('button', 'Start');
    await page.find('button', 'Hand over');
    const { base } = session.started();
    await page.page.evaluate((to) => location.assign(to), `${base}options.html#/help`);
    await page.find('navigation', 'Sections');
    await page.page.evaluate(() => history.back());
    await page.find('button', 'Start');
    expect(await page.count('button', 'Hand over')).toBe(0);
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

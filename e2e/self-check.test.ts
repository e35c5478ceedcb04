// The self-check: offered seldom, answered as one likes, seen over time, and one's own in a file.
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createDownloads } from './downloads.ts';
import { ASKED, answerSelfCheck, SAFE, seedSelfChecks } from './self-check-steps.ts';
import { makeEntry, seedEntries } from './steps.ts';
import { readLocal, readStored } from './stored.ts';
import type { Surface } from './surface.ts';
import { useSession } from './use-session.ts';

const downloads = createDownloads();
const session = useSession({ preferences: downloads.preferences });
beforeAll(() => downloads.watch(session));
afterAll(() => downloads.remove());

/** The timeline of someone who began a month ago. */
async function openTimeline(): Promise<Surface> {
  const journal = await session.open('options.html#/timeline');
  await journal.find('searchbox', 'Search entries');
  await seedEntries(session, [makeEntry(Date.now() - 30 * 86_400_000, 'The first one.')]);
  await journal.reload();
  await journal.says('1 entry', 'status');
  return journal;
}

async function stored(key: string): Promise<unknown> {
  const { personal } = await readStored(session);
  return personal.find((record) => record.key === key)?.value;
}

describe('the self-check', () => {
  test('is answered, kept, seen over time, and exported', async () => {
    const journal = await openTimeline();
    await answerSelfCheck(journal);
    expect(await journal.text()).toContain('Ours, not a validated test');
    await journal.press('button', 'Keep');
    await journal.says('Kept.', 'status');
    await journal.says(/Some days are more/, 'status');
    const [kept] = (await stored('selfChecks')) as { at: number }[];
    expect(kept).toEqual({
      at: expect.any(Number),
      zone: expect.any(String),
      answers: { 'found-word': 2, asked: 3, noticed: 'n/a' },
      safe: 'unsure',
    });
    expect(JSON.stringify(await readLocal(session))).not.toMatch(/found-word|unsure/);
    expect(await journal.attribute('aria-label', 'image')).toMatch(
      /found a word for it\. Over time/,
    );

    await journal.press('button', 'Close');
    expect(await journal.count('button', 'Look back')).toBe(0);
    await journal.press('button', 'Your self-checks');
    await journal.find('button', 'Answer it now');

    await journal.go('#/privacy');
    const { text } = await downloads.take(() => journal.press('button', 'Export JSON'));
    // Whether being open felt safe is for no file that may be found.
    const { safe: _safe, ...exported } = kept as { at: number; safe?: string };
    expect(JSON.parse(text).selfChecks).toEqual([exported]);
  });

  test('shows every line in words in the table behind the pictures', async () => {
    const journal = await openTimeline();
    await seedSelfChecks(session);
    await journal.reload();
    await journal.press('button', 'Your self-checks');
    await journal.page.evaluate(() => document.querySelector('summary')?.click());
    const rows = await journal.readAll('row');
    expect(rows.find((row) => row.startsWith(ASKED))).toMatch(
      /Sometimes\s+Rarely\s+–\s+Often\s+Very often$/,
    );
    expect(rows.find((row) => row.startsWith(SAFE))).toMatch(/Yes\s+Not sure\s+Yes\s+Yes\s+Yes$/);
  });

  test('put off, it is not offered again', async () => {
    const journal = await openTimeline();
    await journal.press('button', 'Not now');
    await journal.gone('button', 'Look back');
    await expect.poll(() => stored('selfCheckOffer')).toMatchObject({ closed: true });
    await journal.reload();
    await journal.press('button', 'New entry');
    await journal.find('textbox', 'Note');
    expect(await journal.count('button', 'Look back')).toBe(0);
  });

  test('switched off in Settings, it goes from the timeline, and is still to be found', async () => {
    const journal = await openTimeline();
    await journal.find('button', 'Look back');
    await journal.go('#/settings');
    await journal.press('switch', 'Offer the self-check');
    await expect.poll(() => readLocal(session)).toMatchObject({ settings: { selfCheck: false } });
    await journal.go('#/timeline');
    await journal.gone('button', 'Look back');
    await journal.go('#/settings');
    await journal.press('link', 'Go to the self-check');
    await journal.press('button', 'Answer it now');
    await journal.find('group', ASKED);
  });
});

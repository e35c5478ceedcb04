// The entries that the timeline shows, taken out as files: these and no others.
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createDownloads } from './downloads.ts';
import { slowDown } from './slow-down.ts';
import { makeEntry, seedEntries } from './steps.ts';
import type { Surface } from './surface.ts';
import { choose } from './timeline-steps.ts';
import { useSession } from './use-session.ts';

const downloads = createDownloads();
const session = useSession({ preferences: downloads.preferences });

beforeAll(() => downloads.watch(session));
afterAll(() => downloads.remove());

const MANY = Array.from({ length: 6_000 }, (_, n) => ({
  ...makeEntry(Date.UTC(2016, 0, 1) + n * 40_000_000, `Note ${n}. ${'And so on. '.repeat(40)}`, {
    feelings: [{ group: n % 3 === 0 ? ('heavy' as const) : ('easy' as const) }],
  }),
  id: `01900000-0000-7000-8000-${String(n).padStart(12, '0')}`,
}));

async function openTimeline(): Promise<Surface> {
  const journal = await session.open('options.html#/timeline');
  await journal.find('searchbox', 'Search entries');
  await seedEntries(session, MANY);
  await journal.reload();
  await journal.says('6,000 entries', 'status');
  return journal;
}

describe('what the timeline shows', () => {
  test('is saved as it was narrowed, or not at all when that is cancelled', async () => {
    const journal = await openTimeline();
    await journal.press('button', 'Filters');
    await choose(journal, 'Group of feelings', 'Heavy');
    await journal.says('2,000 entries', 'status');
    await journal.press('button', 'Print or save these entries');
    const { name, text } = await downloads.take(() => journal.press('button', 'Save as Markdown'));
    expect(name).toMatch(/-part\.md$/);
    expect(text).toContain('2,000 entries: Heavy');
    const notes = [...text.matchAll(/^> Note (\d+)\./gm)].map(([, number]) => Number(number));
    expect(notes).toEqual(Array.from({ length: 2_000 }, (_, n) => 5_997 - 3 * n));
    await journal.says(/^Saved as/, 'status');

    await journal.press('button', 'Clear filters');
    await journal.says('6,000 entries', 'status');
    await slowDown(journal);
    await journal.press('button', 'Save as Markdown');
    await journal.find('progressbar', 'Writing the file …');
    await journal.press('button', 'Cancel');
    await journal.says('Cancelled. No file was saved.', 'status');
    expect(await downloads.list()).toEqual([]);
  });
});

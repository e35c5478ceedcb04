import { afterEach, beforeEach, expect, it } from 'vitest';
import { DAY_MS } from '@/lib/core/time';
import { entry, NOVEMBER, newProfile, openPage } from '@/lib/testing/open-page';
import { readUsedWords } from './used-words';

let page: ReturnType<typeof openPage>;
beforeEach(() => {
  page = openPage(newProfile());
});
afterEach(() => page.close());

async function keep(n: number, monthsAgo: number, word: string): Promise<void> {
  const at = NOVEMBER - monthsAgo * 31 * DAY_MS;
  await page.log.add(entry(n, { at, feelings: [{ word, group: 'heavy' }] }));
}

it('finds the words of every month', async () => {
  await keep(1, 0, 'sad');
  await keep(2, 5, 'lonely');
  expect([...(await readUsedWords(page.log, ['sad', 'lonely', 'low']))]).toEqual(['sad', 'lonely']);
});

it('reads no further back than it has to', async () => {
  await keep(1, 0, 'sad');
  await keep(2, 5, 'lonely');
  const read: string[] = [];
  const log = {
    ...page.log,
    read: (month: string) => {
      read.push(month);
      return page.log.read(month);
    },
  };
  await readUsedWords(log, ['sad']);
  expect(read).toEqual(['2026-11']);
});

it('finds nothing in an empty log', async () => {
  expect((await readUsedWords(page.log, ['sad'])).size).toBe(0);
});

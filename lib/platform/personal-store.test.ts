import fc from 'fast-check';
import { afterEach, describe, expect, it } from 'vitest';
import { withId } from '@/lib/core/personal';
import { messagesCame, newProfile, openPage } from '@/lib/testing/open-page';
import type { Database } from './database';

type Page = ReturnType<typeof openPage>;
const pages: Page[] = [];
const open = (...args: Parameters<typeof openPage>): Page => {
  const page = openPage(...args);
  pages.push(page);
  return page;
};

afterEach(async () => {
  await Promise.all(pages.splice(0).map((page) => page.close()));
});

describe('a personal record', () => {
  it('is empty before anything was put in', async () => {
    const page = open(newProfile());
    expect(await page.personal.readAll()).toMatchObject({
      favourites: [],
      hidden: [],
      seen: {},
      words: [],
    });
  });

  it('is found by the next page as it was left, beside the others', async () => {
    const profile = newProfile();
    const page = open(profile);
    expect(await page.personal.update('hidden', (ids) => withId(ids, 'a'))).toEqual(['a']);
    await page.personal.update('words', () => [{ word: 'wobbly', group: 'mixed' }]);
    await page.personal.update('seen', (seen) => ({ ...seen, a: { at: 5, times: 1 } }));
    await page.personal.update('favourites', () => ['b']);
    await page.close();
    const next = open(profile).personal;
    expect(await next.read('hidden')).toEqual(['a']);
    expect(await next.readAll()).toMatchObject({
      favourites: ['b'],
      hidden: ['a'],
      seen: { a: { at: 5, times: 1 } },
      words: [{ word: 'wobbly', group: 'mixed' }],
    });
  });

  it.each<[string, object]>([
    ['a damaged value', { key: 'hidden', rev: 3, value: ['a', 7] }],
    ['a damaged rev', { key: 'hidden', rev: 'three', value: ['a'] }],
    ['no rev', { key: 'hidden', value: ['a'] }],
  ])('can be read and changed in spite of %s', async (_name, stored) => {
    const page = open(newProfile());
    await (await page.database.open()).put('personal', stored as never);
    expect(await page.personal.read('hidden')).toEqual(['a']);
    await page.personal.update('hidden', (ids) => withId(ids, 'b'));
    expect(await page.personal.read('hidden')).toEqual(['a', 'b']);
  });

  it('is told of to the other pages, not to the one that changed it', async () => {
    const profile = newProfile();
    const [here, there] = [open(profile), open(profile)];
    const heard: string[] = [];
    here.personal.subscribe((key) => heard.push(`here ${key}`));
    const stop = there.personal.subscribe((key) => heard.push(`there ${key}`));
    await here.personal.update('hidden', () => ['a']);
    await messagesCame();
    stop();
    await here.personal.update('words', () => []);
    await messagesCame();
    expect(heard).toEqual(['there hidden']);
  });

  it('loses nothing that two pages put in, however it falls together', async () => {
    const anyPages = fc.array(fc.nat(1), { minLength: 2, maxLength: 8 });
    await fc.assert(
      fc.asyncProperty(fc.scheduler(), anyPages, async (scheduler, turns) => {
        const profile = newProfile();
        const held = (database: Database): Database => ({
          ...database,
          open: () => scheduler.schedule(database.open()),
        });
        const both = [openPage(profile, held), openPage(profile, held)];
        const ids = turns.map((_, turn) => `r${turn}`);
        const putting = turns.map((page, turn) =>
          both[page]?.personal.update('hidden', (hidden) => withId(hidden, `r${turn}`)),
        );
        await scheduler.waitFor(Promise.all(putting));
        const reader = openPage(profile);
        expect((await reader.personal.read('hidden')).toSorted()).toEqual(ids);
        await Promise.all([...both, reader].map((page) => page.close()));
      }),
      { numRuns: 60 },
    );
  });
});

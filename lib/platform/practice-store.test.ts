import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { withOutcome } from '@/lib/core/plan';
import { newMessage, toStart } from '@/lib/core/practice';
import { entry, NOVEMBER, newProfile, openPage } from '@/lib/testing/open-page';
import { changeEntry } from './kept-entry';
import { createPracticeStore } from './practice-store';

let page: ReturnType<typeof openPage>;
let other: ReturnType<typeof openPage>;
beforeEach(() => {
  const profile = newProfile();
  page = openPage(profile);
  other = openPage(profile);
});
afterEach(() => Promise.all([page.close(), other.close()]));

describe('the practice store', () => {
  it('hands what was begun to one page, once', async () => {
    await createPracticeStore(page.database).begin(toStart('say', entry(1)));
    const store = createPracticeStore(other.database);
    expect(await store.takeStart()).toEqual(toStart('say', entry(1)));
    expect(await store.takeStart()).toBeUndefined();
  });

  it('keeps one message for each entry and one for none, until it is done with', async () => {
    const [a, b] = [createPracticeStore(page.database), createPracticeStore(other.database)];
    const about = { ...newMessage(), text: 'about one' };
    await Promise.all([a.save('one', about), a.save(undefined, newMessage())]);
    expect(await b.load('one')).toEqual(about);
    expect(await b.load(undefined)).toEqual(newMessage());
    await a.save('one', undefined);
    expect(await b.load('one')).toBeUndefined();
  });

  it('lets messages go with their entries, and keeps the one about none', async () => {
    const store = createPracticeStore(page.database);
    for (const about of ['here', 'gone', undefined]) await store.save(about, newMessage());
    await store.forgetOthers(new Set(['here']));
    const left = await Promise.all(['here', 'gone', undefined].map((about) => store.load(about)));
    expect(left.map((message) => message !== undefined)).toEqual([true, false, true]);
  });

  it('stores the last of many keystrokes', async () => {
    const store = createPracticeStore(page.database);
    const texts = ['a', 'ab', 'abc'];
    await Promise.all(texts.map((text) => store.save('one', { ...newMessage(), text })));
    expect((await store.load('one'))?.text).toBe('abc');
  });
});

describe('a word on a kept entry', () => {
  it('is put onto what another page wrote meanwhile', async () => {
    const before = entry(1);
    await page.log.add(before);
    await other.log.edit(before, { ...before, note: 'Changed.', editedAt: NOVEMBER + 1 });
    const said = await changeEntry(page.log, before, (each) => withOutcome(each, 'said', NOVEMBER));
    expect(said).toMatchObject({ note: 'Changed.', outcome: 'said' });
    const [month = ''] = await other.log.months();
    expect((await other.log.read(month)).entries).toEqual([said]);
  });

  it('is not put onto an entry that is gone', async () => {
    await page.log.add(entry(1));
    await other.log.remove(entry(1));
    expect(await changeEntry(page.log, entry(1), (each) => each)).toBeUndefined();
  });
});

import { afterEach, describe, expect, it } from 'vitest';
import type { Entry } from '@/lib/core/entry';
import {
  draft,
  entry,
  messagesCame,
  NOVEMBER,
  newProfile,
  openPage,
} from '@/lib/testing/open-page';

type Page = ReturnType<typeof openPage>;
const pages: Page[] = [];
const open = (profile = newProfile()): Page => {
  const page = openPage(profile);
  pages.push(page);
  return page;
};

afterEach(async () => {
  await Promise.all(pages.splice(0).map((page) => page.close()));
});

const OCTOBER = Date.UTC(2026, 9, 31, 23, 59, 59, 999);
const DECEMBER = Date.UTC(2026, 11, 1);

async function all({ log }: Page): Promise<Entry[]> {
  const months = await Promise.all((await log.months()).map((month) => log.read(month)));
  return months.flatMap(({ entries }) => entries);
}

/** A record of the database, as it is stored. */
async function stored({ database }: Page, month: string): Promise<unknown> {
  return (await database.open()).get('months', month);
}

async function put({ database }: Page, record: object): Promise<void> {
  await (await database.open()).put('months', record as never);
}

describe('keeping', () => {
  it('is on the disk when it says so, and the draft is gone', async () => {
    const profile = newProfile();
    const page = open(profile);
    await page.draft.save(draft(1));
    await page.log.keep(entry(1), draft(1).editedAt);
    await page.close();
    const next = open(profile);
    expect(await all(next)).toEqual([entry(1)]);
    expect(await next.draft.load()).toEqual({ kind: 'none' });
  });

  it('keeps an entry once, however often, from however many pages', async () => {
    const profile = newProfile();
    const [here, there] = [open(profile), open(profile)];
    await here.log.keep(entry(1), 0);
    await Promise.all([here, there, here].map(({ log }) => log.keep(entry(1), 0)));
    expect(await all(there)).toEqual([entry(1)]);
  });

  it('keeps neither entry nor lets go of the draft when the entry cannot be stored', async () => {
    const page = open();
    await page.draft.save(draft(1));
    const odd = { ...entry(1), odd: () => 'a function' };
    await expect(page.log.keep(odd, 0)).rejects.toThrow();
    expect(await all(page)).toEqual([]);
    expect(await page.draft.load()).toEqual({ kind: 'draft', draft: draft(1) });
  });

  it('leaves the draft alone when an entry is added without one', async () => {
    const page = open();
    await page.draft.save(draft(1));
    await page.log.add(entry(2));
    expect(await page.draft.load()).toEqual({ kind: 'draft', draft: draft(1) });
  });

  it('keeps what a newer version added to an entry', async () => {
    const page = open();
    const newer = { ...entry(1), mood: { of: 'the future' } };
    await page.log.add(newer);
    await page.log.edit(newer, { ...newer, note: 'Changed.', editedAt: NOVEMBER });
    expect(await all(page)).toEqual([{ ...newer, note: 'Changed.', editedAt: NOVEMBER }]);
  });
});

describe('reading', () => {
  it('gives the months newest first, and their entries newest first', async () => {
    const page = open();
    const october = entry(3, { at: OCTOBER });
    const december = entry(4, { at: DECEMBER });
    for (const each of [entry(1), december, october, entry(2)]) await page.log.add(each);
    expect(await page.log.months()).toEqual(['2026-12', '2026-11', '2026-10']);
    expect(await all(page)).toEqual([december, entry(2), entry(1), october]);
  });

  it('gives nothing for a month without a page', async () => {
    const read = await open().log.read('2026-11');
    expect(read).toEqual({ month: '2026-11', entries: [], damaged: 0 });
  });
});

describe('editing', () => {
  const edited = (part: Partial<Entry> = {}): Entry =>
    entry(1, { note: 'Changed.', editedAt: NOVEMBER + 1, ...part });

  it('puts the new version in place of the old one', async () => {
    const page = open();
    await page.log.add(entry(1));
    await page.log.add(entry(2));
    expect(await page.log.edit(entry(1), edited())).toBe('done');
    expect(await all(page)).toEqual([entry(2), edited()]);
  });

  it('moves an entry to another month, where it stands once', async () => {
    const page = open();
    await page.log.add(entry(1));
    expect(await page.log.edit(entry(1), edited({ at: OCTOBER }))).toBe('done');
    expect(await all(page)).toEqual([edited({ at: OCTOBER })]);
    expect((await page.log.read('2026-11')).entries).toEqual([]);
  });

  it('lets one of two pages through that edit the same version', async () => {
    const profile = newProfile();
    const [here, there] = [open(profile), open(profile)];
    await here.log.add(entry(1));
    const versions = [edited(), edited({ note: 'Other.', editedAt: NOVEMBER + 2, at: OCTOBER })];
    const results = await Promise.all(
      [here, there].map(({ log }, which) => log.edit(entry(1), versions[which] ?? entry(1))),
    );
    expect(results.toSorted()).toEqual(['changed', 'done']);
    expect(await all(here)).toEqual(versions.filter((_, which) => results[which] === 'done'));
  });

  it.each<[string, Entry]>([
    ['was changed', edited()],
    ['was moved to another month', edited({ at: OCTOBER })],
  ])('says so when the entry %s meanwhile, and changes nothing', async (_name, meanwhile) => {
    const page = open();
    await page.log.add(entry(1));
    await page.log.edit(entry(1), meanwhile);
    const mine = edited({ note: 'Mine.', editedAt: NOVEMBER + 2 });
    expect(await page.log.edit(entry(1), mine)).toBe('changed');
    expect(await all(page)).toEqual([meanwhile]);
  });

  it('says so when the entry is gone, and does not bring it back', async () => {
    const page = open();
    await page.log.add(entry(1));
    await page.log.remove(entry(1));
    expect(await page.log.edit(entry(1), edited())).toBe('gone');
    expect(await all(page)).toEqual([]);
  });
});

describe('removing', () => {
  it('takes the entry and no other, and gives it back for Undo', async () => {
    const page = open();
    await page.log.add(entry(1));
    await page.log.add(entry(2));
    expect(await page.log.remove(entry(1))).toEqual(entry(1));
    expect(await all(page)).toEqual([entry(2)]);
    await page.log.add(entry(1));
    expect(await all(page)).toEqual([entry(2), entry(1)]);
  });

  it('takes an entry that another page moved, as it is now', async () => {
    const page = open();
    await page.log.add(entry(1));
    const moved = entry(1, { at: OCTOBER, editedAt: NOVEMBER });
    await page.log.edit(entry(1), moved);
    expect(await page.log.remove(entry(1))).toEqual(moved);
    expect(await all(page)).toEqual([]);
  });

  it('gives nothing back when the entry is gone already', async () => {
    const page = open();
    await page.log.add(entry(2));
    expect(await page.log.remove(entry(1))).toBeUndefined();
    expect(await all(page)).toEqual([entry(2)]);
  });
});

describe('damage', () => {
  const november = { month: '2026-11', rev: 3 };

  it('of one item costs that item only, which is carried along untouched', async () => {
    const page = open();
    const damaged = { id: 'half', note: 'still here' };
    await put(page, { ...november, entries: [damaged, entry(1), 7] });
    expect(await page.log.read('2026-11')).toMatchObject({ entries: [entry(1)], damaged: 2 });
    await page.log.add(entry(2));
    await page.log.edit(entry(1), entry(1, { note: 'Changed.', editedAt: NOVEMBER }));
    await page.log.remove(entry(2));
    expect(await stored(page, '2026-11')).toMatchObject({
      entries: [entry(1, { note: 'Changed.', editedAt: NOVEMBER }), damaged, 7],
    });
  });

  it('of a rev costs no entry', async () => {
    const page = open();
    await put(page, { month: '2026-11', rev: 'three', entries: [entry(1)] });
    await page.log.add(entry(2));
    expect(await all(page)).toEqual([entry(2), entry(1)]);
    expect(await stored(page, '2026-11')).toMatchObject({ rev: 1 });
  });

  it('of a whole page is said, set aside at the next writing, and harms no other month', async () => {
    const page = open();
    const ruin = { ...november, entries: 'ruin' };
    await page.log.add(entry(3, { at: OCTOBER }));
    await put(page, ruin);
    expect(await page.log.read('2026-11')).toEqual({
      month: '2026-11',
      entries: [],
      damaged: 'all',
    });
    expect(await page.log.edit(entry(1), entry(1))).toBe('gone');
    expect(await page.log.remove(entry(1))).toBeUndefined();
    expect(await stored(page, '2026-11')).toEqual(ruin);
    await page.log.add(entry(1));
    expect(await all(page)).toEqual([entry(1), entry(3, { at: OCTOBER })]);
    expect(await (await page.database.open()).getAll('damaged')).toEqual([ruin]);
    await page.log.add(entry(2));
    expect(await (await page.database.open()).getAll('damaged')).toEqual([ruin]);
  });
});

describe('telling', () => {
  it('tells this page and the others which months changed, once for each change', async () => {
    const profile = newProfile();
    const [here, there] = [open(profile), open(profile)];
    const heard: string[] = [];
    here.log.subscribe((months) => heard.push(`here ${months}`));
    const stop = there.log.subscribe((months) => heard.push(`there ${months}`));
    await here.log.add(entry(1));
    await messagesCame();
    await here.log.edit(entry(1), entry(1, { at: OCTOBER, editedAt: NOVEMBER }));
    await messagesCame();
    expect(heard).toEqual([
      'here 2026-11',
      'there 2026-11',
      'here 2026-11,2026-10',
      'there 2026-11,2026-10',
    ]);
    stop();
    await here.log.remove(entry(1));
    await messagesCame();
    expect(heard.slice(4)).toEqual(['here 2026-10']);
  });

  it('tells nobody when nothing was written', async () => {
    const page = open();
    const heard: string[][] = [];
    page.log.subscribe((months) => heard.push(months));
    await page.log.remove(entry(1));
    await page.log.edit(entry(1), entry(1, { editedAt: NOVEMBER }));
    expect(heard).toEqual([]);
  });
});

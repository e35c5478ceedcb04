import fc from 'fast-check';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { type Entry, newestFirst } from '@/lib/core/entry';
import type { ImportFile } from '@/lib/core/import';
import { withId } from '@/lib/core/personal';
import { anyJournal, fileText, toBytes, toImportFile } from '@/lib/testing/journal';
import { entry, messagesCame, NOVEMBER, newProfile, openPage } from '@/lib/testing/open-page';
import { createChannel } from './channel';
import { createDataTransfer, type DataTransfer } from './data-transfer';
import { eraseEverything } from './erase';
import { createSettingsStore } from './settings-store';

const DECEMBER = Date.UTC(2026, 11, 3);

const closing: (() => Promise<void> | void)[] = [];
afterEach(async () => {
  vi.restoreAllMocks();
  await Promise.all(closing.splice(0).map((close) => close()));
});

/** A page of ours with the exports and the import; `pause` is when somebody else gets a turn. */
function openHere(profile = newProfile(), pause = (): Promise<void> => Promise.resolve()) {
  const page = openPage(profile);
  const channel = createChannel(profile);
  const settings = createSettingsStore();
  closing.push(page.close, () => channel.close());
  const transfer = createDataTransfer({
    database: page.database,
    channel,
    settings,
    now: () => NOVEMBER,
    zone: () => 'Pacific/Kiritimati',
    app: '1.2.3',
    pause,
  });
  return { ...page, channel, settings, transfer, profile };
}

async function readText(
  { transfer }: { transfer: DataTransfer },
  text: string,
): Promise<ImportFile> {
  const parsed = await transfer.read(new Blob([text]));
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems));
  return parsed.file;
}

const textOf = async (transfer: DataTransfer): Promise<string> =>
  (await transfer.exportJson()).content.text();

/** All that lies in the database, and in `storage.local`. */
async function everythingIn({ database }: { database: ReturnType<typeof openPage>['database'] }) {
  const db = await database.open();
  return {
    months: await db.getAll('months'),
    personal: await db.getAll('personal'),
    drafts: await db.getAll('drafts'),
    damaged: await db.getAll('damaged'),
    local: await browser.storage.local.get(),
  };
}

async function logOf(page: ReturnType<typeof openPage>): Promise<Record<string, Entry[]>> {
  const months = await page.log.months();
  const pages = await Promise.all(months.map((month) => page.log.read(month)));
  return Object.fromEntries(pages.map(({ month, entries }) => [month, entries]));
}

/** As Chromium does with a large record whose file is gone. */
function loseFileOf(month: string, name = 'DataError'): void {
  const { get, delete: remove } = IDBObjectStore.prototype;
  let isThere = true;
  vi.spyOn(IDBObjectStore.prototype, 'delete').mockImplementation(function (
    this: IDBObjectStore,
    key,
  ) {
    if (key === month) isThere = false;
    return remove.call(this, key);
  });
  vi.spyOn(IDBObjectStore.prototype, 'get').mockImplementation(function (
    this: IDBObjectStore,
    key,
  ) {
    if (key === month && isThere) throw new DOMException('lost', name);
    return get.call(this, key);
  });
}

describe('an export', () => {
  it('is one file of all months, newest first, named after the day it is where the person is', async () => {
    const here = openHere();
    const entries = [entry(1, { at: DECEMBER }), entry(3), entry(2)];
    for (const each of entries) await here.log.add(each);
    const { name, content, damaged } = await here.transfer.exportJson();
    expect([name, content.type, damaged]).toEqual([
      'inkling-2026-11-23.json',
      'application/json',
      [],
    ]);
    const file = JSON.parse(await content.text());
    expect(file).toMatchObject({ app: '1.2.3', exportedAt: '2026-11-22T19:00:00Z', entries });
  });

  it('has the settings, but none that is damaged', async () => {
    const here = openHere();
    await browser.storage.local.set({ settings: { colours: 'dark', textSize: 'huge' } });
    const { settings } = JSON.parse(await textOf(here.transfer));
    expect(settings).toMatchObject({ colours: 'dark', nudges: false });
    expect(settings).not.toHaveProperty('textSize');
  });

  it('has nothing that an export does not name: not what was seen, nor what is being written', async () => {
    const here = openHere();
    await here.personal.update('seen', () => ({ 'a-secret': { at: 1, times: 1 } }));
    const db = await here.database.open();
    for (const key of ['safety', 'person']) {
      await db.put('personal', { key, rev: 1, value: 'a-secret' } as never);
    }
    await db.put('drafts', { note: 'a-secret' }, 'draft');
    await browser.storage.local.set({ nudge: 'a-secret', next: 'a-secret' });
    expect(await textOf(here.transfer)).not.toContain('a-secret');
  });

  it('goes on without a month whose file the browser has lost, and says so', async () => {
    const here = openHere();
    await here.log.add(entry(1));
    await here.log.add(entry(2, { at: DECEMBER }));
    await here.personal.update('favourites', (ids) => withId(ids, 'a'));
    const before = await everythingIn(here);
    loseFileOf('2026-12');
    const { content, damaged } = await here.transfer.exportJson();
    expect(JSON.parse(await content.text())).toMatchObject({
      entries: [entry(1)],
      favourites: ['a'],
    });
    expect(damaged).toEqual([{ month: '2026-12', damaged: 'all' }]);
    // Over what may come back nothing is written.
    const file = await toImportFile({ entries: [entry(3), entry(4, { at: DECEMBER })] });
    await expect(here.transfer.apply(file, [])).rejects.toThrow('lost');
    vi.restoreAllMocks();
    expect(await everythingIn(here)).toEqual(before);
  });

  it('goes on without what is damaged, and says so', async () => {
    const here = openHere();
    await here.log.add(entry(1));
    const db = await here.database.open();
    await db.put('months', { month: '2026-12', rev: 1, entries: 'lost' } as never);
    const half = { month: '2026-10', rev: 1, entries: [entry(2, { at: NOVEMBER - 3e9 }), {}, 7] };
    await db.put('months', half as never);
    const { content, damaged } = await here.transfer.exportJson();
    expect(JSON.parse(await content.text()).entries).toHaveLength(2);
    expect(damaged).toEqual([
      { month: '2026-12', damaged: 'all' },
      { month: '2026-10', damaged: 2 },
    ]);
  });

  it('has an entry once, in its later version, that came to lie on two pages', async () => {
    const here = openHere();
    const later = entry(1, { at: DECEMBER, editedAt: DECEMBER });
    await here.log.add(entry(1));
    await here.log.add(later);
    expect(JSON.parse(await textOf(here.transfer)).entries).toEqual([later]);
  });

  it('comes as a table, and as Markdown', async () => {
    const here = openHere();
    await here.log.add(entry(1, { note: 'A *walk*.' }));
    const csv = await here.transfer.exportCsv();
    expect([csv.name, csv.content.type]).toEqual([
      'inkling-2026-11-23.csv',
      'text/csv;charset=utf-8',
    ]);
    expect((await csv.content.text()).split('\r\n')[1]).toContain('A *walk*.');
    const label = {
      reflection: '',
      feelings: 'F',
      body: '',
      want: '',
      known: '',
      outcome: '',
      plan: '',
    };
    const markdown = await here.transfer.exportMarkdown({
      language: 'en',
      title: 'Notes',
      label,
      feeling: ({ group }) => String(group),
      list: (words) => words.join(', '),
      notSure: '',
      want: String,
      known: String,
      outcome: String,
      plan: () => '',
    });
    expect([markdown.name, markdown.content.type]).toEqual([
      'inkling-2026-11-23.md',
      'text/markdown;charset=utf-8',
    ]);
    expect(await markdown.content.text()).toContain('- F: easy\n\n> A \\*walk\\*.\n');
  });
});

describe('export, erase, import', () => {
  it('ends with the same as before', async () => {
    await fc.assert(
      fc.asyncProperty(anyJournal, async (journal) => {
        const before = openHere();
        await before.transfer.apply(await readText(before, fileText(journal)), [
          'colours',
          'openness',
          'maxDepth',
        ]);
        const exported = await textOf(before.transfer);
        await eraseEverything(before.database, before.channel);
        const after = openHere(before.profile);
        expect(JSON.parse(await textOf(after.transfer))).toMatchObject({ entries: [], words: [] });
        const file = await readText(after, exported);
        await after.transfer.apply(file, ['colours', 'openness', 'maxDepth']);
        expect(await textOf(after.transfer)).toBe(exported);
        await browser.storage.local.clear();
      }),
      { numRuns: 30 },
    );
  });

  it('ends with the very records, but for how often they were written', async () => {
    const before = openHere();
    await before.log.add(entry(1));
    await before.log.add(entry(2, { at: DECEMBER }));
    await before.personal.update('favourites', () => ['b', 'a']);
    await before.personal.update('hidden', () => ['c']);
    await before.personal.update('words', () => [{ word: 'odd', group: 'mixed' }, { word: 'ok' }]);
    await before.personal.update('selfChecks', () => [
      { at: NOVEMBER, zone: 'UTC', answers: { asked: 4 } },
    ]);
    await before.settings.update({ colours: 'dark', situation: 'single' });
    const [stored, exported] = [await everythingIn(before), await textOf(before.transfer)];
    await eraseEverything(before.database, before.channel);
    const after = openHere(before.profile);
    await after.transfer.apply(await readText(after, exported), ['colours', 'situation']);
    expect(await everythingIn(after)).toEqual({
      ...stored,
      months: stored.months.map((page) => ({ ...page, rev: 1 })),
      personal: stored.personal.map((record) => ({ ...record, rev: 1 })),
      // What alone stays when everything is erased.
      local: { ...stored.local, welcomed: true },
    });
  });
});

describe('a preview', () => {
  it('says what an import would do, and does nothing', async () => {
    const here = openHere();
    await here.log.add(entry(1));
    const before = await everythingIn(here);
    const file = await toImportFile({
      entries: [entry(2), entry(1, { editedAt: DECEMBER })],
      favourites: ['a'],
      settings: { colours: 'dark' },
    });
    const plan = await here.transfer.preview(file);
    expect(plan.counts).toEqual({ new: 1, changed: 1, same: 0, older: 0 });
    expect(plan.added).toMatchObject({ favourites: 1, hidden: 0, words: 0, selfChecks: 0 });
    expect(plan.settings).toEqual([{ key: 'colours', here: 'system', file: 'dark' }]);
    expect(await everythingIn(here)).toEqual(before);
  });
});

describe('an import', () => {
  it('does what the preview said without deciding again, unless something changed since', async () => {
    const profile = newProfile();
    const [here, there] = [openHere(profile), openHere(profile)];
    await here.log.add(entry(1));
    await here.personal.update('hidden', () => ['x']);
    const file = await toImportFile({ entries: [entry(1), entry(2)], hidden: ['x'] });
    const preview = await here.transfer.preview(file);
    expect(preview.counts).toMatchObject({ new: 1, same: 1 });
    const imported = await here.transfer.apply(file, []);
    expect(imported.counts).toBe(preview.counts);

    expect((await here.transfer.preview(file)).counts).toMatchObject({ new: 0, same: 2 });
    await there.log.remove(entry(1));
    expect((await here.transfer.apply(file, [])).counts).toMatchObject({ new: 1, same: 1 });

    await here.transfer.preview(file);
    await there.personal.update('hidden', () => []);
    await here.transfer.apply(file, []);
    expect(await there.personal.read('hidden')).toEqual(['x']);
    expect(await logOf(here)).toEqual({ '2026-11': [entry(2), entry(1)] });
  });

  it('adds to what is here, and tells every page, this one too', async () => {
    const profile = newProfile();
    const [here, there] = [openHere(profile), openHere(profile)];
    await here.log.add(entry(1));
    await here.personal.update('hidden', () => ['x']);
    await messagesCame();
    const heard: unknown[] = [];
    for (const page of [here, there]) {
      page.log.subscribe((months) => heard.push(months));
      page.personal.subscribe((key) => heard.push(key));
    }
    const file = await toImportFile({
      entries: [entry(2, { at: DECEMBER }), entry(3)],
      hidden: ['y'],
      words: [{ word: 'odd' }],
    });
    const imported = await here.transfer.apply(file, []);
    expect(imported).toMatchObject({
      counts: { new: 2, changed: 0, same: 0, older: 0 },
      added: { words: 1, favourites: 0, hidden: 1, selfChecks: 0 },
    });
    expect(await logOf(there)).toEqual({
      '2026-12': [entry(2, { at: DECEMBER })],
      '2026-11': [entry(3), entry(1)],
    });
    expect(await there.personal.read('hidden')).toEqual(['x', 'y']);
    expect(await there.personal.read('words')).toEqual([{ word: 'odd' }]);
    await messagesCame();
    const all = [['2026-12', '2026-11'], 'words', 'hidden'];
    expect(heard.map(String).sort()).toEqual([...all, ...all].map(String).sort());
  });

  it('writes nothing the second time', async () => {
    const here = openHere();
    const file = await toImportFile({
      entries: [entry(1)],
      words: [{ word: 'odd' }],
      packs: [{ id: 'p' }],
      carried: { later: { a: [1] } },
    });
    await here.transfer.apply(file, []);
    const once = await everythingIn(here);
    const again = await here.transfer.apply(file, []);
    expect(again.counts).toEqual({ new: 0, changed: 0, same: 1, older: 0 });
    expect(await everythingIn(here)).toEqual(once);
  });

  it('keeps what it does not know, and gives it back', async () => {
    const here = openHere();
    const text = fileText({
      reflections: [{ id: 'mine', text: 'Why?', later: 1 }],
      packs: [{ id: 'p', later: [2] }],
      carried: { settings: { smell: 'pine' }, later: { deep: [null] } },
    });
    await here.transfer.apply(await readText(here, text), []);
    const { settings, ...file } = JSON.parse(await textOf(here.transfer));
    expect(settings.smell).toBe('pine');
    expect(file).toMatchObject({
      reflections: [{ id: 'mine', text: 'Why?', later: 1 }],
      packs: [{ id: 'p', later: [2] }],
      later: { deep: [null] },
    });
  });

  it('takes of the settings only those that are wanted', async () => {
    const here = openHere();
    await here.settings.update({ textSize: 'large', openness: false });
    const file = await toImportFile({
      settings: { colours: 'dark', textSize: 'larger', maxDepth: 1, openness: true },
    });
    await here.transfer.apply(file, ['colours', 'openness']);
    expect((await here.settings.read()).settings).toMatchObject({
      colours: 'dark',
      textSize: 'large',
      maxDepth: 2,
      openness: false,
    });
  });

  it('says so when all is in but the settings', async () => {
    const here = openHere();
    const file = await toImportFile({ entries: [entry(1)], settings: { colours: 'dark' } });
    const full = new DOMException('', 'QuotaExceededError');
    vi.spyOn(browser.storage.local, 'set').mockRejectedValue(full);
    expect(await here.transfer.apply(file, ['colours'])).toMatchObject({ settingsFault: 'full' });
    expect(await logOf(here)).toEqual({ '2026-11': [entry(1)] });
  });

  it('brings back a month whose file the browser has lost for good', async () => {
    const here = openHere();
    const late = entry(2, { at: DECEMBER });
    for (const each of [entry(1), late]) await here.log.add(each);
    const copy = await readText(here, await textOf(here.transfer));
    loseFileOf('2026-12', 'NotReadableError');
    expect((await here.transfer.preview(copy)).counts.new).toBe(1);
    await here.transfer.apply(copy, []);
    expect(await logOf(here)).toEqual({ '2026-11': [entry(1)], '2026-12': [late] });
  });

  it('leaves what was damaged where it was, or sets it aside', async () => {
    const here = openHere();
    const db = await here.database.open();
    await db.put('months', { month: '2026-12', rev: 1, entries: 'lost' } as never);
    await db.put('months', {
      month: '2026-11',
      rev: 'x',
      entries: [entry(1), { odd: 1 }],
    } as never);
    await db.put('personal', { key: 'hidden', rev: 'x', value: ['a', 7] } as never);
    const late = entry(2, { at: DECEMBER });
    const file = await toImportFile({ entries: [late, entry(3)], hidden: ['b'] });
    await here.transfer.apply(file, []);
    const { months, damaged, personal } = await everythingIn(here);
    expect(personal).toEqual([{ key: 'hidden', rev: 1, value: ['a', 'b'] }]);
    expect(months).toEqual([
      { month: '2026-11', rev: 1, entries: [entry(3), entry(1), { odd: 1 }] },
      { month: '2026-12', rev: 2, entries: [late] },
    ]);
    expect(damaged).toEqual([{ month: '2026-12', rev: 1, entries: 'lost' }]);
  });

  it('of two pages at once leaves an entry once', async () => {
    const profile = newProfile();
    const pages = [openHere(profile), openHere(profile)];
    const versions = [entry(1), entry(1, { at: DECEMBER, editedAt: DECEMBER })];
    const files = await Promise.all(versions.map((each) => toImportFile({ entries: [each] })));
    await Promise.all(
      pages.map(({ transfer }, index) => transfer.apply(files[index] as ImportFile, [])),
    );
    const log = await logOf(openHere(profile));
    expect(Object.values(log).flat()).toEqual([versions[1]]);
  });

  it('changes nothing when any part of it cannot be stored', async () => {
    const here = openHere();
    await here.log.add(entry(1));
    const before = await everythingIn(here);
    const file = await toImportFile({
      entries: [entry(2), entry(3, { at: DECEMBER })],
      favourites: ['a'],
      settings: { colours: 'dark' },
    });
    const put = IDBObjectStore.prototype.put;
    for (const failing of [1, 2, 3]) {
      let puts = 0;
      vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(function (
        this: IDBObjectStore,
        ...args
      ) {
        puts += 1;
        if (puts === failing) throw new DOMException('', 'QuotaExceededError');
        return put.apply(this, args);
      });
      await expect(here.transfer.apply(file, ['colours'])).rejects.toThrow(DOMException);
      vi.restoreAllMocks();
      expect(await everythingIn(here)).toEqual(before);
    }
  });
});

describe.each([1, 2, 3])('when an import gives others their turn number %i', (chosen) => {
  const edited = entry(1, { editedAt: DECEMBER });
  const moved = entry(1, { at: DECEMBER, editedAt: DECEMBER + 1 });
  const [kept, keptLate] = [entry(5), entry(6, { at: DECEMBER + 1 })];

  it.each<[string, (there: ReturnType<typeof openHere>) => Promise<unknown>, Entry[], string[]]>([
    ['keeps an entry', ({ log }) => log.keep(kept, 0), [kept, edited], []],
    ['begins a month', ({ log }) => log.keep(keptLate, 0), [keptLate, edited], []],
    ['moves an entry', ({ log }) => log.edit(entry(1), moved), [moved], []],
    [
      'hides something',
      ({ personal }) => personal.update('hidden', (ids) => withId(ids, 'y')),
      [edited],
      ['y'],
    ],
  ])('and another page %s, it decides anew', async (_name, meanwhile, others, ids) => {
    const there = openHere();
    await there.log.add(entry(1));
    await there.personal.update('hidden', () => ['x']);
    let turns = 0;
    const here = openHere(there.profile, async () => {
      turns += 1;
      if (turns === chosen) await meanwhile(there);
    });
    const late = entry(2, { at: DECEMBER });
    await here.transfer.apply(await toImportFile({ entries: [edited, late], hidden: ['z'] }), []);
    expect(turns).toBeGreaterThan(3);
    const entries = Object.values(await logOf(here)).flat();
    expect(entries).toEqual([late, ...others].sort(newestFirst));
    expect(await here.personal.read('hidden')).toEqual(['x', ...ids, 'z']);
  });
});

describe('a bad file', () => {
  const good = fileText({ entries: [entry(1)], favourites: ['a'] });
  it.each<[string, BlobPart, string]>([
    ['cut off', good.slice(0, -40), 'truncated'],
    ['of another format', '{"format": "something"}', 'wrong-format'],
    ['of a newer version', good.replace('"version": 1', '"version": 2'), 'newer-version'],
    ['with an id twice', fileText({ entries: [entry(1), entry(1)] }), 'duplicate-id'],
    [
      'with a note of ten megabytes',
      fileText({ entries: [entry(1, { note: 'a'.repeat(1e7) })] }),
      'too-long',
    ],
    ['with a wrong type', good.replace('"Note 1."', '7'), 'wrong-type'],
    ['with a key of JavaScript’s own', good.replace('"note"', '"__proto__"'), 'forbidden-key'],
    ['nested deeply', '['.repeat(5e6), 'too-deep'],
    ['in UTF-16', Uint16Array.from(good, (letter) => letter.charCodeAt(0)), 'not-utf-8'],
    ['that is empty', '', 'empty-file'],
  ])('%s is refused, and nothing changes', async (_name, content, code) => {
    const here = openHere();
    await here.log.add(entry(5));
    const before = await everythingIn(here);
    const parsed = await here.transfer.read(new Blob([content]));
    expect(parsed.ok ? [] : parsed.problems.map(({ reason }) => reason.code)).toContain(code);
    expect(await everythingIn(here)).toEqual(before);
  });

  it('that is too large is not even read', async () => {
    const huge = { size: 200_000_001, arrayBuffer: () => Promise.reject(new Error('was read')) };
    const parsed = await openHere().transfer.read(huge as unknown as Blob);
    expect(parsed).toMatchObject({ ok: false, problems: [{ reason: { code: 'too-large' } }] });
  });

  it('that is gone by now is refused as well', async () => {
    const gone = {
      size: 5,
      arrayBuffer: () => Promise.reject(new DOMException('', 'NotFoundError')),
    };
    const parsed = await openHere().transfer.read(gone as unknown as Blob);
    expect(parsed).toMatchObject({ ok: false, problems: [{ reason: { code: 'unreadable' } }] });
  });
});

it('reads a file from a browser as it is given: bytes, with their mark', async () => {
  const here = openHere();
  const parsed = await here.transfer.read(
    new Blob(['\ufeff', toBytes(fileText({ entries: [entry(1)] }))]),
  );
  expect(parsed).toMatchObject({ ok: true, file: { entries: [entry(1)] } });
});

describe('what is cancelled', () => {
  /** Ends the work at the first moment at which it is that far. */
  function endAt(share: number) {
    const control = new AbortController();
    const onProgress = (done: number): void => {
      if (done >= share) control.abort();
    };
    return { signal: control.signal, onProgress };
  }
  const many = Array.from({ length: 3_000 }, (_, n) => entry(n));

  it.each([0.01, 0.4, 0.6, 0.9])('leaves no file of an export that was %d done', async (share) => {
    const here = openHere();
    await here.transfer.apply(await toImportFile({ entries: many }), []);
    const before = await everythingIn(here);
    for (const form of ['exportJson', 'exportCsv'] as const) {
      const oversight = endAt(share);
      await expect(here.transfer[form](oversight)).rejects.toThrow('aborted');
    }
    expect(await everythingIn(here)).toEqual(before);
  });

  it.each([0.01, 0.2, 0.5, 0.95])(
    'changes nothing of an import that was %d done',
    async (share) => {
      const here = openHere();
      await here.log.add(entry(5_000));
      const before = await everythingIn(here);
      const reading = endAt(share);
      const file = new Blob([fileText({ entries: many })]);
      await expect(here.transfer.read(file, reading)).rejects.toThrow('aborted');
      const parsed = await readText(here, await file.text());
      const comparing = endAt(share);
      const preview = here.transfer.preview(parsed, comparing);
      await expect(preview).rejects.toThrow('aborted');
      expect(await everythingIn(here)).toEqual(before);
    },
  );

  it('is told how far it is, up to the end', async () => {
    const here = openHere();
    await here.transfer.apply(await toImportFile({ entries: many }), []);
    const told: number[][] = [[], [], []];
    const tell = (which: number) => ({
      onProgress: (done: number) => void told[which]?.push(done),
    });
    const { content } = await here.transfer.exportJson(tell(0));
    await here.transfer.read(content, tell(1));
    await here.transfer.preview(await readText(here, await content.text()), tell(2));
    for (const all of told) {
      expect(all).toEqual(all.toSorted((a, b) => a - b));
      expect(all.length).toBeGreaterThan(3);
      expect(all.at(-1)).toBeGreaterThan(0.9);
    }
  });
});

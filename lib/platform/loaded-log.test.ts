import { afterEach, describe, expect, it, vi } from 'vitest';
import type { Entry } from '@/lib/core/entry';
import { entry, messagesCame, NOVEMBER, newProfile, openPage } from '@/lib/testing/open-page';
import { createLoadedLog } from './loaded-log';
import { createMonthBatch } from './month-batch';

const pages: ReturnType<typeof openPage>[] = [];
function pageOf(profile: string): ReturnType<typeof openPage> {
  const page = openPage(profile);
  pages.push(page);
  return page;
}

afterEach(async () => {
  await Promise.all(pages.splice(0).map((page) => page.close()));
});

const at = (month: string, day = 10): number => Date.parse(`${month}-${day}T12:00:00Z`);

/** Three months with two entries each, newest first. */
const kept: Entry[] = ['2026-11', '2026-10', '2026-08'].flatMap((month, index) => [
  entry(index * 2, { at: at(month, 20) }),
  entry(index * 2 + 1, { at: at(month, 10) }),
]);

async function logWith(entries: readonly Entry[], profile = newProfile()) {
  const page = pageOf(profile);
  for (const one of entries) await page.log.add(one);
  return { profile, page, loaded: createLoadedLog(page.log, createMonthBatch(page.database)) };
}

const until = (holds: () => void): Promise<void> => vi.waitFor(holds);

describe('the log as far as it is read', () => {
  it('knows nothing before it reads, and reads no further than it is asked to', async () => {
    const { loaded } = await logWith(kept);
    expect(loaded.get()).toMatchObject({ entries: [], complete: false });
    await loaded.readOlder(1);
    expect(loaded.get()).toMatchObject({ entries: kept.slice(0, 2), complete: false });
    await loaded.readOlder(3);
    expect(loaded.get()).toMatchObject({ entries: kept, complete: true });
  });

  it('is complete at once when nothing was kept', async () => {
    const { loaded } = await logWith([]);
    await loaded.readOlder(40);
    expect(loaded.get()).toMatchObject({ entries: [], complete: true, fault: undefined });
  });

  it('reads each month once, also when it is asked twice at the same time', async () => {
    const { loaded } = await logWith(kept);
    await Promise.all([loaded.readOlder(2), loaded.readOlder(2)]);
    expect(loaded.get().entries).toEqual(kept.slice(0, 4));
  });

  it('follows what this page and others keep, edit and delete', async () => {
    const { profile, page, loaded } = await logWith(kept);
    await loaded.readOlder(40);
    const [first, second] = kept as [Entry, Entry];
    const newest = entry(50, { at: at('2026-12') });
    await page.log.add(newest);
    await until(() => expect(loaded.get().entries[0]).toEqual(newest));

    const other = pageOf(profile);
    const edited = { ...first, note: 'Edited elsewhere.', editedAt: first.at };
    await other.log.edit(first, edited);
    await other.log.remove(second);
    await until(() => expect(loaded.get().entries).toEqual([newest, edited, ...kept.slice(2)]));
  });

  it('shows an entry in its new month, and not in the old one, when it is moved', async () => {
    const { page, loaded } = await logWith(kept);
    await loaded.readOlder(40);
    const [first] = kept as [Entry];
    const moved = { ...first, at: at('2025-01'), editedAt: first.at };
    await page.log.edit(first, moved);
    await until(() => expect(loaded.get().entries).toEqual([...kept.slice(1), moved]));
  });

  it('leaves a month unread that it has not reached, even when that changes', async () => {
    const { page, loaded } = await logWith(kept);
    await loaded.readOlder(1);
    const old = entry(50, { at: at('2026-09') });
    await page.log.add(old);
    await messagesCame();
    expect(loaded.get()).toMatchObject({ entries: kept.slice(0, 2), complete: false });
    await loaded.readOlder(40);
    expect(loaded.get().entries).toEqual([...kept.slice(0, 4), old, ...kept.slice(4)]);
  });

  it('names the month that cannot be read, and has all the others', async () => {
    const { page, loaded } = await logWith(kept);
    const db = await page.database.open();
    await db.put('months', { month: '2026-10', rev: 3, entries: 'torn' } as never);
    await loaded.readOlder(40);
    expect(loaded.get().damaged).toEqual([{ month: '2026-10', entries: [], damaged: 'all' }]);
    expect(loaded.get().entries).toEqual([...kept.slice(0, 2), ...kept.slice(4)]);
  });

  it('has all the other months when the browser lost the file of one', async () => {
    const { page } = await logWith(kept);
    const loaded = createLoadedLog({
      ...page.log,
      read: (month) =>
        month === '2026-10'
          ? Promise.reject(new DOMException('lost', 'NotReadableError'))
          : page.log.read(month),
    });
    await loaded.readOlder(40);
    expect(loaded.get().damaged).toEqual([{ month: '2026-10', entries: [], damaged: 'all' }]);
    expect(loaded.get().entries).toEqual([...kept.slice(0, 2), ...kept.slice(4)]);
  });

  it('reads the rest in slices, each told of, and has what was written meanwhile', async () => {
    const { page, loaded } = await logWith(kept);
    await loaded.readOlder(1);
    const moved = { ...(kept[4] as Entry), at: at('2026-09'), editedAt: NOVEMBER };
    const read: string[] = [];
    let isWritten = false;
    await loaded.readRest(async (slice) => {
      read.push(...slice.map(({ month }) => month));
      if (isWritten) return;
      isWritten = true;
      await page.log.edit(kept[4] as Entry, moved);
    });
    expect(read[0]).toBe('2026-11');
    await until(() => {
      expect(loaded.get().complete).toBe(true);
      expect(loaded.get().entries).toEqual([...kept.slice(0, 4), moved, kept[5]]);
    });
  });

  it('reads the rest one by one where the months cannot be had at once', async () => {
    const { page } = await logWith(kept);
    const lost = () => Promise.reject(new DOMException('lost', 'NotReadableError'));
    const read = (month: string) => (month === '2026-08' ? lost() : page.log.read(month));
    const loaded = createLoadedLog({ ...page.log, read }, lost);
    await loaded.readOlder(1);
    await loaded.readRest(async () => undefined);
    expect(loaded.get()).toMatchObject({ entries: kept.slice(0, 4), complete: true });
    expect(loaded.get().damaged).toEqual([{ month: '2026-08', entries: [], damaged: 'all' }]);
  });

  it('says why it cannot read, and reads on once it can', async () => {
    const { page } = await logWith(kept);
    let broken = true;
    const loaded = createLoadedLog({
      ...page.log,
      months: () =>
        broken ? Promise.reject(new DOMException('no', 'QuotaExceededError')) : page.log.months(),
    });
    await loaded.readOlder(40);
    expect(loaded.get()).toMatchObject({ fault: 'full', complete: false });
    broken = false;
    await loaded.readOlder(40);
    expect(loaded.get()).toMatchObject({ fault: undefined, entries: kept });
  });
});

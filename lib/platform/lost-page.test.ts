import { afterEach, describe, expect, it, vi } from 'vitest';
import { toFault } from '@/lib/core/fault';
import { DAY_MS } from '@/lib/core/time';
import { entry, newProfile, openPage } from '@/lib/testing/open-page';

const closing: (() => Promise<void>)[] = [];
afterEach(async () => {
  vi.restoreAllMocks();
  await Promise.all(closing.splice(0).map((close) => close()));
});

function open(profile = newProfile()) {
  const page = openPage(profile);
  closing.push(page.close);
  return page;
}

/** That month cannot be read, until it is written anew. @param times how often it fails */
function lose(month: string, name: string, times = Number.POSITIVE_INFINITY): void {
  const { get, delete: remove } = IDBObjectStore.prototype;
  let left = times;
  vi.spyOn(IDBObjectStore.prototype, 'get').mockImplementation(function (
    this: IDBObjectStore,
    key,
  ) {
    if (key !== month || left <= 0) return get.call(this, key);
    left -= 1;
    throw new DOMException('lost', name);
  });
  vi.spyOn(IDBObjectStore.prototype, 'delete').mockImplementation(function (
    this: IDBObjectStore,
    key,
  ) {
    if (key === month) left = 0;
    return remove.call(this, key);
  });
}

const OLD = entry(1, { at: entry(1).at - 40 * DAY_MS });

describe('a month whose file is lost', () => {
  it('begins anew with the next entry, is set aside, and costs no other', async () => {
    const { log, database } = open();
    for (const each of [OLD, entry(1)]) await log.add(each);
    lose('2026-11', 'NotReadableError');
    await log.add(entry(2));
    expect((await log.read('2026-11')).entries).toEqual([entry(2)]);
    expect((await log.read('2026-10')).entries).toEqual([OLD]);
    expect(await (await database.open()).getAll('damaged')).toEqual([
      { month: '2026-11', lost: true },
    ]);
  });

  it('stays as it is when it can be had again the next moment', async () => {
    const { log } = open();
    await log.add(entry(1));
    lose('2026-11', 'NotReadableError', 1);
    await log.add(entry(2));
    expect((await log.read('2026-11')).entries).toEqual([entry(2), entry(1)]);
  });

  it('begins anew once, when two pages find it lost', async () => {
    const profile = newProfile();
    const [here, there] = [open(profile), open(profile)];
    await here.log.add(entry(1));
    lose('2026-11', 'NotReadableError');
    await Promise.all([here.log.add(entry(2)), there.log.add(entry(3))]);
    expect((await here.log.read('2026-11')).entries).toEqual([entry(3), entry(2)]);
  });

  it('stays as it is when the browser does not say that it is for good', async () => {
    const { log } = open();
    await log.add(entry(1));
    lose('2026-11', 'UnknownError');
    expect(await log.add(entry(2)).catch(toFault)).toBe('unknown');
    vi.restoreAllMocks();
    expect((await log.read('2026-11')).entries).toEqual([entry(1)]);
  });
});

import { afterEach, describe, expect, it } from 'vitest';
import type { Entry } from '@/lib/core/entry';
import { entry, NOVEMBER, newProfile, openPage } from '@/lib/testing/open-page';
import { createFavouriteSession } from './favourite-session';
import type { LogStore } from './log-store';

const pages: ReturnType<typeof openPage>[] = [];
const LATER = NOVEMBER + 1_000_000;

afterEach(async () => {
  await Promise.all(pages.splice(0).map((page) => page.close()));
});

async function openWith(kept: Entry, log: Partial<LogStore> = {}) {
  const page = openPage(newProfile());
  pages.push(page);
  await page.log.add(kept);
  const session = createFavouriteSession({ log: { ...page.log, ...log }, now: () => LATER });
  const stored = async (): Promise<Entry[]> => {
    const months = await page.log.months();
    const read = await Promise.all(months.map((month) => page.log.read(month)));
    return read.flatMap(({ entries }) => entries);
  };
  return { ...page, session, stored };
}

describe('a favourite', () => {
  it('is stored on the entry, and taken back', async () => {
    const { session, stored } = await openWith(entry(1));
    await session.mark(entry(1), true);
    expect(await stored()).toEqual([entry(1, { favourite: true, editedAt: LATER })]);
    await session.mark(entry(1), true);
    expect(await stored()).toEqual([entry(1, { favourite: true, editedAt: LATER })]);
    await session.mark(entry(1), false);
    expect(await stored()).toEqual([entry(1, { editedAt: LATER + 1 })]);
  });

  it('stands beside whether it may be shared', async () => {
    const { session, stored } = await openWith(entry(1));
    await session.mark(entry(1), true);
    for (const share of [true, true]) await session.share(entry(1), share);
    const both = entry(1, { favourite: true, share: true, editedAt: LATER + 1 });
    expect(await stored()).toEqual([both]);
    await session.share(entry(1), false);
    expect(await stored()).toEqual([entry(1, { favourite: true, editedAt: LATER + 2 })]);
  });

  it('keeps what another page wrote meanwhile, and finds where it moved the entry', async () => {
    const { session, stored, log } = await openWith(entry(1));
    const edited = entry(1, { note: 'Another.', at: Date.UTC(2025, 1, 3), editedAt: NOVEMBER });
    await log.edit(entry(1), { ...edited, id: entry(1).id });
    await session.mark(entry(1), true);
    expect(await stored()).toEqual([{ ...edited, favourite: true, editedAt: LATER }]);
  });

  it('brings nothing deleted back', async () => {
    const { session, stored, log } = await openWith(entry(1));
    await log.remove(entry(1));
    await session.mark(entry(1), true);
    expect(await stored()).toEqual([]);
    expect(session.get().fault).toBeUndefined();
  });

  it('says so when it could not be stored, and no longer once it is', async () => {
    let isFull = true;
    const edit = async () => {
      if (isFull) throw new DOMException('', 'QuotaExceededError');
      return 'done' as const;
    };
    const { session } = await openWith(entry(1), { edit });
    await session.mark(entry(1), true);
    expect(session.get().fault).toBe('full');
    isFull = false;
    await session.mark(entry(1), true);
    expect(session.get().fault).toBeUndefined();
  });
});

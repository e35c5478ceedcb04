import { afterEach, describe, expect, it, vi } from 'vitest';
import type { Entry } from '@/lib/core/entry';
import { DAY_MS } from '@/lib/core/time';
import { entry, NOVEMBER, newProfile, openPage } from '@/lib/testing/open-page';
import { createLoadedLog } from './loaded-log';
import { createTimelineSession, SCREEN, type TimelineSession } from './timeline-session';

const pages: ReturnType<typeof openPage>[] = [];

afterEach(async () => {
  await Promise.all(pages.splice(0).map((page) => page.close()));
});

/** A hundred days with an entry each, newest first. */
const kept: Entry[] = Array.from({ length: 100 }, (_, day) =>
  entry(day, {
    at: NOVEMBER - day * DAY_MS,
    note: day === 77 ? 'The harbour, late.' : `Day ${day}.`,
    feelings: [day % 2 === 0 ? { word: 'calm', group: 'easy' } : { group: 'heavy' }],
  }),
);

async function timelineOf(entries: readonly Entry[]) {
  const page = openPage(newProfile());
  pages.push(page);
  for (const one of entries) await page.log.add(one);
  let beIdle: () => void = () => undefined;
  const session = createTimelineSession(createLoadedLog(page.log), {
    loadLabels:
      async () =>
      ({ word, group }) =>
        word === 'calm' ? 'gelassen' : `group ${group}`,
    idle: () =>
      new Promise((resolve) => {
        beIdle = resolve;
      }),
  });
  return { page, session, beIdle: () => beIdle() };
}

async function started(session: TimelineSession): Promise<void> {
  void session.start();
  await vi.waitFor(() => expect(session.get().started).toBe(true));
}

async function allRead({ session, beIdle }: Awaited<ReturnType<typeof timelineOf>>): Promise<void> {
  await started(session);
  await vi.waitFor(() => {
    beIdle();
    expect(session.get().count).toBeDefined();
  });
}

describe('the timeline', () => {
  it('shows the newest entries before the rest is read', async () => {
    const { session } = await timelineOf(kept);
    await started(session);
    expect(session.get()).toMatchObject({
      entries: kept.slice(0, SCREEN),
      older: true,
      count: undefined,
    });
  });

  it('counts them all once the page had time to read on', async () => {
    const timeline = await timelineOf(kept);
    await allRead(timeline);
    expect(timeline.session.get()).toMatchObject({ count: 100, entries: kept.slice(0, SCREEN) });
  });

  it('shows a screen more each time, down to the oldest', async () => {
    const { session } = await timelineOf(kept);
    await started(session);
    await session.showOlder();
    expect(session.get().entries).toEqual(kept.slice(0, SCREEN * 2));
    await session.showOlder();
    expect(session.get()).toMatchObject({ entries: kept, older: false });
  });

  it('counts nothing kept as none, with nothing older', async () => {
    const { session } = await timelineOf([]);
    await started(session);
    expect(session.get()).toMatchObject({ entries: [], older: false, count: 0 });
  });

  it('shows an entry that is kept meanwhile', async () => {
    const timeline = await timelineOf(kept.slice(0, 3));
    await allRead(timeline);
    const newest = entry(200, { at: NOVEMBER + DAY_MS });
    await timeline.page.log.add(newest);
    await vi.waitFor(() =>
      expect(timeline.session.get()).toMatchObject({
        count: 4,
        entries: [newest, ...kept.slice(0, 3)],
      }),
    );
  });
});

describe('the search', () => {
  it('finds what lies far back, once that is read, and says how many', async () => {
    const timeline = await timelineOf(kept);
    await started(timeline.session);
    timeline.session.search('HARBOUR');
    expect(timeline.session.get()).toMatchObject({ entries: [], count: undefined, older: true });
    await allRead(timeline);
    expect(timeline.session.get()).toMatchObject({ entries: [kept[77]], count: 1, older: false });
  });

  it('finds words as stored and as shown, also when asked before the labels were there', async () => {
    const timeline = await timelineOf(kept.slice(0, 10));
    timeline.session.search('gelassen');
    await allRead(timeline);
    expect(timeline.session.get().count).toBe(5);
    timeline.session.search('calm');
    expect(timeline.session.get().count).toBe(5);
    timeline.session.search('group heavy');
    expect(timeline.session.get().count).toBe(5);
  });

  it('shows a screen of what it found, and begins anew with the next query', async () => {
    const timeline = await timelineOf(kept);
    await allRead(timeline);
    timeline.session.search('calm');
    expect(timeline.session.get()).toMatchObject({ count: 50, older: true });
    await timeline.session.showOlder();
    expect(timeline.session.get().entries).toHaveLength(50);
    timeline.session.search('');
    expect(timeline.session.get()).toMatchObject({ count: 100, entries: kept.slice(0, SCREEN) });
  });

  it('takes in an entry that is kept while it stands', async () => {
    const timeline = await timelineOf(kept);
    await allRead(timeline);
    timeline.session.search('harbour');
    const newest = entry(200, { at: NOVEMBER + DAY_MS, note: 'Harbour again.' });
    await timeline.page.log.add(newest);
    await vi.waitFor(() => expect(timeline.session.get().entries).toEqual([newest, kept[77]]));
  });
});

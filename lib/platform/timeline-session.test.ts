import { afterEach, describe, expect, it, vi } from 'vitest';
import type { Entry } from '@/lib/core/entry';
import { NO_ENTRY_FILTER } from '@/lib/core/entry-filter';
import { toDayNumber } from '@/lib/core/patterns/calendar-day';
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
    today: () => '2026-11-22',
  });
  return { page, session, beIdle: () => beIdle() };
}

const entriesOf = (session: TimelineSession): Entry[] =>
  session.get().items.map((item) => item.entry);

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
    const shown = entriesOf(session);
    expect(shown.length).toBeGreaterThanOrEqual(SCREEN);
    expect(shown.length).toBeLessThan(kept.length);
    expect(shown).toEqual(kept.slice(0, shown.length));
    expect(session.get().count).toBeUndefined();
  });

  it('has them all, and counts them, once the page had time to read on', async () => {
    const timeline = await timelineOf(kept);
    await allRead(timeline);
    expect(timeline.session.get().count).toBe(100);
    expect(entriesOf(timeline.session)).toEqual(kept);
  });

  it('reads on at once when the end of what is read comes into sight', async () => {
    const { session } = await timelineOf(kept);
    await started(session);
    const before = entriesOf(session).length;
    await session.readOn();
    expect(entriesOf(session).length).toBeGreaterThan(before);
    expect(entriesOf(session)).toEqual(kept.slice(0, entriesOf(session).length));
  });

  it('counts nothing kept as none', async () => {
    const { session } = await timelineOf([]);
    await started(session);
    expect(session.get()).toMatchObject({ items: [], count: 0 });
  });

  it('shows an entry that is kept meanwhile, also while the rest is being read', async () => {
    for (const timeline of [await timelineOf(kept.slice(0, 3)), await timelineOf(kept)]) {
      await started(timeline.session);
      const newest = entry(200, { at: NOVEMBER + DAY_MS });
      await timeline.page.log.add(newest);
      await vi.waitFor(() => expect(entriesOf(timeline.session)[0]).toEqual(newest));
    }
  });

  it('puts a day of two months of UTC in its place', async () => {
    // The last of October in Los Angeles, and the first of November in Berlin.
    const at = Date.UTC(2026, 10, 1, 3);
    const west = entry(1, { at, zone: 'America/Los_Angeles' });
    const east = entry(2, { at: at - 4 * 3_600_000, zone: 'Europe/Berlin' });
    const timeline = await timelineOf([west, east]);
    await allRead(timeline);
    expect(entriesOf(timeline.session)).toEqual([east, west]);
  });
});

describe('the search', () => {
  it('finds what lies far back, once that is read, and says how many', async () => {
    const timeline = await timelineOf(kept);
    await started(timeline.session);
    timeline.session.search('HARBOUR');
    expect(timeline.session.get()).toMatchObject({ items: [], count: undefined });
    await allRead(timeline);
    expect(timeline.session.get().count).toBe(1);
    expect(entriesOf(timeline.session)).toEqual([kept[77]]);
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

  it('finds what stands in the reflection, together with what was written', async () => {
    const reflection = { id: 'x', text: 'Who would you call first?', language: 'en' };
    const timeline = await timelineOf([
      entry(2, { note: 'Jo.', reflection }),
      entry(1, { note: 'Sam.', reflection }),
      entry(0, { note: 'Jo called first.' }),
    ]);
    await allRead(timeline);
    const countOf = (query: string): number | undefined => {
      timeline.session.search(query);
      return timeline.session.get().count;
    };
    expect([countOf('call first'), countOf('jo first'), countOf('who'), countOf('irst')]).toEqual([
      3, 2, 2, 0,
    ]);
  });

  it('finds the same by typing on, and back, as when asked at once', async () => {
    const timeline = await timelineOf(kept);
    await allRead(timeline);
    const counts = ['d', 'da', 'day 1', 'day 12', 'day 1', '', 'day 7', 'calm 7'].map((query) => {
      timeline.session.search(query);
      return timeline.session.get().count;
    });
    expect(counts).toEqual([99, 99, 11, 1, 11, 100, 10, 5]);
  });

  it('takes in an entry that is kept while it stands', async () => {
    const timeline = await timelineOf(kept);
    await allRead(timeline);
    timeline.session.search('harbour');
    const newest = entry(200, { at: NOVEMBER + DAY_MS, note: 'Harbour again.' });
    await timeline.page.log.add(newest);
    await vi.waitFor(() => expect(entriesOf(timeline.session)).toEqual([newest, kept[77]]));
  });
});

describe('a filter', () => {
  it('narrows what is found, together with the search, and lets go of it again', async () => {
    const timeline = await timelineOf(kept);
    await allRead(timeline);
    const { session } = timeline;
    session.narrow({ ...NO_ENTRY_FILTER, group: 'heavy' });
    expect(session.get().count).toBe(50);
    session.search('day 9');
    expect(entriesOf(session)).toEqual(
      kept.filter((_, day) => day % 2 === 1 && `${day}`.startsWith('9')),
    );
    session.narrow(NO_ENTRY_FILTER);
    expect(session.get().count).toBe(11);
    session.search('');
    expect(session.get().count).toBe(100);
  });

  it('counts the days of a period from today', async () => {
    const timeline = await timelineOf(kept);
    await allRead(timeline);
    timeline.session.narrow({ ...NO_ENTRY_FILTER, period: '30-days' });
    expect(timeline.session.get().count).toBe(30);
  });
});

describe('going back to a day', () => {
  const dayOfKept = (place: number): number => toDayNumber('2026-11-22') - place;

  it('reads as far as it takes, and no further', async () => {
    const { session } = await timelineOf(kept);
    await started(session);
    expect((await session.goBackTo(dayOfKept(60)))?.entry).toEqual(kept[60]);
    expect(entriesOf(session).length).toBeGreaterThan(60);
    expect(session.get().count).toBeUndefined();
  });

  it('leads to the next older entry where that day has none, across a month without any', async () => {
    const gaps = [kept[3], kept[95]].filter((one) => one !== undefined);
    const { session } = await timelineOf(gaps);
    await started(session);
    expect((await session.goBackTo(dayOfKept(0)))?.entry).toEqual(kept[3]);
    expect((await session.goBackTo(dayOfKept(4)))?.entry).toEqual(kept[95]);
  });

  it('leads to the oldest where nothing is older, and nowhere where there is nothing', async () => {
    const { session } = await timelineOf(kept);
    await started(session);
    expect((await session.goBackTo(0))?.entry).toEqual(kept[99]);
    const { session: empty } = await timelineOf([]);
    await started(empty);
    expect(await empty.goBackTo(dayOfKept(1))).toBeUndefined();
  });

  it('keeps to what was found', async () => {
    const timeline = await timelineOf(kept);
    await started(timeline.session);
    timeline.session.search('harbour');
    expect((await timeline.session.goBackTo(dayOfKept(10)))?.entry).toEqual(kept[77]);
  });
});

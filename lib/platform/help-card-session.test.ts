import { afterEach, describe, expect, it } from 'vitest';
import shipped from '@/content/feelings.json';
import type { Entry, Felt } from '@/lib/core/entry';
import type { FeelingFact } from '@/lib/core/feelings';
import type { LastShown } from '@/lib/core/last-shown';
import { DAY_MS, MINUTE_MS } from '@/lib/core/time';
import { entry, messagesCame, NOVEMBER, newProfile, openPage } from '@/lib/testing/open-page';
import { createHelpCardSession } from './help-card-session';

const vocabulary = shipped as FeelingFact[];
const HOPELESS: Felt[] = [{ word: 'hopeless', group: 'heavy' }];
const sad = (n: number, daysBefore: number): Entry =>
  entry(n, {
    at: NOVEMBER - daysBefore * DAY_MS,
    feelings: [{ word: 'sad', group: 'heavy' }],
    note: 'Not looked at: hopeless.',
  });

const pages: ReturnType<typeof openPage>[] = [];
let time = NOVEMBER;

afterEach(async () => {
  time = NOVEMBER;
  await Promise.all(pages.splice(0).map((page) => page.close()));
});

/** One open page of a profile, and its card. */
function open(profile: string) {
  const page = openPage(profile);
  pages.push(page);
  const card = createHelpCardSession({ ...page, now: () => time });
  return { ...page, card, kind: () => card.get().kind };
}

async function stored({ database }: ReturnType<typeof open>): Promise<LastShown | undefined> {
  const record = await (await database.open()).get('personal', 'helpCard');
  return (record as unknown as { value: LastShown } | undefined)?.value;
}

describe('the help card of a page', () => {
  it('comes by what is chosen, and goes when it is let go of before it was seen', async () => {
    const page = open(newProfile());
    await page.card.look(HOPELESS, vocabulary);
    expect(page.card.get()).toEqual({ kind: 'show', reason: 'hopeless' });
    await page.card.look([], vocabulary);
    expect(page.card.get()).toEqual({ kind: 'quiet', reason: 'not-needed' });
    expect(await stored(page)).toBeUndefined();
  });

  it('comes by three heavy entries of a week, also over the end of a month', async () => {
    time = Date.UTC(2026, 11, 2, 19);
    const page = open(newProfile());
    for (const [n, days] of [3, 5, 8].entries()) {
      await page.log.add({ ...sad(n, 0), at: time - (days - 2) * DAY_MS });
    }
    await page.card.look([], vocabulary);
    expect(page.card.get()).toEqual({ kind: 'show', reason: 'heavy-week' });
  });

  it('comes with the third that is kept while the page is open, here or elsewhere', async () => {
    const profile = newProfile();
    const [page, other] = [open(profile), open(profile)];
    for (const n of [1, 2]) await page.log.add(sad(n, n));
    await page.card.look([], vocabulary);
    expect(page.kind()).toBe('quiet');
    await other.log.add(sad(3, 0));
    await expect.poll(page.kind).toBe('show');
  });

  it('stays after it was seen, through Keep, until it is closed', async () => {
    const page = open(newProfile());
    await page.card.look(HOPELESS, vocabulary);
    await page.card.seen();
    expect(await stored(page)).toEqual({ at: time, closed: false });
    await page.log.keep(entry(1, { at: time, feelings: HOPELESS }), time);
    await page.card.look([], vocabulary);
    expect(page.kind()).toBe('show');
    time += MINUTE_MS;
    await page.card.seen();
    expect((await stored(page))?.at).toBe(NOVEMBER);
    await page.card.close();
    expect(page.card.get()).toEqual({ kind: 'quiet', reason: 'rests' });
    expect(await stored(page)).toEqual({ at: time, closed: true });
  });

  it.each(['seen', 'close'] as const)('rests on the next page for a week (%s)', async (act) => {
    const profile = newProfile();
    const page = open(profile);
    await page.card.look(HOPELESS, vocabulary);
    await page.card[act]();
    for (const [days, kind] of [
      [0, 'quiet'],
      [6.9, 'quiet'],
      [7, 'show'],
    ] as const) {
      time = NOVEMBER + days * DAY_MS;
      const next = open(profile);
      await next.card.look(HOPELESS, vocabulary);
      expect(next.kind()).toBe(kind);
    }
  });

  it('rests on the same page too, once it was let go of', async () => {
    const page = open(newProfile());
    await page.card.look(HOPELESS, vocabulary);
    await page.card.seen();
    await page.card.look([], vocabulary);
    await page.card.look(HOPELESS, vocabulary);
    expect(page.card.get()).toEqual({ kind: 'quiet', reason: 'rests' });
    time += 7 * DAY_MS;
    await page.card.look(HOPELESS, vocabulary);
    await page.card.seen();
    expect(await stored(page)).toEqual({ at: time, closed: false });
  });

  it('closed on another page it goes here; only seen there, it stays', async () => {
    const profile = newProfile();
    const [page, other] = [open(profile), open(profile)];
    for (const each of [page, other]) await each.card.look(HOPELESS, vocabulary);
    await Promise.all([page.card.seen(), other.card.seen()]);
    await messagesCame();
    expect([page.kind(), other.kind()]).toEqual(['show', 'show']);
    await other.card.close();
    await expect.poll(page.kind).toBe('quiet');
  });

  it('does not come where it was not yet, once it was seen on another page', async () => {
    const profile = newProfile();
    const [page, other] = [open(profile), open(profile)];
    await page.card.look([], vocabulary);
    await other.card.look(HOPELESS, vocabulary);
    await other.card.seen();
    await messagesCame();
    await page.card.look(HOPELESS, vocabulary);
    expect(page.card.get()).toEqual({ kind: 'quiet', reason: 'rests' });
  });

  it('goes by what was chosen last, also when the log is slow to be read', async () => {
    const page = open(newProfile());
    const slow = Promise.withResolvers<string[]>();
    const readings = [slow.promise, Promise.resolve([])];
    const log = { ...page.log, months: () => readings.shift() ?? Promise.resolve([]) };
    const card = createHelpCardSession({ ...page, log, now: () => time });
    const first = card.look(HOPELESS, vocabulary);
    await card.look([], vocabulary);
    slow.resolve([]);
    await first;
    expect(card.get().kind).toBe('quiet');
  });

  it('comes in spite of a damaged record, and of months that cannot be read', async () => {
    const page = open(newProfile());
    const damaged = { key: 'helpCard', rev: 1, value: { at: 'later', closed: true } };
    await (await page.database.open()).put('personal', damaged as never);
    const log = { ...page.log, months: () => Promise.reject(new Error('no')) };
    const card = createHelpCardSession({ ...page, log, now: () => time });
    await card.look(HOPELESS, vocabulary);
    expect(card.get().kind).toBe('show');
  });
});

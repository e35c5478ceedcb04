import { afterEach, describe, expect, it } from 'vitest';
import { DAY_MS, HOUR_MS } from '@/lib/core/time';
import { entry, messagesCame, NOVEMBER, newProfile, openPage } from '@/lib/testing/open-page';
import { createSelfCheckSession } from './self-check-session';
import { createSettingsStore } from './settings-store';

const pages: ReturnType<typeof openPage>[] = [];
let time = NOVEMBER;

afterEach(async () => {
  time = NOVEMBER;
  await Promise.all(pages.splice(0).map((page) => page.close()));
});

/** A page of somebody who has kept entries for `days`. */
async function open(profile = newProfile(), days = 40) {
  const page = openPage(profile);
  pages.push(page);
  for (const ago of [1, days]) await page.log.add(entry(ago, { at: NOVEMBER - ago * DAY_MS }));
  const settings = createSettingsStore();
  const check = createSelfCheckSession({
    ...page,
    settings,
    now: () => time,
    zone: () => 'Europe/Berlin',
  });
  await check.look();
  return { ...page, settings, check, offer: () => check.get().offer };
}

describe('the offer of a self-check', () => {
  it('comes once entries go back two weeks, over however many months', async () => {
    expect((await open(undefined, 13)).offer()).toEqual({ kind: 'quiet', reason: 'too-early' });
    expect((await open(undefined, 100)).offer()).toEqual({ kind: 'offer', reason: 'due' });
  });

  it('stands for a day once it was seen, also on other pages, and then not for four weeks', async () => {
    const profile = newProfile();
    const page = await open(profile);
    await page.check.seen();
    expect(page.offer()).toEqual({ kind: 'offer', reason: 'offered-today' });
    time += 20 * HOUR_MS;
    await page.check.seen();
    expect((await open(profile)).offer().kind).toBe('offer');
    time += 4 * HOUR_MS;
    expect((await open(profile)).offer()).toEqual({ kind: 'quiet', reason: 'rests' });
    time = NOVEMBER + 28 * DAY_MS;
    expect((await open(profile)).offer()).toEqual({ kind: 'offer', reason: 'due' });
  });

  it('put off is gone at once, here and on other pages, for four weeks', async () => {
    const profile = newProfile();
    const [page, other] = [await open(profile), await open(profile)];
    await page.check.putOff();
    expect(page.offer()).toEqual({ kind: 'quiet', reason: 'rests' });
    await expect.poll(() => other.offer().kind).toBe('quiet');
    time += 27 * DAY_MS;
    expect((await open(profile)).offer().kind).toBe('quiet');
  });

  it('goes when it is switched off in Settings, and comes back with the switch', async () => {
    const page = await open();
    await page.settings.update({ selfCheck: false });
    await expect.poll(page.offer).toEqual({ kind: 'quiet', reason: 'off' });
    await page.settings.update({ selfCheck: true });
    await expect.poll(() => page.offer().kind).toBe('offer');
  });

  it('is nothing where nothing can be read', async () => {
    const page = await open();
    const log = { ...page.log, months: () => Promise.reject(new Error('no')) };
    const check = createSelfCheckSession({
      ...page,
      log,
      now: () => time,
      zone: () => 'UTC',
    });
    await check.look();
    expect(check.get().offer.kind).toBe('quiet');
  });
});

describe('answering', () => {
  it('is kept with its moment and zone, and then lies there over time', async () => {
    const profile = newProfile();
    const { check } = await open(profile);
    check.show('form');
    check.answer('asked', 2);
    check.answer('noticed', 'n/a');
    check.answerSafe('unsure');
    expect(await check.keep()).toBe(true);
    const kept = {
      at: NOVEMBER,
      zone: 'Europe/Berlin',
      answers: { asked: 2, noticed: 'n/a' },
      safe: 'unsure',
    };
    expect(check.get()).toEqual({
      offer: { kind: 'quiet', reason: 'answered' },
      open: 'past',
      draft: { answers: {} },
      checks: [kept],
      result: 'kept',
    });
    expect((await open(profile)).check.get().checks).toEqual([kept]);
  });

  it('with nothing answered keeps nothing, and says so until something is', async () => {
    const { check, personal } = await open();
    check.show('form');
    expect(await check.keep()).toBe(false);
    expect(check.get()).toMatchObject({ open: 'form', result: 'empty' });
    expect(await personal.read('selfChecks')).toEqual([]);
    check.answer('asked', 0);
    expect(check.get().result).toBeUndefined();
  });

  it('that cannot be stored stays as it is, and says why', async () => {
    const page = await open();
    const full = Object.assign(new Error('full'), { name: 'QuotaExceededError' });
    const personal = { ...page.personal, update: () => Promise.reject(full) };
    const check = createSelfCheckSession({
      ...page,
      personal,
      now: () => time,
      zone: () => 'UTC',
    });
    check.show('form');
    check.answer('asked', 4);
    expect(await check.keep()).toBe(false);
    expect(check.get()).toMatchObject({
      open: 'form',
      draft: { answers: { asked: 4 } },
      result: 'full',
    });
  });

  it('closed, it lets go of what was answered', async () => {
    const { check } = await open();
    check.show('form');
    check.answer('asked', 4);
    check.close();
    expect(check.get()).toMatchObject({ open: undefined, draft: { answers: {} } });
  });

  it('leaves what cannot be read where it is, and shows the rest', async () => {
    const page = await open();
    const damaged = { at: 'later' };
    await page.personal.update('selfChecks', () => [damaged]);
    page.check.answer('asked', 4);
    await page.check.keep();
    expect(await page.personal.read('selfChecks')).toMatchObject([damaged, { at: NOVEMBER }]);
    expect(page.check.get().checks).toHaveLength(1);
  });

  it('on one page is heard of on another', async () => {
    const profile = newProfile();
    const [page, other] = [await open(profile), await open(profile)];
    page.check.answer('asked', 4);
    await page.check.keep();
    await messagesCame();
    await expect.poll(() => other.check.get().checks.length).toBe(1);
  });
});

import { afterEach, describe, expect, it } from 'vitest';
import shipped from '@/content/feelings.json';
import type { FeelingFact } from '@/lib/core/feelings';
import { DAY_MS } from '@/lib/core/time';
import { entry, messagesCame, NOVEMBER, newProfile, openPage } from '@/lib/testing/open-page';
import { createLoadedLog } from './loaded-log';
import type { EditResult, LogStore } from './log-store';
import { createLookingBackSession } from './looking-back-session';
import { createSettingsStore } from './settings-store';

const vocabulary = shipped as FeelingFact[];
const pages: ReturnType<typeof openPage>[] = [];

afterEach(async () => {
  await createSettingsStore().update({ lookingBack: true });
  await Promise.all(pages.splice(0).map((page) => page.close()));
});

const OLD = entry(1, { at: NOVEMBER - 30 * DAY_MS, feelings: [{ word: 'calm', group: 'easy' }] });

/** A page of somebody with one entry a month old, with all entries read. */
async function open(chance = 0, broken: Partial<LogStore> = {}) {
  const page = openPage(newProfile());
  pages.push(page);
  await page.log.add(OLD);
  const loaded = createLoadedLog(page.log);
  await loaded.readOlder(100);
  const settings = createSettingsStore();
  let rolls = 0;
  const random = () => {
    rolls += 1;
    return chance;
  };
  const session = createLookingBackSession({
    ...page,
    log: { ...page.log, ...broken },
    loaded,
    settings,
    random,
    now: () => NOVEMBER,
  });
  const stored = async () => (await page.log.read('2026-10')).entries[0];
  return { ...page, settings, session, stored, loaded, rolls: () => rolls };
}

describe('looking back', () => {
  it('asks, shows the entry, and closes', async () => {
    const { session } = await open();
    await session.look([], vocabulary);
    expect(session.get()).toEqual({ kind: 'asks', age: 'month', entry: OLD });
    session.open();
    expect(session.get().kind).toBe('looked');
    session.close();
    expect(session.get()).toEqual({ kind: 'quiet' });
  });

  it('decides once in a visit, whatever it came to', async () => {
    const { session, rolls } = await open(0.5);
    await session.look([], vocabulary);
    await session.look([], vocabulary);
    expect(session.get().kind).toBe('quiet');
    expect(rolls()).toBe(1);
    const other = await open();
    await other.session.look([], vocabulary);
    other.session.close();
    await other.session.look([], vocabulary);
    expect(other.session.get().kind).toBe('quiet');
  });

  it('gives way before it has asked, while it decides, and after', async () => {
    const early = await open();
    early.session.giveWay();
    await early.session.look([], vocabulary);
    expect(early.session.get().kind).toBe('quiet');

    const meanwhile = await open();
    const looking = meanwhile.session.look([], vocabulary);
    meanwhile.session.giveWay();
    await looking;
    expect(meanwhile.session.get().kind).toBe('quiet');

    const after = await open();
    await after.session.look([], vocabulary);
    after.session.giveWay();
    expect(after.session.get().kind).toBe('quiet');
  });

  it('leaves open what lies open', async () => {
    const { session } = await open();
    await session.look([], vocabulary);
    session.open();
    session.giveWay();
    expect(session.get().kind).toBe('looked');
  });

  it('takes the question back when something is kept, or it is switched off', async () => {
    const kept = await open();
    await kept.session.look([], vocabulary);
    await kept.log.add(entry(2, { feelings: [{ group: 'heavy' }] }));
    await expect.poll(() => kept.session.get().kind).toBe('quiet');

    const off = await open();
    await off.session.look([], vocabulary);
    await off.settings.update({ lookingBack: false });
    await expect.poll(() => off.session.get().kind).toBe('quiet');
  });

  it('asks nobody who does not feel safe', async () => {
    const { session, personal } = await open();
    await personal.update('safety', () => 'not-sure');
    await session.look([], vocabulary);
    expect(session.get().kind).toBe('quiet');
  });
});

describe('"never this one again"', () => {
  it('is stored on the entry, which stays otherwise as it is', async () => {
    const { session, stored } = await open();
    await session.look([], vocabulary);
    session.open();
    await session.never();
    expect(session.get().kind).toBe('never');
    expect(await stored()).toEqual({ ...OLD, revisit: 'never', editedAt: NOVEMBER });
  });

  it('keeps what was edited meanwhile', async () => {
    const { session, stored, log } = await open();
    await session.look([], vocabulary);
    session.open();
    await log.edit(OLD, { ...OLD, note: 'Said otherwise.', editedAt: NOVEMBER + 5 });
    await session.never();
    expect(await stored()).toMatchObject({
      note: 'Said otherwise.',
      revisit: 'never',
      editedAt: NOVEMBER + 6,
    });
  });

  it('brings nothing deleted back', async () => {
    const { session, stored, log } = await open();
    await session.look([], vocabulary);
    session.open();
    await log.remove(OLD);
    await session.never();
    await messagesCame();
    expect(await stored()).toBeUndefined();
  });

  it('tries again when another page was quicker, and not for ever', async () => {
    const results: EditResult[] = ['changed', 'done'];
    const { session } = await open(0, { edit: async () => results.shift() ?? 'changed' });
    await session.look([], vocabulary);
    session.open();
    await session.never();
    expect(session.get().kind).toBe('never');
    expect(results).toEqual([]);

    const beaten = await open(0, { edit: async () => 'changed' });
    await beaten.session.look([], vocabulary);
    beaten.session.open();
    await beaten.session.never();
    expect(beaten.session.get()).toMatchObject({ kind: 'looked', fault: 'unknown' });
  });

  it('says so when it could not be stored', async () => {
    const edit = () => Promise.reject(new DOMException('', 'QuotaExceededError'));
    const { session } = await open(0, { edit });
    await session.look([], vocabulary);
    session.open();
    await session.never();
    expect(session.get()).toMatchObject({ kind: 'looked', fault: 'full' });
  });
});

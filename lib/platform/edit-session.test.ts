import { afterEach, describe, expect, it } from 'vitest';
import type { Entry } from '@/lib/core/entry';
import { monthOf } from '@/lib/core/time';
import { entry, newProfile, openPage } from '@/lib/testing/open-page';
import { createEditSession, type EditSession } from './edit-session';
import { createEditStore, type EditStore } from './edit-store';

const pages: ReturnType<typeof openPage>[] = [];

afterEach(async () => {
  await Promise.all(pages.splice(0).map((page) => page.close()));
});

/** A page on which entries are edited; its clock goes on by a second with every look. */
function editingPage(profile: string) {
  const page = openPage(profile);
  pages.push(page);
  let moment = Date.UTC(2026, 10, 23);
  const editStore = createEditStore(page.database);
  const now = (): number => {
    moment += 1_000;
    return moment;
  };
  let ids = 100;
  const newId = (): string => {
    ids += 1;
    return entry(ids).id;
  };
  const session = createEditSession(page.log, editStore, { now, newId });
  return { ...page, editStore, session };
}

async function editing(kept: Entry = entry(1, { favourite: true })) {
  const profile = newProfile();
  const page = editingPage(profile);
  await page.log.add(kept);
  page.session.begin(kept);
  const type = (note: string): void => page.session.apply(kept.id, { kind: 'note', note });
  return { ...page, profile, kept, type };
}

async function storedIn(log: ReturnType<typeof openPage>['log']): Promise<Entry[]> {
  const months = await log.months();
  const read = await Promise.all(months.map((month) => log.read(month)));
  return read.flatMap(({ entries }) => entries);
}

const troubleOf = (session: EditSession): string | undefined => session.get()[0]?.trouble?.kind;

/** Resolves when all that was typed is on the disk. */
async function untilStored(store: EditStore, session: EditSession): Promise<void> {
  await Promise.all(session.get().map(({ before, draft }) => store.save({ before, draft })));
}

describe('an edit', () => {
  it('is saved with its answers, and all else as it was', async () => {
    const { session, log, kept, type, editStore } = await editing();
    type('Changed.');
    const saved = await session.save(kept.id);
    expect(saved).toMatchObject({ ...kept, note: 'Changed.', editedAt: expect.any(Number) });
    expect(await storedIn(log)).toEqual([saved]);
    expect(session.get()).toEqual([]);
    await editStore.clear(kept.id);
    expect(await editStore.load()).toEqual([]);
  });

  it('moves the entry into another month', async () => {
    const { session, log, kept } = await editing();
    const at = Date.UTC(2024, 1, 29, 7);
    session.apply(kept.id, { kind: 'at', at });
    await session.save(kept.id);
    expect((await log.read('2024-02')).entries).toHaveLength(1);
    expect((await log.read(monthOf(kept.at))).entries).toEqual([]);
  });

  it('is open again on the next page, as it was left', async () => {
    const { session, editStore, profile, kept, type } = await editing();
    type('Half a sent');
    await untilStored(editStore, session);
    const next = editingPage(profile);
    await next.session.start();
    expect(next.session.get()).toMatchObject([
      { before: kept, draft: { note: 'Half a sent' }, reopened: true, trouble: undefined },
    ]);
  });

  it('is not opened again when nothing was changed, or it was saved after all', async () => {
    const { log, editStore, session, profile, kept, type } = await editing();
    await untilStored(editStore, session);
    const untouched = editingPage(profile);
    await untouched.session.start();
    expect(untouched.session.get()).toEqual([]);

    type('Changed.');
    await untilStored(editStore, session);
    const [left] = await editStore.load();
    await log.edit(kept, { ...kept, note: 'Changed.', editedAt: 1 });
    expect(left).toBeDefined();
    const after = editingPage(profile);
    await after.session.start();
    expect(after.session.get()).toEqual([]);
    expect(await after.editStore.load()).toEqual([]);
  });

  it('keeps the edits of two entries apart', async () => {
    const { session, log, editStore, profile, kept, type } = await editing();
    const second = entry(2);
    await log.add(second);
    session.begin(second);
    type('One.');
    session.apply(second.id, { kind: 'note', note: 'Two.' });
    await untilStored(editStore, session);
    session.cancel(kept.id);
    await editStore.clear(kept.id);
    const next = editingPage(profile);
    await next.session.start();
    expect(next.session.get().map(({ draft }) => draft.note)).toEqual(['Two.']);
  });

  it('is let go of for good, and comes back by Undo', async () => {
    const { session, editStore, kept, type } = await editing();
    type('Never mind.');
    const let_go = session.cancel(kept.id);
    expect(session.get()).toEqual([]);
    if (!let_go) throw new Error('There was nothing to bring back.');
    session.resume(let_go);
    expect(session.get()).toMatchObject([{ draft: { note: 'Never mind.' } }]);
    await untilStored(editStore, session);
    expect(await editStore.load()).toHaveLength(1);
  });

  it('offers no Undo when nothing was changed', async () => {
    const { session, kept } = await editing();
    expect(session.cancel(kept.id)).toBeUndefined();
  });

  it('stays open, with the reason, when nothing is left in it', async () => {
    const bare = entry(1, { feelings: [] });
    const { session, log, type } = await editing(bare);
    type('  ');
    expect(await session.save(bare.id)).toBeUndefined();
    expect(troubleOf(session)).toBe('empty');
    expect(await storedIn(log)).toEqual([bare]);
    type('Again.');
    expect(troubleOf(session)).toBeUndefined();
  });

  it('stays open, with the reason, when it cannot be stored', async () => {
    const page = editingPage(newProfile());
    const full = (): Promise<never> => Promise.reject(new DOMException('', 'QuotaExceededError'));
    const session = createEditSession(
      { ...page.log, edit: full },
      { ...page.editStore, save: full },
      { now: () => 1, newId: () => 'none' },
    );
    const kept = entry(1);
    session.begin(kept);
    expect(await session.save(kept.id)).toBeUndefined();
    expect(session.get()).toMatchObject([
      { trouble: { kind: 'fault', fault: 'full' }, saving: false },
    ]);
  });

  it('goes on with what was typed while it was being saved', async () => {
    const { session, log, kept, type } = await editing();
    type('Changed');
    const saving = session.save(kept.id);
    type('Changed, and more.');
    expect(await saving).toBeUndefined();
    expect((await storedIn(log))[0]?.note).toBe('Changed');
    expect((await session.save(kept.id))?.note).toBe('Changed, and more.');
    expect(await storedIn(log)).toHaveLength(1);
  });

  it('is saved once when Save is pressed twice', async () => {
    const { session, log, kept, type } = await editing();
    type('Changed.');
    const presses = [session.saveAsNew(kept.id), session.saveAsNew(kept.id)];
    await Promise.all(presses);
    expect(await storedIn(log)).toHaveLength(2);
  });
});

describe('an edit of an entry that another page changed', () => {
  async function overtaken() {
    const edit = await editing();
    edit.type('Mine.');
    const theirs = { ...edit.kept, note: 'Theirs.', editedAt: edit.kept.at, share: true as const };
    const other = editingPage(edit.profile);
    await other.log.edit(edit.kept, theirs);
    await edit.session.save(edit.kept.id);
    return { ...edit, theirs };
  }

  it('writes nothing over it, says so, and keeps what was typed', async () => {
    const { session, log, theirs, type } = await overtaken();
    expect(troubleOf(session)).toBe('changed');
    expect(await storedIn(log)).toEqual([theirs]);
    type('Mine, still.');
    expect(session.get()).toMatchObject([
      { draft: { note: 'Mine, still.' }, trouble: { kind: 'changed' } },
    ]);
  });

  it('is saved where that was a mark only, which stays', async () => {
    const { session, log, kept, type } = await editing(entry(1));
    type('Mine.');
    await log.edit(kept, { ...kept, favourite: true, editedAt: kept.at + 1 });
    expect(await session.save(kept.id)).toBeDefined();
    expect(await storedIn(log)).toMatchObject([{ note: 'Mine.', favourite: true }]);
    expect(session.get()).toEqual([]);
  });

  it('can be saved over it, leaving what was not edited as the other page made it', async () => {
    const { session, log, kept } = await overtaken();
    const saved = await session.saveOver(kept.id);
    expect(saved).toMatchObject({ id: kept.id, note: 'Mine.', share: true });
    expect(await storedIn(log)).toEqual([saved]);
    expect(session.get()).toEqual([]);
  });

  it('can be saved over it even when it was moved to another month', async () => {
    const { session, log, profile, kept, type } = await editing();
    type('Mine.');
    const moved = { ...kept, at: Date.UTC(2024, 1, 1), editedAt: kept.at };
    await editingPage(profile).log.edit(kept, moved);
    await session.save(kept.id);
    expect(troubleOf(session)).toBe('changed');
    await session.saveOver(kept.id);
    expect((await storedIn(log)).map(({ note, at }) => [note, at])).toEqual([['Mine.', kept.at]]);
  });

  it('can be kept as a new entry beside it', async () => {
    const { session, log, kept, theirs } = await overtaken();
    const saved = await session.saveAsNew(kept.id);
    expect(saved?.id).not.toBe(kept.id);
    expect(saved).toMatchObject({ note: 'Mine.', favourite: true });
    expect(await storedIn(log)).toHaveLength(2);
    expect(await storedIn(log)).toContainEqual(theirs);
    expect(session.get()).toEqual([]);
  });
});

describe('an edit of an entry that another page deleted', () => {
  it('says so, and can be kept as a new entry', async () => {
    const { session, log, profile, kept, type } = await editing();
    type('Mine.');
    await editingPage(profile).log.remove(kept);
    await session.save(kept.id);
    expect(troubleOf(session)).toBe('gone');
    await session.saveOver(kept.id);
    expect(troubleOf(session)).toBe('gone');
    expect(await storedIn(log)).toEqual([]);
    await session.saveAsNew(kept.id);
    expect((await storedIn(log)).map(({ note }) => note)).toEqual(['Mine.']);
  });

  it('is open again on the next page, and says so there', async () => {
    const { session, editStore, profile, kept, type } = await editing();
    type('Mine.');
    await untilStored(editStore, session);
    const next = editingPage(profile);
    await next.log.remove(kept);
    await next.session.start();
    expect(next.session.get()).toMatchObject([
      { draft: { note: 'Mine.' }, trouble: { kind: 'gone' } },
    ]);
  });
});

describe('what is stored of edits', () => {
  it('leaves the check-in’s draft alone', async () => {
    const { editStore, session, draft, kept, type } = await editing();
    type('Mine.');
    await untilStored(editStore, session);
    expect(await draft.load()).toEqual({ kind: 'none' });
    await draft.clear();
    expect(await editStore.load()).toHaveLength(1);
    await editStore.clear(kept.id);
    expect(await editStore.load()).toEqual([]);
  });

  it('passes over what is damaged, and leaves it', async () => {
    const { editStore, session, database, type } = await editing();
    type('Mine.');
    await untilStored(editStore, session);
    const db = await database.open();
    await db.put('drafts', { before: 'torn' }, 'edit:torn');
    expect(await editStore.load()).toHaveLength(1);
    expect(await db.get('drafts', 'edit:torn')).toEqual({ before: 'torn' });
  });
});

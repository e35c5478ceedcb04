import { afterEach, describe, expect, it } from 'vitest';
import type { Entry } from '@/lib/core/entry';
import { draft as draftOf, entry, newProfile, openPage } from '@/lib/testing/open-page';
import { createDraftSession } from './draft-session';
import { createEditSession } from './edit-session';
import { createEditStore } from './edit-store';
import { createUndoSession } from './undo-session';

const pages: ReturnType<typeof openPage>[] = [];

afterEach(async () => {
  await Promise.all(pages.splice(0).map((page) => page.close()));
});

async function undoOn(entries: readonly Entry[]) {
  const page = openPage(newProfile());
  pages.push(page);
  for (const one of entries) await page.log.add(one);
  let ids = 100;
  const clock = {
    now: () => Date.UTC(2026, 10, 23),
    newId: () => {
      ids += 1;
      return entry(ids).id;
    },
  };
  const edits = createEditSession(page.log, createEditStore(page.database), clock);
  const draft = createDraftSession(page.draft, clock);
  return { page, edits, draft, undo: createUndoSession({ log: page.log, edits, draft }) };
}

const stored = async ({ log }: ReturnType<typeof openPage>): Promise<Entry[]> =>
  (await log.read('2026-11')).entries;

describe('deleting', () => {
  it('takes effect at once, and Undo brings back exactly what was there', async () => {
    const kept = { ...entry(1, { favourite: true, editedAt: 7 }), addedByANewerVersion: [1] };
    const { page, undo } = await undoOn([kept]);
    expect(await undo.remove(kept)).toBe(true);
    expect(await stored(page)).toEqual([]);
    await undo.undo();
    expect(await stored(page)).toEqual([kept]);
    expect(undo.get().undoable).toBeUndefined();
  });

  it('brings back several that were deleted one after the other', async () => {
    const kept = [entry(3), entry(2), entry(1)];
    const { page, undo } = await undoOn(kept);
    for (const one of kept.slice(1)) await undo.remove(one);
    expect(await stored(page)).toEqual(kept.slice(0, 1));
    await undo.undo();
    expect(await stored(page)).toEqual(kept);
  });

  it('brings back nothing once the time is over', async () => {
    const { page, undo } = await undoOn([entry(1)]);
    await undo.remove(entry(1));
    undo.forget();
    await undo.undo();
    expect(await stored(page)).toEqual([]);
  });

  it('offers nothing to bring back when another page deleted it before', async () => {
    const { page, undo } = await undoOn([entry(1)]);
    await page.log.remove(entry(1));
    expect(await undo.remove(entry(1))).toBe(true);
    expect(undo.get().undoable).toBeUndefined();
  });

  it('says why it failed, and leaves the entry', async () => {
    const { page, edits, draft } = await undoOn([entry(1)]);
    const remove = (): Promise<never> => Promise.reject(new DOMException('', 'QuotaExceededError'));
    const undo = createUndoSession({ log: { ...page.log, remove }, edits, draft });
    expect(await undo.remove(entry(1))).toBe(false);
    expect(undo.get()).toEqual({ undoable: undefined, fault: 'full' });
    expect(await stored(page)).toHaveLength(1);
  });
});

describe('letting go', () => {
  it('of an edit can be undone', async () => {
    const { edits, undo } = await undoOn([entry(1)]);
    edits.begin(entry(1));
    edits.apply(entry(1).id, { kind: 'note', note: 'Changed.' });
    undo.cancelEdit(entry(1).id);
    expect(edits.get()).toEqual([]);
    await undo.undo();
    expect(edits.get()).toMatchObject([{ draft: { note: 'Changed.' } }]);
  });

  it('of an edit without a change, or an empty draft, leaves nothing to undo', async () => {
    const { edits, undo } = await undoOn([entry(1)]);
    edits.begin(entry(1));
    undo.cancelEdit(entry(1).id);
    await undo.cancelDraft();
    expect(undo.get().undoable).toBeUndefined();
  });

  it('of a draft can be undone, beside what was typed since', async () => {
    const { page, draft, undo } = await undoOn([]);
    await draft.settle();
    draft.replace(draftOf(1, { note: 'Before.', known: 'no' }));
    await undo.cancelDraft();
    expect(await page.draft.load()).toEqual({ kind: 'none' });
    draft.apply({ kind: 'note', note: 'Since.' });
    await undo.undo();
    expect(draft.get().draft).toMatchObject({ note: 'Before.\nSince.', known: 'no' });
    await draft.settle();
    expect(await page.draft.load()).toMatchObject({ draft: { note: 'Before.\nSince.' } });
  });
});

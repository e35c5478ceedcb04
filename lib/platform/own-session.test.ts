import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { newProfile, openPage } from '@/lib/testing/open-page';
import { createOwnDraftStore } from './own-draft-store';
import { createOwnLibraryStore } from './own-library-store';
import { createOwnSession, type OwnSession } from './own-session';
import type { Undoable } from './undo-session';
import { readWhole } from './whole-library';

let page: ReturnType<typeof openPage>;
let session: OwnSession;
let undoable: Undoable | undefined;
let letGo: string[];
let ids: number;

beforeEach(() => {
  page = openPage(newProfile());
  [undoable, letGo, ids] = [undefined, [], 0];
  session = open();
});

afterEach(() => page.close());

function open(): OwnSession {
  let own: Awaited<ReturnType<typeof readWhole>>['own'] = [];
  const readAdded = async () => {
    own = (await readWhole(page.personal)).own;
  };
  return createOwnSession({
    library: { get: () => ({ own }) as never, readAdded },
    store: createOwnLibraryStore(page.database, page.channel),
    drafts: createOwnDraftStore(page.database),
    letGo: async (gone) => void letGo.push(...gone),
    offerUndo: (offered) => {
      undoable = offered;
    },
    now: () => 7,
    newId: () => {
      ids += 1;
      return `own-${ids}`;
    },
    language: () => 'en',
  });
}

const stored = () => page.personal.read('reflections');

async function undo(): Promise<void> {
  if (undoable?.kind === 'reflection') await undoable.bringBack();
}

async function write(text: string): Promise<string | undefined> {
  session.begin();
  session.change({ text });
  return session.keep();
}

describe('writing one’s own', () => {
  it('keeps it with a text alone, and prepares anew', async () => {
    expect(await write('What was easy?')).toBe('own-1');
    expect(await stored()).toMatchObject([{ id: 'own-1', text: 'What was easy?', editedAt: 7 }]);
    expect(session.get()).toMatchObject({ draft: undefined, kept: true });
    expect(letGo).toEqual(['own-1']);
  });

  it('says when nothing is written, and keeps what is', async () => {
    session.begin();
    expect(await session.keep()).toBeUndefined();
    expect(session.get().trouble).toEqual({ kind: 'empty' });
    session.change({ text: 'Now.' });
    expect(session.get().trouble).toBeUndefined();
    expect(await stored()).toEqual([]);
  });

  it('finds again what was left behind, on another page too', async () => {
    session.begin();
    session.change({ text: 'Half a th' });
    await createOwnDraftStore(page.database).load();
    const later = open();
    await later.start();
    expect(later.get()).toMatchObject({ draft: { text: 'Half a th' }, reopened: true });
    later.change({ text: 'Half a thought' });
    expect(later.get().reopened).toBe(true);
    await later.keep();
    const none = open();
    await none.start();
    expect(none.get().draft).toBeUndefined();
  });

  it('writes a new version in the place of the old one', async () => {
    await write('Old?');
    const [old] = (await readWhole(page.personal)).own;
    session.begin(old);
    session.change({ text: 'New?' });
    await session.keep();
    expect(await stored()).toMatchObject([{ id: 'own-1', text: 'New?', editedAt: 8 }]);
  });

  it('lets go of what is cancelled, and brings it back', async () => {
    session.begin();
    session.cancel();
    expect(undoable).toBeUndefined();
    session.begin();
    session.change({ text: 'Half a th' });
    session.cancel();
    expect(session.get().draft).toBeUndefined();
    expect(await createOwnDraftStore(page.database).load()).toBeUndefined();
    await undo();
    expect(session.get().draft?.text).toBe('Half a th');
  });

  it('never drops what is being written for something else without a way back', async () => {
    await write('Old?');
    const [old] = (await readWhole(page.personal)).own;
    session.begin();
    session.change({ text: 'Half a th' });
    session.begin(old);
    expect(session.get().draft?.text).toBe('Old?');
    await undo();
    expect(session.get().draft?.text).toBe('Half a th');
  });

  it('says so when it cannot be stored, and keeps the words', async () => {
    session.begin();
    session.change({ text: 'Kept here.' });
    await page.database.erase(async () => undefined);
    expect(await session.keep()).toBeUndefined();
    expect(session.get()).toMatchObject({ draft: { text: 'Kept here.' }, fault: 'closed' });
  });
});

describe('deleting one’s own', () => {
  it('takes effect at once, and can be undone', async () => {
    await write('What was easy?');
    const before = await stored();
    expect(await session.remove('own-1')).toBe(true);
    expect(await stored()).toEqual([]);
    expect(letGo).toEqual(['own-1', 'own-1']);
    await undo();
    expect(await stored()).toEqual(before);
  });
});

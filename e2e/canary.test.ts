// Nothing left: words that stood in clear before the lock was on, or before everything was erased,
// are in no file of a real profile any more. Deleting does not do that: see lib/platform/scrub.ts.
// A diary of some months here; few, many and very many in `npm run torture`.
import { expect, test } from 'vitest';
import { builtExtension } from './built-extension.ts';
import { type Diary, leftAfterErase, leftAfterLock } from './canary-life.ts';
import { createSession, type Session } from './session.ts';
import { chosenBrowser } from './use-session.ts';

const DIARY: Diary = { months: 18, writes: 18 };

async function inFreshProfile(
  work: (session: Session, diary: Diary) => Promise<string[]>,
): Promise<string[]> {
  const kind = chosenBrowser();
  const session = createSession(kind, { extension: builtExtension(kind) });
  await session.start();
  try {
    return await work(session, DIARY);
  } finally {
    await session.dispose();
  }
}

test('nothing readable is left in the files once the lock is on, nor after a restart', async () => {
  expect(await inFreshProfile(leftAfterLock)).toEqual([]);
});

test('nothing is left in the files once everything was erased', async () => {
  expect(await inFreshProfile(leftAfterErase)).toEqual([]);
});

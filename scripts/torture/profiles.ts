// Looks for what was in clear in the files of profiles with few, many and very many month pages, once
// the lock was turned on or everything was erased.
import type { BrowserKind } from '../../e2e/browser.ts';
import { builtExtension } from '../../e2e/built-extension.ts';
import { type Diary, leftAfterErase, leftAfterLock } from '../../e2e/canary-life.ts';
import { createSession } from '../../e2e/session.ts';
import { inEachBrowser } from './browsers.ts';
import { emptyRow, noteWrong, type Options, type Row } from './row.ts';

const DIARIES: Diary[] = [
  { months: 3, writes: 150 },
  { months: 24, writes: 60 },
  { months: 80, writes: 12 },
  { months: 240, writes: 20 },
];
const ENDS = { lock: leftAfterLock, erase: leftAfterErase };

export function lookIntoProfiles(options: Options): Promise<Row[]> {
  return inEachBrowser(options, lookIn);
}

async function lookIn(kind: BrowserKind): Promise<Row[]> {
  const rows: Row[] = [];
  for (const [name, left] of Object.entries(ENDS)) {
    const row = emptyRow(`${kind}: files after ${name}`);
    rows.push(row);
    for (const diary of DIARIES) {
      const found = await lookIntoOne(kind, left, diary);
      noteWrong(row, found, `${diary.months} months x ${diary.writes}`);
      console.error(`${row.fault}, ${diary.months} months: ${found.length} left`);
    }
  }
  return rows;
}

async function lookIntoOne(
  kind: BrowserKind,
  left: typeof leftAfterLock,
  diary: Diary,
): Promise<string[]> {
  const session = createSession(kind, { extension: builtExtension(kind) });
  try {
    await session.start();
    return await left(session, diary);
  } catch (error) {
    // What could not be looked at is no good either.
    return [error instanceof Error ? error.message : String(error)];
  } finally {
    await session.dispose();
  }
}

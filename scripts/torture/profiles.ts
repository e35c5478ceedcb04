// Looks for what was in clear in the files of profiles with few, many and very many month pages, once
// the lock was turned on or everything was erased.
import { BROWSER_KINDS, type BrowserKind } from '../../e2e/browser.ts';
import { builtExtension } from '../../e2e/built-extension.ts';
import { type Diary, leftAfterErase, leftAfterLock } from '../../e2e/canary-life.ts';
import { createSession } from '../../e2e/session.ts';
import type { Options, Row } from './row.ts';

const DIARIES: Diary[] = [
  { months: 3, writes: 150 },
  { months: 24, writes: 60 },
  { months: 80, writes: 12 },
  { months: 240, writes: 20 },
];
const ENDS = { lock: leftAfterLock, erase: leftAfterErase };

export async function lookIntoProfiles(options: Options): Promise<Row[]> {
  const rows: Row[] = [];
  for (const kind of BROWSER_KINDS.filter((one) => (options.browser ?? one) === one)) {
    for (const [name, left] of Object.entries(ENDS)) {
      const row = { fault: `${kind}: files after ${name}`, lost: 0, doubled: 0, changed: 0 };
      const other: string[] = [];
      for (const diary of DIARIES) {
        const found = await lookIntoOne(kind, left, diary);
        other.push(...found.map((one) => `${diary.months} months x ${diary.writes}: ${one}`));
        console.error(`${row.fault}, ${diary.months} months: ${found.length} left`);
      }
      rows.push({ ...row, cases: DIARIES.length, other });
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

// What the lock costs, in Chromium with 10,000 entries: two browsers side by side, one with the lock
// on and one without, that take turns at the same thing.
import { builtExtension } from '../e2e/built-extension.ts';
import { fill, PASSPHRASE, turnOnLock } from '../e2e/lock-steps.ts';
import { createSession, type Session } from '../e2e/session.ts';
import { seedEntries } from '../e2e/steps.ts';
import { makeDiary } from './diary.ts';
import { openJournal, waitFor } from './journal-page.ts';
import { keepTimed, openPopupTimed, unlockTimed } from './lock-page.ts';
import { type Ratio, toRatio } from './ratio.ts';
import { printRows, type Row } from './rows.ts';

export interface LockMeasured {
  /** With the lock on, to without one. */
  ratios: Record<string, Ratio>;
  rows: Row[];
}

const ENTRIES = 10_000;
const DAYS = 3_650;
const RUNS = 20;
const UNLOCKS = 8;
/** Not counted: caches are cold. */
const FIRST_RUNS = 3;

type Timed = (session: Session) => Promise<number>;

export async function measureLock(): Promise<LockMeasured> {
  const [on, off] = [await startWith(true), await startWith(false)];
  try {
    const firstScreen = await inTurn(on, off, timeFirstScreen);
    const unlocks: number[] = [];
    for (let run = 0; run < UNLOCKS; run += 1) {
      await lock(on);
      unlocks.push(await unlockTimed(on, (page) => fill(page, 'Passphrase', PASSPHRASE)));
    }
    const searchable = await timeSearch(on);
    await lock(on);
    return {
      ratios: {
        'the first screen of 10,000 entries with the lock on, to without': firstScreen,
        'the popup opening while locked, to without a lock': await inTurn(on, off, openPopupTimed),
        'Keep while locked, to without a lock': await inTurn(on, off, keepTimed),
      },
      rows: [
        {
          name: 'unlocking, from the press to the first screen of 10,000',
          unit: 'ms',
          values: unlocks,
          target: { part: 0.5, atMost: 1_000 },
        },
        {
          name: 'search ready with the lock open, after the first screen of 10,000',
          unit: 'ms',
          values: searchable,
          target: { part: 0.5, atMost: 300 },
        },
      ],
    };
  } finally {
    await Promise.all([on, off].map((session) => session.dispose()));
  }
}

async function startWith(locked: boolean): Promise<Session> {
  const session = createSession('chromium', { extension: builtExtension('chromium') });
  await session.start();
  // The database is made by the page.
  await (await session.open('options.html#/timeline')).says(/\d/, 'status');
  await session.closePages();
  await seedEntries(session, makeDiary(ENTRIES, DAYS, Date.now()));
  if (locked) await turnOnLock(session);
  return session;
}

/** What else goes on hits both. */
async function inTurn(on: Session, off: Session, time: Timed): Promise<Ratio> {
  const [ours, control]: [number[], number[]] = [[], []];
  for (let run = -FIRST_RUNS; run < RUNS; run += 1) {
    const turns = [[on, ours] as const, [off, control] as const];
    for (const [session, values] of run % 2 === 0 ? turns : turns.toReversed()) {
      const ms = await time(session);
      if (run >= 0) values.push(ms);
    }
  }
  return toRatio(ours, control);
}

/** While it is open. */
async function timeSearch(session: Session): Promise<number[]> {
  const found: number[] = [];
  for (let run = -FIRST_RUNS; run < UNLOCKS; run += 1) {
    const journal = await openJournal(session);
    const ms = (await waitFor(journal, 'read')) - (await waitFor(journal, 'firstScreen'));
    if (run >= 0) found.push(ms);
    await journal.page.close();
  }
  return found;
}

async function timeFirstScreen(session: Session): Promise<number> {
  const journal = await openJournal(session);
  const ms = await waitFor(journal, 'firstScreen');
  await waitFor(journal, 'read');
  await journal.page.close();
  return ms;
}

async function lock(session: Session): Promise<void> {
  const journal = await session.open('options.html#/timeline');
  await journal.press('button', 'Lock now');
  await journal.find('button', 'Unlock');
  await journal.close();
}

if (import.meta.main) {
  const { ratios, rows } = await measureLock();
  console.table(Object.entries(ratios).map(([measured, ratio]) => ({ measured, ...ratio })));
  printRows(rows);
}

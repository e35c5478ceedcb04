// Looks for what was in clear in the files of profiles with few, many and very many month pages; then
// kills the browser at moments of chance while the lock is turned on, changed, opened and turned
// off, a hundred times each. Both browsers have to be built. Exits 1 when anything was left or lost.
// node scripts/torture.ts [--browser chromium|firefox] [--runs 100] [--seed 1] [--only files|kills]
import { parseArgs } from 'node:util';
import { BROWSER_KINDS, type BrowserKind } from '../e2e/browser.ts';
import { builtExtension } from '../e2e/built-extension.ts';
import { type Diary, leftAfterErase, leftAfterLock } from '../e2e/canary-life.ts';
import { killDuring, startVictim, WORKS } from '../e2e/lock-killing.ts';
import { createSession, type Session } from '../e2e/session.ts';

const { values } = parseArgs({
  options: {
    browser: { type: 'string' },
    runs: { type: 'string', default: '100' },
    seed: { type: 'string', default: '1' },
    only: { type: 'string' },
  },
});
const runs = Number(values.runs);
let state = Number(values.seed);
/** Mulberry32: the same chances for the same seed. */
function chance(): number {
  state = (state + 0x6d2b79f5) | 0;
  let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
  mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
  return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
}

const DIARIES: Diary[] = [
  { months: 3, writes: 150 },
  { months: 24, writes: 60 },
  { months: 80, writes: 12 },
  { months: 240, writes: 20 },
];

const kinds = BROWSER_KINDS.filter((one) => !values.browser || one === values.browser);
let lost = 0;

async function inSession(kind: BrowserKind, work: (session: Session) => Promise<void>) {
  const session = createSession(kind, { extension: builtExtension(kind) });
  try {
    await work(session);
  } finally {
    await session.dispose();
  }
}

async function lookIntoFiles(kind: BrowserKind, diary: Diary): Promise<void> {
  for (const left of [leftAfterLock, leftAfterErase]) {
    await inSession(kind, async (session) => {
      await session.start();
      // What could not be looked at is no good either.
      const found = await left(session, diary).catch((error: Error) => [error.message]);
      lost += found.length;
      const name = `${kind}, ${left.name}, ${diary.months} months x ${diary.writes}`;
      console.log(`${name}: ${found.length === 0 ? 'nothing' : found.join('; ')}`);
    });
  }
}

async function killOften(kind: BrowserKind): Promise<void> {
  await inSession(kind, async (session) => {
    const victim = await startVictim(session);
    for (let run = 1; run <= runs; run += 1) {
      for (const work of WORKS) {
        const at = chance();
        const wrong = await killDuring(victim, work, at);
        lost += wrong.length;
        for (const line of wrong) console.log(`${kind}, ${work}, run ${run}, at ${at}: ${line}`);
      }
      if (run % 10 === 0 || run === runs) {
        console.log(`${kind}: killed ${run * WORKS.length} times, ${lost} wrong`);
      }
    }
  });
}

for (const kind of kinds) {
  if (values.only !== 'kills') for (const diary of DIARIES) await lookIntoFiles(kind, diary);
  if (values.only !== 'files') await killOften(kind);
}
process.exit(lost > 0 ? 1 : 0);

// Kills the browser at moments of chance while the lock is turned on, changed, opened and turned
// off, a hundred times each; both browsers have to be built. Exits 1 when anything was lost.
// node scripts/torture.ts [--browser chromium|firefox] [--runs 100] [--seed 1]
import { parseArgs } from 'node:util';
import { BROWSER_KINDS } from '../e2e/browser.ts';
import { builtExtension } from '../e2e/built-extension.ts';
import { killDuring, startVictim, WORKS } from '../e2e/lock-killing.ts';
import { createSession } from '../e2e/session.ts';

const { values } = parseArgs({
  options: {
    browser: { type: 'string' },
    runs: { type: 'string', default: '100' },
    seed: { type: 'string', default: '1' },
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

let lost = 0;
for (const kind of BROWSER_KINDS.filter((one) => !values.browser || one === values.browser)) {
  const session = createSession(kind, { extension: builtExtension(kind) });
  try {
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
  } finally {
    await session.dispose();
  }
}
process.exit(lost > 0 ? 1 : 0);

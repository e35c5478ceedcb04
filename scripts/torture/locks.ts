// Kills the browser at moments of chance while the lock is turned on, changed, opened and turned off.
import type { BrowserKind } from '../../e2e/browser.ts';
import { builtExtension } from '../../e2e/built-extension.ts';
import { killDuring, startVictim, WORKS } from '../../e2e/lock-killing.ts';
import { createSession } from '../../e2e/session.ts';
import { inEachBrowser } from './browsers.ts';
import { emptyRow, noteWrong, type Options, type Row } from './row.ts';

export function killWhileLocking(options: Options): Promise<Row[]> {
  return inEachBrowser(options, (kind, chance) => killOne(kind, options.runs, chance));
}

async function killOne(kind: BrowserKind, runs: number, chance: () => number): Promise<Row[]> {
  const session = createSession(kind, { extension: builtExtension(kind) });
  const rows = new Map(WORKS.map((work) => [work, emptyRow(`${kind}: killed, lock ${work}`)]));
  try {
    const victim = await startVictim(session);
    for (let run = 1; run <= runs; run += 1) {
      for (const [work, row] of rows) {
        const at = chance();
        noteWrong(row, await killDuring(victim, work, at), `run ${run}, at ${at}`);
      }
      if (run % 10 === 0) console.error(`${kind}: killed ${run * WORKS.length} times`);
    }
  } finally {
    await session.dispose();
  }
  return [...rows.values()];
}

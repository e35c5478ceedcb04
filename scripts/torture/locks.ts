// Kills the browser at moments of chance while the lock is turned on, changed, opened and turned off.
import { BROWSER_KINDS, type BrowserKind } from '../../e2e/browser.ts';
import { builtExtension } from '../../e2e/built-extension.ts';
import { killDuring, startVictim, WORKS } from '../../e2e/lock-killing.ts';
import { createSession } from '../../e2e/session.ts';
import { createChance } from './chance.ts';
import type { Options, Row } from './row.ts';

export async function killWhileLocking(options: Options): Promise<Row[]> {
  const rows: Row[] = [];
  const chance = createChance(options.seed);
  for (const kind of BROWSER_KINDS.filter((one) => (options.browser ?? one) === one)) {
    rows.push(...(await killOne(kind, options.runs, chance)));
  }
  return rows;
}

async function killOne(kind: BrowserKind, runs: number, chance: () => number): Promise<Row[]> {
  const session = createSession(kind, { extension: builtExtension(kind) });
  const rows = new Map(WORKS.map((work) => [work, emptyRow(`${kind}: killed, lock ${work}`)]));
  try {
    const victim = await startVictim(session);
    for (let run = 1; run <= runs; run += 1) {
      for (const [work, row] of rows) {
        const at = chance();
        note(row, await killDuring(victim, work, at), `run ${run}, at ${at}`);
      }
      if (run % 10 === 0) console.error(`${kind}: killed ${run * WORKS.length} times`);
    }
  } finally {
    await session.dispose();
  }
  return [...rows.values()];
}

function emptyRow(fault: string): Row {
  return { fault, cases: 0, lost: 0, doubled: 0, changed: 0, other: [] };
}

function note(row: Row, wrong: readonly string[], when: string): void {
  row.cases += 1;
  for (const line of wrong) {
    if (line.startsWith('lost: ')) row.lost += 1;
    else if (line.startsWith('doubled: ')) row.doubled += 1;
    else row.other.push(`${when}: ${line}`);
  }
}

// Kills the browser right after "Kept" is said, and at moments of chance during an import, an upgrade,
// erasing everything and a backup.
import type { BrowserKind } from '../../e2e/browser.ts';
import { builtExtension } from '../../e2e/built-extension.ts';
import { createVictim, type Victim } from '../../e2e/kill-victim.ts';
import { KILL_WORKS } from '../../e2e/kill-works.ts';
import { killAfterKept, killDuring } from '../../e2e/killing.ts';
import { inEachBrowser } from './browsers.ts';
import { emptyRow, noteWrong, type Options, type Row } from './row.ts';

/** Of one life: with a hundred lives in each browser, a thousand saves. */
const SAVES = 5;

export function killAtWork(options: Options): Promise<Row[]> {
  return inEachBrowser(options, async (kind, chance) => [
    await killKeeping(kind, options.runs),
    // A life with all it needs before and after takes twice as long as one of saves, and there are four.
    ...(await killWorks(kind, Math.ceil(options.runs / 4), chance)),
  ]);
}

async function killKeeping(kind: BrowserKind, lives: number): Promise<Row> {
  const row = emptyRow(`${kind}: killed after Kept`);
  const kept: string[] = [];
  await withVictim(kind, async (victim) => {
    for (let life = 1; life <= lives; life += 1) {
      const wrong = await killAfterKept(victim, kept, SAVES).catch((error) => stop(victim, error));
      noteWrong(row, wrong, `life ${life}`, SAVES);
      if (life % 10 === 0) console.error(`${row.fault}: ${row.cases} saves`);
    }
  });
  return row;
}

async function killWorks(kind: BrowserKind, runs: number, chance: () => number): Promise<Row[]> {
  const rows: Row[] = [];
  for (const [name, work] of Object.entries(KILL_WORKS)) {
    const row = emptyRow(`${kind}: killed while ${name}`);
    rows.push(row);
    await withVictim(kind, async (victim) => {
      for (let run = 1; run <= runs; run += 1) {
        const at = chance();
        const wrong = await killDuring(victim, work, at).catch((error) => stop(victim, error));
        noteWrong(row, wrong, `run ${run}, at ${at}`);
      }
    });
    console.error(`${row.fault}: ${row.cases} times`);
  }
  return rows;
}

/** What could not be looked at is no good either; the next begins with a browser that runs. */
async function stop(victim: Victim, error: unknown): Promise<string[]> {
  await victim.session.end('kill').catch(() => undefined);
  await victim.start();
  return [error instanceof Error ? error.message : String(error)];
}

async function withVictim(kind: BrowserKind, act: (victim: Victim) => Promise<void>) {
  const victim = createVictim(kind, { extension: builtExtension(kind) });
  try {
    await victim.start();
    await act(victim);
  } finally {
    await victim.dispose();
  }
}

// Offers files to the import and to the opening of backups: spoilt, hostile, and made to blow up.
import '../extensionless.ts';
import type { Options, Row } from './row.ts';

/** So long nothing may keep a page from answering. */
const HANG_MS = 2_000;
const LOOK_MS = 50;

export async function offerBadFiles({ cases, seed }: Options): Promise<Row[]> {
  // What it imports can only be found once the line above has run.
  const { runAttacks, share } = await import('../../lib/testing/attacks/run-attacks.ts');
  const rows: Row[] = [];
  for (const shared of share(cases)) {
    const { taken, ...row } = await runAttacks(shared, seed, watchForHang);
    console.error(`${row.fault}: ${row.cases} files, ${taken} of them in order after all`);
    rows.push(row);
  }
  return rows;
}

/**
 * Looks at the clock again and again: a long time between two looks is a page that hangs. Time in which
 * the machine was busy with something else does not count: so long it must have worked, too.
 */
function watchForHang(): () => string | undefined {
  let [last, worked, longest] = [performance.now(), workedMs(), 0];
  const look = (): void => {
    const [now, workedNow] = [performance.now(), workedMs()];
    longest = Math.max(longest, Math.min(now - last, workedNow - worked));
    [last, worked] = [now, workedNow];
  };
  const timer = setInterval(look, LOOK_MS);
  return () => {
    look();
    clearInterval(timer);
    return longest > HANG_MS ? `hung for ${Math.round(longest)} ms` : undefined;
  };
}

function workedMs(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}

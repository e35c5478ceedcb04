// All that may happen to what a person wrote, often: files that are spoilt or hostile, profile files in
// which what was locked or erased may be left, kills while the lock changes, and kills after "Kept" and
// in the middle of other work (for all but the first both browsers have to be built). Prints one table;
// exits 1 when anything in it is not zero.
// node scripts/torture.ts [--only files,profiles,locks,kills] [--browser chromium|firefox] [--runs 100]
//   [--cases 10000] [--seed 1]
import { parseArgs } from 'node:util';
import { offerBadFiles } from './torture/files.ts';
import { killAtWork } from './torture/kills.ts';
import { killWhileLocking } from './torture/locks.ts';
import { lookIntoProfiles } from './torture/profiles.ts';
import { type Part, printTable, type Row } from './torture/row.ts';

const PARTS: Record<string, Part> = {
  files: offerBadFiles,
  profiles: lookIntoProfiles,
  locks: killWhileLocking,
  kills: killAtWork,
};

const { values } = parseArgs({
  options: {
    only: { type: 'string', default: Object.keys(PARTS).join() },
    browser: { type: 'string' },
    runs: { type: 'string', default: '100' },
    cases: { type: 'string', default: '10000' },
    seed: { type: 'string', default: '1' },
  },
});
const options = {
  browser: values.browser,
  runs: Number(values.runs),
  cases: Number(values.cases),
  seed: Number(values.seed),
};
const rows: Row[] = [];
for (const name of values.only.split(',')) {
  const part = PARTS[name.trim()];
  if (!part) throw new Error(`--only knows ${Object.keys(PARTS).join(', ')}, not ${name}.`);
  rows.push(...(await part(options)));
}
// What was played with keeps timers and channels open.
process.exit(printTable(rows) > 0 ? 1 : 0);

// All measurements, as ratios to something as small as can be where there is such a thing. What is
// measured is what `npm run build` left in .output. node bench/bench.ts [--json FILE] [--peer DIR]...
// (an unpacked extension, beside ours)
import { writeFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { measureData } from './data.ts';
import { measure as measureJournal } from './journal.ts';
import { measureLock } from './lock.ts';
import { measurePopup } from './popup.ts';
import type { Ratio } from './ratio.ts';
import { printRows } from './rows.ts';
import { measureWake } from './wake.ts';

const MEASUREMENTS = {
  'a wake with nothing to do, to a worker that reads one key': measureWake,
};

const { values } = parseArgs({
  options: { json: { type: 'string' }, peer: { type: 'string', multiple: true } },
});
const found: Record<string, Ratio> = {};
// One after the other: they would slow each other down.
for (const [name, measure] of Object.entries(MEASUREMENTS)) found[name] = await measure();
const popup = await measurePopup(values.peer);
Object.assign(found, popup.ratios);
const journal = await measureJournal();
found['the first screen of a Journal of 100,000 entries, to one of 100'] = journal.firstScreen;
const lock = await measureLock();
Object.assign(found, lock.ratios);
const data = await measureData();
Object.assign(found, data.ratios);
const shorten = (number: number): number => Number(number.toFixed(2));
console.table(
  Object.entries(found).map(([name, { ratio, from, to, ours, control, runs }]) => ({
    measured: name,
    ratio: shorten(ratio),
    '95 of 100': `${shorten(from)} to ${shorten(to)}`,
    'ours (ms)': shorten(ours),
    'control (ms)': shorten(control),
    runs,
  })),
);
console.log('The popup:');
printRows(popup.rows);
console.log('The Journal with 100,000 entries:');
printRows(journal.rows);
console.log('The lock:');
printRows(lock.rows);
console.log('A file of 100,000 entries in and out:');
printRows(data.rows);
if (values.json) {
  const all = {
    ratios: found,
    popup: popup.rows,
    journal: journal.rows,
    lock: lock.rows,
    data: data.rows,
  };
  await writeFile(values.json, `${JSON.stringify(all, null, 2)}\n`);
}

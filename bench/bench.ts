// All measurements, each as a ratio to something as small as can be. What is measured is what
// `npm run build` left in .output. node bench/bench.ts [--json FILE]
import { writeFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import type { Ratio } from './ratio.ts';
import { measureWake } from './wake.ts';

const MEASUREMENTS = {
  'a wake with nothing to do, to a worker that reads one key': measureWake,
};

const { values } = parseArgs({ options: { json: { type: 'string' } } });
const found: Record<string, Ratio> = {};
// One after the other: they would slow each other down.
for (const [name, measure] of Object.entries(MEASUREMENTS)) found[name] = await measure();
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
if (values.json) await writeFile(values.json, `${JSON.stringify(found, null, 2)}\n`);

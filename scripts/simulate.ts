// The nudge simulator at full size: prints what was lived through, what was broken (nothing, or it
// exits 1), which reasons stood on the list, and that policies broken on purpose are caught.
// node scripts/simulate.ts [--years 20] [--zones 60] [--seed 1]
import './extensionless.ts';
import { availableParallelism } from 'node:os';
import { parseArgs } from 'node:util';
import { isMainThread, parentPort, Worker } from 'node:worker_threads';

// Imported late: what they import can only be found once the line above has run.
const { FAULTS } = await import('../lib/testing/simulation/life.ts');
const { SABOTEURS } = await import('../lib/testing/simulation/saboteurs.ts');
const { simulate } = await import('../lib/testing/simulation/simulate.ts');
const { ZONES } = await import('../lib/testing/simulation/zones.ts');

type Fault = (typeof FAULTS)[number];
interface Task {
  row: string;
  zone: string;
  browser: 'chromium' | 'firefox';
  faults: Fault[];
  years: number;
  seed: number;
  /** One of the broken policies, by its place in the list. */
  saboteur?: number;
}
type Done = Task & {
  looks: number;
  nudges: number;
  windows: [string, number][];
  violations: { invariant: number; what: string; at: number }[];
};

// 2008 to 2028: Samoa leaves out a day, Venezuela, Nepal's neighbours and North Korea move by half
// an hour, Russia, Turkey and Brazil give up changing their clocks.
const STARTS_AT = Date.UTC(2008, 0, 1);

async function run(task: Task): Promise<Done> {
  const saboteur = task.saboteur === undefined ? undefined : SABOTEURS[task.saboteur];
  const { violations, windows, ...counts } = await simulate({
    ...task,
    zones: ZONES,
    startsAt: STARTS_AT,
    // In some browsers it is not known whether someone is there.
    presenceKnown: saboteur !== undefined || task.seed % 7 !== 3,
    ...(saboteur && { ...saboteur, stopAt: saboteur.breaks }),
  });
  const found = violations.map(({ invariant, what, at }) => ({ invariant, what, at }));
  return { ...task, ...counts, windows: [...windows], violations: found };
}

if (isMainThread) await main();
else {
  parentPort?.on('message', async (task: Task | undefined) => {
    if (task) parentPort?.postMessage(await run(task));
    else parentPort?.close();
  });
}

async function main(): Promise<void> {
  const { values } = parseArgs({
    options: {
      years: { type: 'string', default: '20' },
      zones: { type: 'string', default: '60' },
      seed: { type: 'string', default: '1' },
    },
  });
  const started = performance.now();
  const years = Number(values.years);
  const tasks = toTasks(years, ZONES.slice(0, Number(values.zones)), Number(values.seed));
  const done = await share(tasks);
  const real = done.filter(({ saboteur }) => saboteur === undefined);
  const missed = printSaboteurs(done.filter(({ saboteur }) => saboteur !== undefined));
  printReasons(real);
  const broken = printRows(real);
  const seconds = (performance.now() - started) / 1000;
  const cpu = process.cpuUsage();
  const cpuSeconds = (cpu.user + cpu.system) / 1e6;
  console.log(`\n${seconds.toFixed(0)} s, ${cpuSeconds.toFixed(0)} s of one processor`);
  console.log(`${broken} violations, ${missed} broken policies missed`);
  process.exitCode = broken + missed > 0 ? 1 : 0;
}

/** Everything at once for all the years; each fault alone for one; every broken policy. */
function toTasks(years: number, zones: readonly string[], seed: number): Task[] {
  const rows: [string, Fault[], number][] = [
    ['everything', [...FAULTS], years],
    ['nothing', [], Math.min(1, years)],
    ...FAULTS.map((fault): [string, Fault[], number] => [fault, [fault], Math.min(1, years)]),
  ];
  const real = rows.flatMap(([row, faults, span], n) =>
    zones.map((zone, index): Task => {
      const browser = (index + n) % 2 === 0 ? 'chromium' : 'firefox';
      return { row, zone, browser, faults, years: span, seed: seed * 1_000 + index };
    }),
  );
  const broken = SABOTEURS.map(({ name, faults }, saboteur): Task => {
    const own = { row: name, faults: [...faults], saboteur };
    return { zone: 'Europe/Berlin', browser: 'chromium', years: 3, seed, ...own };
  });
  return [...real, ...broken];
}

/** Over all processors. */
async function share(tasks: Task[]): Promise<Done[]> {
  const waiting = [...tasks];
  const done: Done[] = [];
  const work = (): Promise<void> =>
    new Promise((resolve, reject) => {
      const worker = new Worker(import.meta.filename);
      worker.on('error', reject);
      worker.on('exit', () => resolve());
      worker.on('message', (result: Done) => {
        done.push(result);
        worker.postMessage(waiting.shift());
      });
      worker.postMessage(waiting.shift());
    });
  await Promise.all(Array.from({ length: availableParallelism() }, work));
  return done;
}

function printRows(done: Done[]): number {
  const table = [...new Set(done.map(({ row }) => row))].map((row) => {
    const of = done.filter((one) => one.row === row);
    const windows = of.flatMap((one) => one.windows);
    return {
      faults: row,
      zones: of.length,
      years: of.reduce((all, one) => all + one.years, 0),
      looks: of.reduce((all, one) => all + one.looks, 0),
      'windows in use': windows.reduce((all, [, count]) => all + count, 0),
      nudges: of.reduce((all, one) => all + one.nudges, 0),
      violations: of.reduce((all, one) => all + one.violations.length, 0),
    };
  });
  console.log('\nWhat was lived through');
  console.table(table);
  for (const { row, zone, browser, seed, violations } of done) {
    for (const { invariant, what, at } of violations.slice(0, 3)) {
      const when = new Date(at).toISOString();
      console.log(`${invariant}: ${what} (${row}, ${zone}, ${browser}, seed ${seed}, ${when})`);
    }
  }
  return table.reduce((all, { violations }) => all + violations, 0);
}

function printReasons(done: Done[]): void {
  const counts = new Map<string, number>();
  for (const [outcome, count] of done.flatMap(({ windows }) => windows)) {
    counts.set(outcome, (counts.get(outcome) ?? 0) + count);
  }
  console.log('\nWindows in which the computer was in use, by what is listed');
  console.table(Object.fromEntries([...counts].sort(([, a], [, b]) => b - a)));
}

function printSaboteurs(done: Done[]): number {
  let missed = 0;
  const table = done.map(({ row, saboteur, violations }) => {
    const breaks = SABOTEURS[saboteur ?? 0]?.breaks;
    const caught = violations.find(({ invariant }) => invariant === breaks);
    if (!caught) missed += 1;
    const days = caught ? Math.ceil((caught.at - STARTS_AT) / 86_400_000) : undefined;
    return { invariant: breaks, 'a policy that': row, 'caught by': caught?.what, 'on day': days };
  });
  console.log('Policies broken on purpose');
  console.table(table.sort((a, b) => Number(a.invariant) - Number(b.invariant)));
  return missed;
}

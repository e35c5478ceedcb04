// The nudge simulator at full size: every zone for all the years under each kind of trouble. Prints
// what was lived through, what was broken (nothing, or it exits 1), which reasons stood on the list,
// and that policies broken on purpose are caught.
// node scripts/simulate.ts [--years 20] [--zones 60] [--seed 1]
import './extensionless.ts';
import { availableParallelism } from 'node:os';
import { parseArgs } from 'node:util';
import { isMainThread, parentPort, Worker } from 'node:worker_threads';
import {
  countWindows,
  type Done,
  printReasons,
  printRows,
  printSaboteurs,
  STARTS_AT,
  type Task,
} from './simulation-tables.ts';

// Imported late: what they import can only be found once the line above has run.
const { FAULTS } = await import('../lib/testing/simulation/life.ts');
const { SILENT } = await import('../lib/testing/simulation/checker.ts');
const { SABOTEURS } = await import('../lib/testing/simulation/saboteurs.ts');
const { simulate } = await import('../lib/testing/simulation/simulate.ts');
const { ZONES } = await import('../lib/testing/simulation/zones.ts');

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
  const caught = printSaboteurs(done.filter(({ breaks }) => breaks !== undefined));
  printReasons(real);
  const broken = printRows(real, SILENT);
  const silent = countWindows(real, SILENT);
  const seconds = (performance.now() - started) / 1000;
  const cpu = process.cpuUsage();
  const cpuSeconds = (cpu.user + cpu.system) / 1e6;
  console.log(`\n${seconds.toFixed(0)} s, ${cpuSeconds.toFixed(0)} s of one processor`);
  console.log(`${broken} violations, ${silent} silent windows without a reason`);
  console.log(`${caught} of ${SABOTEURS.length} broken policies caught`);
  process.exitCode = broken + silent > 0 || caught < SABOTEURS.length ? 1 : 0;
}

/** Everything at once, nothing, each fault alone; and every broken policy. */
function toTasks(years: number, zones: readonly string[], seed: number): Task[] {
  const rows: [string, Task['faults']][] = [
    ['everything', [...FAULTS]],
    ['nothing', []],
    ...FAULTS.map((fault): [string, Task['faults']] => [fault, [fault]]),
  ];
  const real = rows.flatMap(([row, faults], n) =>
    zones.map((zone, index): Task => {
      const browser = (index + n) % 2 === 0 ? 'chromium' : 'firefox';
      return { row, zone, browser, faults, years, seed: seed * 1_000 + index };
    }),
  );
  const broken = SABOTEURS.map(({ name, faults, breaks }, saboteur): Task => {
    const own = { row: name, faults: [...faults], saboteur, breaks };
    return { zone: 'Europe/Berlin', browser: 'chromium', years: 3, seed, ...own };
  });
  return [...real, ...broken];
}

/** At full size it takes more than half an hour of one processor. */
function tellProgress(done: number, of: number): void {
  const tenth = Math.ceil(of / 10);
  if (done % tenth === 0 && done < of) console.error(`${done} of ${of} lives lived`);
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
        tellProgress(done.length, tasks.length);
        worker.postMessage(waiting.shift());
      });
      worker.postMessage(waiting.shift());
    });
  await Promise.all(Array.from({ length: availableParallelism() }, work));
  return done;
}

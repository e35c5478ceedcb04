// What the simulator prints: lives as rows, reasons, and the policies broken on purpose.
import type { Fault } from '../lib/testing/simulation/life.ts';

export interface Task {
  row: string;
  zone: string;
  browser: 'chromium' | 'firefox';
  faults: Fault[];
  years: number;
  seed: number;
  /** One of the broken policies, by its place in the list, and the promise it breaks. */
  saboteur?: number;
  breaks?: number;
}

export type Done = Task & {
  looks: number;
  nudges: number;
  reminders: number;
  windows: [string, number][];
  violations: { invariant: number; what: string; at: number }[];
};

// 2008 to 2028: Samoa leaves out a day, Venezuela, Nepal's neighbours and North Korea move by half
// an hour, Russia, Turkey and Brazil give up changing their clocks.
export const STARTS_AT = Date.UTC(2008, 0, 1);

/** Gives how many violations there were. @param silent the outcome of windows without a reason */
export function printRows(done: Done[], silent: string): number {
  const table = [...new Set(done.map(({ row }) => row))].map((row) => {
    const of = done.filter((one) => one.row === row);
    const sum = (count: (one: Done) => number): number =>
      of.reduce((all, one) => all + count(one), 0);
    return {
      faults: row,
      zones: of.length,
      years: sum((one) => one.years),
      looks: sum((one) => one.looks),
      nudges: sum((one) => one.nudges),
      reminders: sum((one) => one.reminders),
      'windows in use': countWindows(of),
      'silent without reason': countWindows(of, silent),
      violations: sum((one) => one.violations.length),
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

/** Windows in which the computer was in use, or those of one outcome. */
export function countWindows(done: Done[], outcome?: string): number {
  const windows = done.flatMap((one) => one.windows);
  const counted = windows.filter(([name]) => outcome === undefined || name === outcome);
  return counted.reduce((all, [, count]) => all + count, 0);
}

export function printReasons(done: Done[]): void {
  const counts = new Map<string, number>();
  for (const [outcome, count] of done.flatMap(({ windows }) => windows)) {
    counts.set(outcome, (counts.get(outcome) ?? 0) + count);
  }
  console.log('\nWindows in which the computer was in use, by what is listed');
  console.table(Object.fromEntries([...counts].sort(([, a], [, b]) => b - a)));
}

/** Gives how many were caught. */
export function printSaboteurs(done: Done[]): number {
  let found = 0;
  const table = done.map(({ row, breaks, violations }) => {
    const caught = violations.find(({ invariant }) => invariant === breaks);
    if (caught) found += 1;
    const days = caught ? Math.ceil((caught.at - STARTS_AT) / 86_400_000) : undefined;
    return { invariant: breaks, 'a policy that': row, 'caught by': caught?.what, 'on day': days };
  });
  console.log('Policies broken on purpose');
  console.table(table.sort((a, b) => Number(a.invariant) - Number(b.invariant)));
  return found;
}

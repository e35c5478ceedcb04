// What the torture says of each fault: how often, and what harm it did. All of it is to be zero.

export interface Row {
  fault: string;
  cases: number;
  /** Words that were acknowledged, and are gone. */
  lost: number;
  doubled: number;
  /** Stored otherwise, though the file was refused or only looked at. */
  changed: number;
  /** Whatever else is not as it has to be, a line each. */
  other: string[];
}

export interface Options {
  /** `chromium`, `firefox`, or both. */
  browser: string | undefined;
  /** How often each work is killed. */
  runs: number;
  /** How many files are offered. */
  cases: number;
  seed: number;
}

/** A part of the torture, by its name after `--only`. */
export type Part = (options: Options) => Promise<Row[]>;

export function emptyRow(fault: string): Row {
  return { fault, cases: 0, lost: 0, doubled: 0, changed: 0, other: [] };
}

/** @param wrong what was not as it had to be in one case, or in several that were looked at together */
export function noteWrong(row: Row, wrong: readonly string[], when: string, cases = 1): void {
  row.cases += cases;
  for (const line of wrong) {
    if (line.startsWith('lost: ')) row.lost += 1;
    else if (line.startsWith('doubled: ')) row.doubled += 1;
    else row.other.push(`${when}: ${line}`);
  }
}

/** @returns how much was wrong */
export function printTable(rows: readonly Row[]): number {
  for (const { fault, other } of rows) {
    for (const line of other) console.log(`${fault}: ${line}`);
  }
  console.table(
    rows.map(({ fault, cases, lost, doubled, changed, other }) => ({
      fault,
      cases,
      lost,
      doubled,
      'changed after refusal': changed,
      other: other.length,
    })),
  );
  return rows.reduce(
    (sum, { lost, doubled, changed, other }) => sum + lost + doubled + changed + other.length,
    0,
  );
}

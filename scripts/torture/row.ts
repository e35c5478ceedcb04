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

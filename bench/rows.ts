// Measured values as a table: never one number alone, but how far they are spread.

export interface Row {
  name: string;
  unit: 'ms' | 'MB' | '%';
  /** As measured, in no order. */
  values: readonly number[];
  /** What a part of the values should not exceed: 0.5 is the median. */
  target?: { part: number; atMost: number };
}

export function printRows(rows: readonly Row[]): void {
  console.table(
    rows.map(({ name, unit, values, target }) => ({
      measured: name,
      unit,
      'least 5 %': toText(values, 0.05),
      median: toText(values, 0.5),
      '95 %': toText(values, 0.95),
      most: toText(values, 1),
      values: values.length,
      target: target ? toTargetText(values, target) : '',
    })),
  );
}

function toTargetText(
  values: readonly number[],
  { part, atMost }: { part: number; atMost: number },
) {
  const name = part === 0.5 ? 'median' : `${part * 100} %`;
  return `${name} at most ${atMost}: ${partOf(values, part) <= atMost ? 'yes' : 'NO'}`;
}

function toText(values: readonly number[], part: number): number {
  return Number(partOf(values, part).toFixed(1));
}

/** The value that this part of them does not exceed. */
function partOf(values: readonly number[], part: number): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.max(0, Math.ceil(part * sorted.length) - 1)] ?? Number.NaN;
}

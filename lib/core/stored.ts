// Pieces of schemas for what lies in storage. A damaged item of a list costs only itself.
import * as v from 'valibot';
import { EARLIEST_AT, LATEST_AT } from './time';

/** Epoch ms. */
export const storedMoment = v.pipe(
  v.number(),
  v.integer(),
  v.minValue(EARLIEST_AT),
  v.maxValue(LATEST_AT),
);

/** A list that leaves out what is no `item`. */
export function storedList<Item extends v.GenericSchema>(item: Item) {
  return v.pipe(
    v.array(v.unknown()),
    v.transform((values) =>
      values.flatMap((value): v.InferOutput<Item>[] => {
        const result = v.safeParse(item, value);
        return result.success ? [result.output] : [];
      }),
    ),
  );
}

/** The `rev` of a stored record: 0 when there is none, -1 when it is too damaged to have one. */
export function revOf(record: unknown): number {
  if (record === undefined) return 0;
  if (typeof record !== 'object' || record === null || !('rev' in record)) return -1;
  return typeof record.rev === 'number' && Number.isSafeInteger(record.rev) ? record.rev : -1;
}

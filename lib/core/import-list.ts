// Reads a list of an import file, item by item: each is checked, and no id may stand twice.
import * as v from 'valibot';
import type { PartReader, Path } from './import-part';
import { type Problems, type Reason, toPath, toReason } from './import-problem';
import type { Pause } from './long-work';
import { isRecord } from './merge';

/** So much is read in one go, and then the page gets its turn: item by item takes twice as long. */
const BATCH_BYTES = 100_000;

/**
 * The items that are as `schema` wants them; none when the file has no such list. What is wrong
 * with the others goes to the problems.
 */
export async function readList<Schema extends v.GenericSchema>(
  reader: PartReader,
  key: string,
  schema: Schema,
  { problems, pause }: { problems: Problems; pause: Pause },
): Promise<v.InferOutput<Schema>[]> {
  const found: v.InferOutput<Schema>[] = [];
  const places = new Map<string, number>();
  for (const batch of batches(reader, key)) {
    for (const [place, data] of readBatch(reader, key, batch).entries()) {
      if (problems.isFull()) return found;
      const [start, index] = [batch.starts[place] ?? 0, batch.first + place];
      const result = v.safeParse(schema, data);
      const wrong = [...wrongWith(result.issues), ...wrongWithId(data, key, index, places)];
      for (const { path, reason } of wrong) reader.refuseAt(start, [key, index, ...path], reason);
      if (result.success) found.push(result.output);
    }
    await pause(reader.shareBefore(batch.end));
  }
  return found;
}

interface Batch {
  /** The place of its first item in the list. */
  first: number;
  /** Where each item begins. */
  starts: number[];
  /** Where the last one ends. */
  end: number;
}

/** Items that follow each other; one that is large comes alone. */
function* batches(reader: PartReader, key: string): Generator<Batch> {
  const part = reader.find(key);
  if (part && !part.items) reader.refuse(key, { code: 'wrong-type', expected: 'list' });
  const items = part?.items ?? [];
  let batch: Batch | undefined;
  for (let at = 0; at < items.length; at += 2) {
    const [start, end] = [items[at] ?? 0, items[at + 1] ?? 0];
    if (batch && end - (batch.starts[0] ?? 0) > BATCH_BYTES) {
      yield batch;
      batch = undefined;
    }
    batch ??= { first: at / 2, starts: [], end };
    batch.starts.push(start);
    batch.end = end;
  }
  if (batch) yield batch;
}

function readBatch(reader: PartReader, key: string, { first, starts, end }: Batch): unknown[] {
  const [start = 0] = starts;
  if (starts.length > 1) return reader.readItems(start, end);
  const item = reader.read(start, end, [key, first]);
  return item === undefined ? [] : [item];
}

interface Wrong {
  /** Within the item. */
  path: Path;
  reason: Reason;
}

function wrongWith(issues: readonly v.BaseIssue<unknown>[] | undefined): Wrong[] {
  return (issues ?? []).map((issue) => ({
    path: issue.path?.map(({ key }) => key as string | number) ?? [],
    reason: toReason(issue),
  }));
}

/** @param places where each id stood first; this one is put in */
function wrongWithId(
  data: unknown,
  key: string,
  index: number,
  places: Map<string, number>,
): Wrong[] {
  if (!isRecord(data) || typeof data.id !== 'string') return [];
  const first = places.get(data.id);
  if (first !== undefined) {
    return [{ path: ['id'], reason: { code: 'duplicate-id', first: toPath([key, first]) } }];
  }
  places.set(data.id, index);
  return [];
}

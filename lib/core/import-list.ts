// Reads a list of an import file, item by item: each is checked, and no id may stand twice.
import * as v from 'valibot';
import type { PartReader, Path } from './import-part';
import { type Problems, type Reason, toPath, toReason } from './import-problem';
import { isRecord } from './merge';

/** How much is read between two pauses. */
const SLICE_BYTES = 250_000;

/**
 * The items that are as `schema` wants them; none when the file has no such list. What is wrong
 * with the others goes to the problems.
 */
export async function readList<Schema extends v.GenericSchema>(
  reader: PartReader,
  key: string,
  schema: Schema,
  { problems, pause }: { problems: Problems; pause: () => Promise<void> },
): Promise<v.InferOutput<Schema>[]> {
  const found: v.InferOutput<Schema>[] = [];
  const places = new Map<string, number>();
  let pauseAt = 0;
  for (const { start, end, index } of spans(reader, key)) {
    if (problems.isFull()) break;
    const data = reader.read(start, end, [key, index]);
    if (data === undefined) continue;
    const result = v.safeParse(schema, data);
    const wrong = [...wrongWith(result.issues), ...wrongWithId(data, key, index, places)];
    for (const { path, reason } of wrong) reader.refuseAt(start, [key, index, ...path], reason);
    if (result.success) found.push(result.output);
    if (end < pauseAt) continue;
    pauseAt = end + SLICE_BYTES;
    await pause();
  }
  return found;
}

function* spans(
  reader: PartReader,
  key: string,
): Generator<{ start: number; end: number; index: number }> {
  const part = reader.find(key);
  if (part && !part.items) reader.refuse(key, { code: 'wrong-type', expected: 'list' });
  const items = part?.items ?? [];
  for (let at = 0; at < items.length; at += 2) {
    yield { start: items[at] ?? 0, end: items[at + 1] ?? 0, index: at / 2 };
  }
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

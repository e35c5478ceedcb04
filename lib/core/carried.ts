// What this version keeps of a file without knowing it: keys that a newer version added. Promise: it is
// given back on export as it came.
import { isRecord, joinLists, laterOf } from './merge';

/**
 * By top-level key of the export. Under `settings` stand only settings unknown here, by name; under
 * any other what the file had.
 */
export type Carried = Record<string, unknown>;

/** The record of the `personal` store that holds it. */
export const CARRIED_KEY = 'carried';

/** Unknown data -> carried; a damaged record is empty. */
export function parseCarried(data: unknown): Carried {
  return isRecord(data) ? data : {};
}

/**
 * Both together: lists united by the `id` of their items, else one of the two values, the same one
 * whichever came first.
 * @returns `ours` itself when nothing is new
 */
export function joinCarried(ours: Carried, theirs: Carried): Carried {
  return joinKeys(ours, theirs, (key, mine, other) =>
    key === 'settings' && isRecord(mine) && isRecord(other)
      ? joinKeys(mine, other, (_key, a, b) => laterOf(a, b))
      : joinLists(mine, other),
  );
}

function joinKeys(
  ours: Carried,
  theirs: Carried,
  join: (key: string, mine: unknown, other: unknown) => unknown,
): Carried {
  const joined = Object.entries(theirs).map(([key, other]): [string, unknown] => [
    key,
    Object.hasOwn(ours, key) ? join(key, ours[key], other) : other,
  ]);
  const isNew = joined.some(([key, value]) => !Object.hasOwn(ours, key) || ours[key] !== value);
  return isNew ? { ...ours, ...Object.fromEntries(joined) } : ours;
}

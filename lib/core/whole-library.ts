// The library with what one added to it. Promise: an id stands in it once, and ours comes first: what a
// later version brings is never hidden by what was there under its name.
import { parseOwnReflections, toOwnReflection } from './own-reflection';
import { parsePacks, toPackReflections } from './pack';
import type { Reflection } from './reflection';

/** Unknown data: as it is stored. */
export interface Added {
  reflections: readonly unknown[];
  packs: readonly unknown[];
}

export function joinLibrary(library: readonly Reflection[], added: Added): Reflection[] {
  if (added.reflections.length === 0 && added.packs.length === 0) return [...library];
  const joined = new Map(library.map((each) => [each.id, each]));
  const own = parseOwnReflections(added.reflections).map(toOwnReflection);
  for (const each of [...own, ...parsePacks(added.packs).flatMap(toPackReflections)]) {
    if (!joined.has(each.id)) joined.set(each.id, each);
  }
  return [...joined.values()];
}

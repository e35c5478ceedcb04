// Personal records of two places become one, as an import brings them together.
import { GROUPS } from './feelings';
import { laterOf } from './merge';
import type { OwnWord } from './personal';

/** Ours, and then those only they have. Returns `ours` itself when there are none. */
export function uniteIds(ours: readonly string[], theirs: readonly string[]): readonly string[] {
  const known = new Set(ours);
  const missing = [...new Set(theirs)].filter((id) => !known.has(id));
  return missing.length === 0 ? ours : [...ours, ...missing];
}

/**
 * Things with an id: ours, and then those only they have; of one that both have the later version.
 * @returns `ours` itself when nothing is new
 */
export function uniteItems<Item extends { id: string }>(
  ours: readonly Item[],
  theirs: readonly Item[],
): readonly Item[] {
  const united = new Map(ours.map((item) => [item.id, item]));
  let isNew = false;
  for (const item of theirs) {
    const known = united.get(item.id);
    const later = known ? laterOf(known, item) : item;
    if (later === known) continue;
    isNew = true;
    united.set(item.id, later);
  }
  return isNew ? [...united.values()] : ours;
}

/**
 * Own words of both; the same word once. With a group it wins over without, else the group that
 * comes first, so that the order of joining does not matter.
 * @returns `ours` itself when nothing is new
 */
export function uniteWords(
  ours: readonly OwnWord[],
  theirs: readonly OwnWord[],
): readonly OwnWord[] {
  const united = new Map(ours.map((own) => [own.word, own]));
  let isNew = false;
  for (const own of theirs) {
    const known = united.get(own.word);
    const joined = known ? joinWords(known, own) : own;
    if (joined === known) continue;
    isNew = true;
    united.set(own.word, joined);
  }
  return isNew ? [...united.values()] : ours;
}

function joinWords(ours: OwnWord, theirs: OwnWord): OwnWord {
  const [mine, other] = [rankOf(ours), rankOf(theirs)];
  if (mine === other) return laterOf(ours, theirs);
  return mine < other ? ours : theirs;
}

function rankOf({ group }: OwnWord): number {
  return group === undefined ? GROUPS.length : GROUPS.indexOf(group);
}

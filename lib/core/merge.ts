// Two versions of one thing become one. Promise: always the same one, in whatever order files come
// and however often.

export function isRecord(data: unknown): data is Record<string, unknown> {
  return typeof data === 'object' && data !== null && !Array.isArray(data);
}

/** JSON with the keys of every object in one order: the same for the same content. */
export function canonical(data: unknown): string {
  return JSON.stringify(data, (_key, part: unknown) =>
    isRecord(part) ? Object.fromEntries(Object.entries(part).sort(byKey)) : part,
  );
}

/** Whether two values as JSON knows them say the same, whatever the order of their keys. */
export function isSame(a: unknown, b: unknown): boolean {
  if (Array.isArray(a)) {
    return Array.isArray(b) && a.length === b.length && a.every((item, at) => isSame(item, b[at]));
  }
  if (!isRecord(a) || !isRecord(b)) return a === b;
  const keys = Object.keys(a);
  return (
    keys.length === Object.keys(b).length &&
    keys.every((key) => Object.hasOwn(b, key) && isSame(a[key], b[key]))
  );
}

function byKey([a]: [string, unknown], [b]: [string, unknown]): number {
  return a < b ? -1 : 1;
}

/**
 * The one edited later; never edited counts as edited when it was made. Of two from the same moment
 * the one whose canonical JSON sorts last: no better than the other, but the same one everywhere.
 * @returns `ours` itself when both say the same
 */
export function laterOf<T>(ours: T, theirs: T): T {
  const [mine, other] = [editedAt(ours), editedAt(theirs)];
  if (mine !== other) return mine > other ? ours : theirs;
  if (isSame(ours, theirs)) return ours;
  return canonical(ours) >= canonical(theirs) ? ours : theirs;
}

/** Epoch ms; 0 for what bears no moment. */
export function editedAt(data: unknown): number {
  if (!isRecord(data)) return 0;
  if (typeof data.editedAt === 'number') return data.editedAt;
  return typeof data.at === 'number' ? data.at : 0;
}

/**
 * Two lists of items that can be told apart, by `id` or else by content, are united: ours first,
 * then what only theirs has. Anything else is taken whole, a list before what is none.
 * @returns `ours` itself when nothing is new
 */
export function joinLists(ours: unknown, theirs: unknown): unknown {
  if (isSame(ours, theirs)) return ours;
  const [mine, other] = [toItems(ours), toItems(theirs)];
  if (!mine || !other) return mine ? ours : other ? theirs : laterOf(ours, theirs);
  let isNew = false;
  for (const [id, item] of other) {
    const known = mine.get(id);
    const joined = mine.has(id) ? laterOf(known, item) : item;
    isNew ||= !mine.has(id) || joined !== known;
    mine.set(id, joined);
  }
  return isNew ? [...mine.values()] : ours;
}

function toItems(data: unknown): Map<string, unknown> | undefined {
  if (!Array.isArray(data)) return undefined;
  const items = new Map(data.map((item) => [identityOf(item), item]));
  return items.size === data.length ? items : undefined;
}

function identityOf(item: unknown): string {
  return isRecord(item) && typeof item.id === 'string' ? `id ${item.id}` : canonical(item);
}

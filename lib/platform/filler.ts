// Which records are filler: see scrub. They are there for a second or two, or until the next
// scrubbing where that was killed, and nobody else is to take them for anything.

/** Stands in no key of ours. */
export const FILLER_MARK = '~';

export function isFiller(key: IDBValidKey): boolean {
  return typeof key === 'string' && key.includes(FILLER_MARK);
}

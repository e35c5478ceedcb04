// What a stored thing is, by where it lies: the names of the table in ARCHITECTURE.md.

const IN_STORE = {
  months: () => 'months',
  damaged: () => 'damaged',
  inbox: () => 'inbox',
  lock: () => 'lock',
  drafts: (key) => DRAFTS.find(([start]) => key.startsWith(start))?.[1] ?? 'other',
  personal: (key) => knownAmong(PERSONAL, key),
} as const satisfies Record<string, (key: string) => StoredKey>;

const DRAFTS = [
  ['edit:', 'edit'],
  ['message:', 'message'],
  ['draft', 'draft'],
  ['locked:', 'draft'],
  ['practice', 'practice'],
  ['reflection', 'reflection'],
] as const;
const PERSONAL = [
  'favourites',
  'hidden',
  'seen',
  'words',
  'safety',
  'person',
  'helpCard',
  'selfChecks',
  'selfCheckOffer',
  'reflections',
  'packs',
  'ownPack',
  'carried',
] as const;
const BESIDE = [
  'settings',
  'nudge',
  'pause',
  'reminders',
  'visits',
  'next',
  'welcomed',
  'backup',
  'seenVersion',
  'unlocked',
  'draft',
  'usedAt',
  'updateReady',
  'mirror',
] as const;

export type StoredKey =
  | 'months'
  | 'damaged'
  | 'inbox'
  | 'lock'
  | 'edit'
  | 'message'
  | 'practice'
  | 'reflection'
  | (typeof PERSONAL)[number]
  | (typeof BESIDE)[number]
  /** Written by a version this one does not know. */
  | 'other';

/** @param store the object store, for what lies in the database */
export function toStoredKey({ store, key }: { store?: string; key: string }): StoredKey {
  if (store === undefined) return knownAmong(BESIDE, key);
  return Object.hasOwn(IN_STORE, store) ? IN_STORE[store as keyof typeof IN_STORE](key) : 'other';
}

function knownAmong<Key extends string>(keys: readonly Key[], key: string): Key | 'other' {
  return keys.find((known) => known === key) ?? 'other';
}

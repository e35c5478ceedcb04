// Drafts and edits with the lock on: sealed to the public key, so that they can be written while
// locked. Beside it, the check-in stands in `storage.session`, in memory only: the popup that is
// opened again while locked shows it, and a page that goes loses no keystroke to the sealing.
import { browser } from 'wxt/browser';
import { mergeDrafts, parseDraft } from '@/lib/core/check-in';
import { type Bytes, toUtf8 } from '@/lib/core/envelope';
import { parseLockHeader } from '@/lib/core/lock-header';
import type { Connection } from './connection';
import { keysOf, needKeys, type UsableKeys } from './key-store';
import type { LockState } from './lock-state';
import { isNamed } from './named-error';
import { openSealedTo, sealTo } from './seal';
import { DRAFT_IN_USE } from './session-keys';

const DRAFT = 'draft';
/** A check-in written while locked: nobody can see yet whether another one lies under `draft`. */
const LOCKED_PREFIX = 'locked:';

/** What such a page holds stands beside what is under `draft`, until it begins anew. */
const openedLocked = new WeakSet<Connection>();

interface SealedDraft {
  key: string;
  value: { sealed: Bytes } | undefined;
}

/** Where it is to be put, and what. */
export async function sealDraft(
  db: Connection,
  lock: LockState,
  key: string,
  value?: object,
): Promise<SealedDraft> {
  // First of all, and not awaited: this is on its way even when the page goes now.
  const remembering = key === DRAFT ? remember(value) : undefined;
  const header = parseLockHeader(lock.header);
  const id = value && 'id' in value ? String(value.id) : '';
  const isLocked = key === DRAFT && (openedLocked.has(db) || !(await keysOf(db, lock)));
  const place = { store: 'drafts', key: isLocked ? lockedKey(id) : key };
  const content = value && toUtf8(JSON.stringify(value));
  const sealed = content && (await sealTo(header.publicKey, place, content));
  await remembering;
  return { key: place.key, value: sealed && { sealed } };
}

/**
 * @param record as it is stored under `key`
 * @returns the check-in in use, if it is later; rejects with `LockedError` for anything else
 * while locked
 */
export async function openDraft(
  db: Connection,
  lock: LockState,
  key: string,
  record: unknown,
): Promise<unknown> {
  const inUse = key === DRAFT ? await readInUse() : undefined;
  const keys = key === DRAFT ? await keysOf(db, lock) : await needKeys(db, lock);
  if (!keys) openedLocked.add(db);
  if (!keys || record === undefined) return inUse;
  const stored = await unsealDraft(lock, keys, key, record);
  return inUse ? join(stored, inUse) : stored;
}

/** A draft as it was before it was sealed; as it is when it cannot be opened. */
export async function unsealDraft(
  lock: LockState,
  { privateKey }: UsableKeys,
  key: string,
  record: unknown,
): Promise<unknown> {
  if (typeof record !== 'object' || record === null || !('sealed' in record)) return record;
  const { publicKey } = parseLockHeader(lock.header);
  const place = { store: 'drafts', key };
  try {
    const content = await openSealedTo(privateKey, publicKey, place, record.sealed as Bytes);
    return JSON.parse(new TextDecoder().decode(content));
  } catch (error) {
    if (isNamed(error, 'SealError')) return record;
    throw error;
  }
}

export function lockedKey(draftId: string): string {
  return LOCKED_PREFIX + draftId;
}

export function isLockedKey(key: string): boolean {
  return key.startsWith(LOCKED_PREFIX);
}

/** It was kept, or is stored where it can be opened. */
export function forgetInUse(): Promise<void> {
  return browser.storage.session.remove(DRAFT_IN_USE);
}

export async function readInUse(): Promise<unknown> {
  return (await browser.storage.session.get(DRAFT_IN_USE))[DRAFT_IN_USE];
}

let remembered: { value: object; done: Promise<void> } | undefined;

/**
 * Called at each keystroke: what is sealed is always some keystrokes behind, and Firefox takes
 * nothing any more from a page that is being closed.
 */
export function remember(value?: object): Promise<void> {
  if (!value) {
    remembered = undefined;
    return forgetInUse();
  }
  // Sealed after a later one was remembered already.
  if (remembered && isEarlier(value, remembered.value)) return remembered.done;
  const done = browser.storage.session.set({ [DRAFT_IN_USE]: value });
  remembered = { value, done };
  return done;
}

/** Or the same. */
function isEarlier(value: { id?: string; editedAt?: number }, other: typeof value): boolean {
  const isSame = value.id !== undefined && value.id === other.id;
  return isSame && (value.editedAt ?? 0) <= (other.editedAt ?? 0);
}

/** Of one check-in the later; of two, both: nothing of either is lost. */
function join(stored: unknown, inUse: unknown): unknown {
  const [one, other] = [parseDraft(stored), parseDraft(inUse)];
  if (!one.ok || !other.ok) return other.ok ? inUse : stored;
  if (one.value.id !== other.value.id) return mergeDrafts(one.value, other.value);
  return other.value.editedAt >= one.value.editedAt ? inUse : stored;
}

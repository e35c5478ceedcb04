// Check-ins that were begun while locked and not kept: joined to the one that was there, at unlock.
import { type Draft, isEmpty, mergeDrafts, parseDraft } from '@/lib/core/check-in';
import { toUtf8 } from '@/lib/core/envelope';
import { parseLockHeader } from '@/lib/core/lock-header';
import type { Connection } from './connection';
import { isFiller } from './filler';
import type { UsableKeys } from './key-store';
import { lockOf, pastKey } from './lock-state';
import { sealTo } from './seal';
import { forgetInUse, isLockedKey, lockedKey, readInUse, unsealDraft } from './sealed-drafts';

const KEY = 'draft';

/**
 * Idempotent: killed in it, all is as it was.
 * @param first what is to be done with the check-ins before
 */
export async function mergeLockedDrafts(
  db: Connection,
  keys: UsableKeys,
  first: (drafts: readonly Draft[]) => Promise<void>,
): Promise<void> {
  const lock = await lockOf(db);
  const stored = (await db.getAllKeys('drafts')).filter(
    (key) => isLockedKey(key) && !isFiller(key),
  );
  const inUse = parseDraft(await readInUse());
  const drafts = new Map<string, Draft>();
  for (const key of stored) {
    const draft = parseDraft(await unsealDraft(lock, keys, key, await db.get('drafts', key)));
    if (draft.ok) drafts.set(key, draft.value);
  }
  if (inUse.ok) drafts.set(lockedKey(inUse.value.id), later(inUse.value, drafts));
  if (drafts.size === 0) return;
  await first([...drafts.values()]);
  const before = parseDraft(await unsealDraft(lock, keys, KEY, await db.get('drafts', KEY)));
  const joined = [...(before.ok ? [before.value] : []), ...drafts.values()]
    .filter((draft) => !isEmpty(draft))
    .sort((one, other) => one.editedAt - other.editedAt)
    .reduce<Draft | undefined>(
      (all, draft) => (all && all.id !== draft.id ? mergeDrafts(all, draft) : draft),
      undefined,
    );
  const { publicKey } = parseLockHeader(lock.header);
  const sealed =
    joined &&
    (await sealTo(publicKey, { store: 'drafts', key: KEY }, toUtf8(JSON.stringify(joined))));
  const tx = db.transaction(['drafts', 'lock'], 'readwrite', { durability: 'strict' });
  const past = pastKey(lock.rev);
  const target = tx.objectStore('drafts');
  await Promise.all([
    tx.objectStore('lock').add(true, past),
    tx.objectStore('lock').delete(past),
    ...(sealed ? [target.put({ sealed }, KEY)] : []),
    ...stored.filter((key) => drafts.has(key)).map((key) => target.delete(key)),
    tx.done,
  ]);
  await forgetInUse();
}

function later(draft: Draft, drafts: ReadonlyMap<string, Draft>): Draft {
  const stored = drafts.get(lockedKey(draft.id));
  return stored && stored.editedAt > draft.editedAt ? stored : draft;
}

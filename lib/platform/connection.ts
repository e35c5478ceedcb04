// What lies in the one IndexedDB database: its stores, and a change to them.
import type { DBSchema, IDBPDatabase } from 'idb';

/**
 * Everything personal lives here and nowhere else (see ARCHITECTURE.md). Values are `unknown`:
 * what was stored is parsed by its owner, never trusted.
 */
export interface Schema extends DBSchema {
  /** Month pages, by `month`. Owner: log-store. */
  months: { key: string; value: { month: string; rev: number } };
  /** Pages nothing can be read of, set aside when their month was written anew. Owner: log-store. */
  damaged: { key: number; value: unknown };
  /**
   * The check-in being written, under `draft`, owner: draft-store; entries being edited, under
   * `edit:<id>`, owner: edit-store; messages being written, under `message:<id>`, and the exercise
   * asked for, under `practice`, owner: practice-store; the reflection of one's own being written, under
   * `reflection`, owner: own-draft-store.
   */
  drafts: { key: string; value: unknown };
  /**
   * Favourites, hidden, seen, own words and the like, by `key`, owner: personal-store; what imports
   * brought that is not understood here, under `carried`, owner: data-import; one's own reflections
   * and packs, under `reflections` and `packs`, owner: own-library-store.
   */
  personal: { key: string; value: { key: string; rev: number } };
  /** Whether the lock is on, under `state`, and what it was before. Owner: lock-state. */
  lock: { key: string; value: unknown };
  /** Entries kept while locked, by `id`, sealed to the public key. Owner: inbox. */
  inbox: { key: string; value: { id: string; sealed: unknown } };
}

export type Connection = IDBPDatabase<Schema>;
export type StoreName = 'months' | 'damaged' | 'drafts' | 'personal' | 'lock' | 'inbox';

export interface Commit {
  /** The records the decision was made from, with the `rev` they had (0: there was none). */
  expect: { store: 'months' | 'personal'; key: string; rev: number }[];
  put: { store: 'months' | 'personal' | 'damaged'; value: { rev: number } | unknown }[];
  remove: { store: 'months' | 'personal' | 'drafts' | 'inbox'; key: string }[];
  /** What it replaces stood in clear, also with the lock on: to be scrubbed. */
  leavesClear?: true;
}

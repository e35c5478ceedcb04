// One's own reflections and the packs. Promise: what goes takes its marks along, in one transaction:
// nothing of it is left behind; and what is brought back has them again.
import { type OwnReflection, parseOwnReflections } from '@/lib/core/own-reflection';
import { type Pack, parsePacks } from '@/lib/core/pack';
import { type Personal, parsePersonal, withId } from '@/lib/core/personal';
import { revOf } from '@/lib/core/stored';
import type { Channel } from './channel';
import { commit } from './commit';
import type { Database } from './database';
import { opened } from './opened';

/** What was noted of reflections elsewhere. */
export type Marks = Pick<Personal, 'favourites' | 'hidden' | 'seen'>;

export interface RemovedReflection {
  reflection: OwnReflection;
  marks: Marks;
}

export interface OwnLibraryStore {
  /** In the place of the one with its id, or after all others. */
  keep(reflection: OwnReflection): Promise<void>;
  /** Undefined when it is gone already. */
  remove(id: string): Promise<RemovedReflection | undefined>;
  /** Does not write over one that has been kept under its id since. */
  bringBack(removed: RemovedReflection): Promise<void>;
  /** In the place of the pack with its id, or after all others. Marks of what it lacks now go. */
  addPack(pack: Pack): Promise<void>;
  removePack(id: string): Promise<void>;
}

const KEYS = ['reflections', 'packs', 'favourites', 'hidden', 'seen'] as const;
type Records = Pick<Personal, (typeof KEYS)[number]>;

export function createOwnLibraryStore(database: Database, channel: Channel): OwnLibraryStore {
  async function read(): Promise<{ revs: number[]; records: Records }> {
    const db = await database.open();
    const stored = await Promise.all(
      KEYS.map(async (key) => opened(db, 'personal', await db.get('personal', key))),
    );
    const values = stored.map((record) => (record as { value?: unknown } | undefined)?.value);
    const records = KEYS.map((key, at) => [key, parsePersonal(key, values[at])]);
    return { revs: stored.map(revOf), records: Object.fromEntries(records) as Records };
  }

  /** Writes what differs after `change`; decides anew when another page wrote in between. */
  async function update(change: (records: Records) => Partial<Records>): Promise<void> {
    for (;;) {
      const { revs, records } = await read();
      const changed = change(records);
      const keys = KEYS.filter((key) => changed[key] !== undefined);
      if (keys.length === 0) return;
      const db = await database.open();
      const written = await commit(db, {
        expect: KEYS.map((key, at) => ({ store: 'personal', key, rev: revs[at] ?? 0 })),
        put: keys.map((key) => {
          const rev = Math.max(revs[KEYS.indexOf(key)] ?? 0, 0) + 1;
          return { store: 'personal', value: { key, rev, value: changed[key] } };
        }),
        remove: [],
      });
      if (!written) continue;
      for (const key of keys) channel.announce({ kind: 'personal', key });
      return;
    }
  }

  return {
    keep: (reflection) =>
      update(({ reflections }) => ({ reflections: withItem(reflections, reflection) })),
    async remove(id) {
      let removed: RemovedReflection | undefined;
      await update((records) => {
        const reflection = parseOwnReflections(records.reflections).find((each) => each.id === id);
        removed = reflection && { reflection, marks: marksOf(records, new Set([id])) };
        if (!reflection) return {};
        const reflections = records.reflections.filter((each) => idOf(each) !== id);
        return { reflections, ...withoutMarks(records, new Set([id])) };
      });
      return removed;
    },
    bringBack: ({ reflection, marks }) =>
      update((records) => {
        const { reflections, favourites, hidden, seen } = records;
        if (reflections.some((each) => idOf(each) === reflection.id)) return {};
        return {
          reflections: withItem(reflections, reflection),
          favourites: marks.favourites.reduce(withId, favourites),
          hidden: marks.hidden.reduce(withId, hidden),
          seen: { ...marks.seen, ...seen },
        };
      }),
    addPack: (pack) =>
      update((records) => {
        const before = idsOf(parsePacks(records.packs).find(({ id }) => id === pack.id));
        const gone = before.difference(idsOf(pack));
        return { packs: withItem(records.packs, pack), ...withoutMarks(records, gone) };
      }),
    removePack: (id) =>
      update((records) => {
        const pack = parsePacks(records.packs).find((each) => each.id === id);
        if (!pack) return {};
        const packs = records.packs.filter((each) => idOf(each) !== id);
        return { packs, ...withoutMarks(records, idsOf(pack)) };
      }),
  };
}

function withItem(items: readonly unknown[], item: { id: string }): unknown[] {
  const at = items.findIndex((each) => idOf(each) === item.id);
  return at === -1 ? [...items, item] : items.with(at, item);
}

/** Of what is stored, however damaged. */
function idOf(item: unknown): unknown {
  return typeof item === 'object' && item !== null && 'id' in item ? item.id : undefined;
}

function idsOf(pack: Pack | undefined): Set<string> {
  return new Set(pack?.reflections?.map(({ id }) => id));
}

function marksOf({ favourites, hidden, seen }: Marks, ids: ReadonlySet<string>): Marks {
  return {
    favourites: favourites.filter((id) => ids.has(id)),
    hidden: hidden.filter((id) => ids.has(id)),
    seen: Object.fromEntries(Object.entries(seen).filter(([id]) => ids.has(id))),
  };
}

/** Only the records that have any. */
function withoutMarks(records: Marks, ids: ReadonlySet<string>): Partial<Marks> {
  const { favourites, hidden, seen } = records;
  const found = marksOf(records, ids);
  return {
    ...(found.favourites.length > 0 && { favourites: favourites.filter((id) => !ids.has(id)) }),
    ...(found.hidden.length > 0 && { hidden: hidden.filter((id) => !ids.has(id)) }),
    ...(Object.keys(found.seen).length > 0 && {
      seen: Object.fromEntries(Object.entries(seen).filter(([id]) => !ids.has(id))),
    }),
  };
}

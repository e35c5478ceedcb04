// Everything an export is made of, as it stood at one moment, and the one transaction that puts an
// import in its place, unless something changed since.
import { CARRIED_KEY, parseCarried } from '@/lib/core/carried';
import { type Entry, newestFirst } from '@/lib/core/entry';
import type { Journal } from '@/lib/core/export-file';
import { toFault } from '@/lib/core/fault';
import type { ImportPlan } from '@/lib/core/import-plan';
import type { Pause } from '@/lib/core/long-work';
import { laterOf } from '@/lib/core/merge';
import { MONTH } from '@/lib/core/month-page';
import { parseOwnReflections } from '@/lib/core/own-reflection';
import { parsePacks } from '@/lib/core/pack';
import { parsePersonal } from '@/lib/core/personal';
import { parseSelfChecks } from '@/lib/core/self-check';
import type { Settings } from '@/lib/core/settings';
import { revOf } from '@/lib/core/stored';
import type { Commit, Connection, Database } from './database';
import type { ReadMonth } from './log-store';
import { type LoadedPage, toLoadedPage, toPuts } from './month-pages';
import { opened } from './opened';
import type { SettingsStore } from './settings-store';

export interface Snapshot {
  journal: Omit<Journal, 'settings'>;
  /** Newest first. */
  pages: ReadonlyMap<string, LoadedPage>;
  /** Of each personal record. */
  revs: ReadonlyMap<string, number>;
}

/** Reads all of it in one transaction, so that an entry on its way to another month is there once. */
export async function readSnapshot(database: Database, pause: Pause): Promise<Snapshot> {
  const db = await database.open();
  const { months, personal } = await readRecords(db).catch((fault) => rescueRecords(db, fault));
  // Newest first: so many are quickly sorted only where they nearly are.
  const pages = new Map<string, LoadedPage>();
  const latest = new Map<string, Entry>();
  for (const [month, record] of months.reverse()) {
    const loaded = toLoadedPage(month, await opened(db, 'months', record));
    pages.set(month, loaded);
    for (const entry of loaded.page.entries) {
      const other = latest.get(entry.id);
      // The same entry on two pages would make a file that no import takes.
      latest.set(entry.id, other ? laterOf(other, entry) : entry);
    }
    await pause(pages.size / months.length);
  }
  const values = new Map<string, unknown>();
  for (const record of personal) {
    const { value } = (await opened(db, 'personal', record)) as { value?: unknown };
    values.set(record.key, value);
  }
  return {
    journal: {
      entries: [...latest.values()].sort(newestFirst),
      words: parsePersonal('words', values.get('words')),
      favourites: parsePersonal('favourites', values.get('favourites')),
      hidden: parsePersonal('hidden', values.get('hidden')),
      selfChecks: parseSelfChecks(values.get('selfChecks')),
      reflections: parseOwnReflections(values.get('reflections')),
      packs: parsePacks(values.get('packs')),
      carried: parseCarried(values.get(CARRIED_KEY)),
    },
    pages,
    revs: new Map(personal.map((record) => [record.key, revOf(record)])),
  };
}

/** Each record by itself: all of them at once would keep the page from answering. */
async function readRecords(db: Connection) {
  const tx = db.transaction(['months', 'personal']);
  const store = tx.objectStore('months');
  const personal = tx.objectStore('personal').getAll();
  // Not what scrubbing puts between them (see scrub.ts).
  const keys = (await store.getAllKeys()).filter((key) => MONTH.test(key));
  const months = keys.map(async (key): Promise<[string, unknown]> => [key, await store.get(key)]);
  const [read, own] = await Promise.all([Promise.all(months), personal, tx.done]);
  return { months: read, personal: own };
}

/** The month's record cannot be fetched: browsers keep large ones in files, and one of them is lost. */
const LOST = 'lost';

/** One by one, where they cannot be had at once: what is lost costs its month only. */
async function rescueRecords(db: Connection, fault: unknown): ReturnType<typeof readRecords> {
  // One that cannot be fetched ends the transaction, whose other records then only say that.
  if (!['unknown', 'closed'].includes(toFault(fault))) throw fault;
  const keys = (await db.getAllKeys('months')).filter((key) => MONTH.test(key));
  const months: [string, unknown][] = [];
  for (const key of keys) months.push([key, await db.get('months', key).catch(() => LOST)]);
  return { months, personal: await db.getAll('personal') };
}

/** A damaged value is left out: what stands in its place was nobody's choice. */
export async function readSettings(store: Pick<SettingsStore, 'read'>): Promise<Partial<Settings>> {
  const { settings, damaged } = await store.read();
  const left = Object.entries(settings).filter(([key]) => !damaged.includes(key as keyof Settings));
  return Object.fromEntries(left);
}

export type Damage = Pick<ReadMonth, 'month' | 'damaged'>;

/** Months of which something could not be read, newest first. */
export function damageOf({ pages }: Snapshot): Damage[] {
  return [...pages]
    .map(([month, { damaged, unreadable }]) => ({
      month,
      damaged: unreadable ? ('all' as const) : damaged.length,
    }))
    .filter(({ damaged }) => damaged !== 0);
}

const JOINED_KEYS = [
  'words',
  'favourites',
  'hidden',
  'selfChecks',
  'reflections',
  'packs',
  CARRIED_KEY,
] as const;

/**
 * The plan as one transaction. It expects every record as it was read, not only those it writes: an
 * entry moved meanwhile could else come to lie on two pages, and one deleted meanwhile stay away.
 */
export function toCommit({ pages, revs }: Snapshot, plan: ImportPlan): Commit {
  const expect: Commit['expect'] = [...pages].map(([key, { storedRev: rev }]) => ({
    store: 'months',
    key,
    rev,
  }));
  const put: Commit['put'] = [];
  for (const { month, entries } of plan.months) {
    const page = pages.get(month) ?? toLoadedPage(month, undefined);
    if (!pages.has(month)) expect.push({ store: 'months', key: month, rev: 0 });
    put.push(...toPuts(page, entries));
  }
  for (const key of JOINED_KEYS) {
    const rev = revs.get(key) ?? 0;
    const value = plan.personal[key];
    expect.push({ store: 'personal', key, rev });
    if (value) put.push({ store: 'personal', value: { key, rev: Math.max(rev, 0) + 1, value } });
  }
  return { expect, put, remove: [] };
}

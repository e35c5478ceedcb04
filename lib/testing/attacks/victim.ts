// A browser with a journal in it, to which files are offered: what they did to it, if anything.
import { type Entry, newestFirst } from '@/lib/core/entry';
import type { ImportFile } from '@/lib/core/import';
import { createChannel } from '@/lib/platform/channel';
import { createDataTransfer, type DataTransfer } from '@/lib/platform/data-transfer';
import type { Database } from '@/lib/platform/database';
import { PASSPHRASE, QUICK } from '../age-made';
import { entry, NOVEMBER, newProfile, openPage } from '../open-page';
import type { Attack } from './attack';

export interface Harm {
  /** Entries that were there and are not. */
  lost: number;
  doubled: number;
  /** Something is stored otherwise than before, though the file was refused or only looked at. */
  changed: number;
  /** Anything else: a crash, a hang, an object that all others inherit from changed. */
  other: string[];
}

export interface Outcome extends Harm {
  taken: boolean;
}

export interface Victim {
  offer(attack: Attack): Promise<Outcome>;
  close(): Promise<void>;
}

const ENTRIES = [1, 2, 3].map((n) => entry(n, { note: `Here before, ${n}.` }));

/** @param through what the victim does its work through, to hurt it */
export async function startVictim(through: Through = (transfer) => transfer): Promise<Victim> {
  let here = await settle(through);
  return {
    async offer(attack) {
      const before = await here.everything();
      const nature = natureOf();
      const other: string[] = [];
      const file = await here.look(attack).catch((error: unknown) => {
        other.push(`crashed: ${error}`);
        return undefined;
      });
      const changed = (await here.everything()) === before ? 0 : 1;
      const harm: Harm = file ? await take(file) : { lost: 0, doubled: 0, changed: 0, other: [] };
      if (natureOf() !== nature) other.push('polluted');
      const all = [...other, ...harm.other];
      // As it was, for the next.
      if (file || changed || all.length > 0) {
        await here.close();
        here = await settle(through);
      }
      return { ...harm, changed, other: all, taken: file !== undefined };
    },
    close: () => here.close(),
  };

  /** What was found to be in order is imported, twice: that changes nothing more. */
  async function take(file: ImportFile): Promise<Harm> {
    const other: string[] = [];
    const first = await here.take(file).catch((error: unknown) => {
      other.push(`crashed on import: ${error}`);
      return ENTRIES;
    });
    const second = await here.take(file).catch(() => first);
    if (JSON.stringify(second) !== JSON.stringify(first)) other.push('changed by a second import');
    const ids = first.map(({ id }) => id);
    const lost = [...ENTRIES, ...file.entries].filter(({ id }) => !ids.includes(id)).length;
    return { lost, doubled: ids.length - new Set(ids).size, changed: 0, other };
  }
}

type Through = (transfer: DataTransfer, database: Database) => DataTransfer;

async function settle(through: Through) {
  const profile = newProfile();
  const { database, log, close } = openPage(profile);
  const channel = createChannel(profile);
  const settings = {
    read: async () => ({ settings: {} as never, damaged: [] }),
    update: async () => ({}) as never,
  };
  const given = { database, channel, settings, workFactor: QUICK };
  const clock = { now: () => NOVEMBER, zone: () => 'UTC', app: '1.2.3' };
  const transfer = through(createDataTransfer({ ...given, ...clock }), database);
  for (const each of ENTRIES) await log.add(each);

  return {
    /** The file, if it was found to be in order. Only looks. */
    async look({ door, bytes }: Attack): Promise<ImportFile | undefined> {
      const file = new Blob([bytes]);
      const found =
        door === 'import' ? await transfer.read(file) : await transfer.openBackup(file, PASSPHRASE);
      if (found.ok) await transfer.preview(found.file);
      return found.ok ? found.file : undefined;
    },
    async take(file: ImportFile): Promise<Entry[]> {
      await transfer.apply(file, []);
      const months = await Promise.all((await log.months()).map((month) => log.read(month)));
      return months.flatMap(({ entries }) => entries).sort(newestFirst);
    },
    async everything(): Promise<string> {
      const db = await database.open();
      const names = [...db.objectStoreNames];
      return JSON.stringify(await Promise.all(names.map((name) => db.getAll(name))));
    },
    async close(): Promise<void> {
      channel.close();
      await close();
      indexedDB.deleteDatabase(profile);
    },
  };
}

/** What every object inherits: the names of it, and where they lead. */
function natureOf(): string {
  const roots = [Object, Array, String, Number, Boolean, Function, Map, Promise, Uint8Array];
  return roots.map(({ prototype }) => Reflect.ownKeys(prototype).map(String).join()).join(';');
}

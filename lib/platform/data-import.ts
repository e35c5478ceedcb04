// A person's data into the browser, from a file. Promise: it is taken whole or not at all, and
// never over what another page wrote meanwhile.
import { type Fault, toFault } from '@/lib/core/fault';
import {
  type ImportFile,
  type ParsedFile,
  parseExportFile,
  refuse,
  refuseSize,
} from '@/lib/core/import';
import { changesNothing, type ImportPlan, planImport } from '@/lib/core/import-plan';
import { partOf } from '@/lib/core/long-work';
import type { Settings } from '@/lib/core/settings';
import type { Channel } from './channel';
import { commit } from './commit';
import type { Database } from './database';
import { readSettings, readSnapshot, type Snapshot, toCommit } from './journal-snapshot';
import { LOST_FILE } from './month-pages';
import { type Oversight, oversee } from './oversight';
import type { SettingsStore } from './settings-store';

/** What an import has done. `settingsFault`: all is in, but the settings could not be stored. */
export interface Imported extends Pick<ImportPlan, 'counts' | 'added'> {
  settingsFault?: Fault;
}

export interface DataImport {
  /** Reads and checks a chosen file. Nothing is stored; never rejects for what is in the file. */
  read(file: Blob, oversight?: Oversight): Promise<ParsedFile>;
  /** What {@link DataImport.apply} would do now. Nothing is stored. */
  preview(file: ImportFile, oversight?: Oversight): Promise<ImportPlan>;
  /**
   * Merges the file into what is here by then, in one strict transaction; rejects with nothing
   * changed. Applying it again changes nothing.
   * @param taken those of the offered settings that are wanted
   */
  apply(file: ImportFile, taken: readonly (keyof Settings)[]): Promise<Imported>;
}

export interface ImportSurroundings {
  database: Database;
  /** One of its own, so that the stores of this page hear of an import as those of others do. */
  channel: Channel;
  settings: Pick<SettingsStore, 'read' | 'update'>;
  /** Awaited between slices of long work. */
  pause: () => Promise<void>;
}

const LOCK = 'inkling-import';

/** Of the time it takes to decide: reading what is here, to comparing. */
const READING_SHARE = 0.7;

interface Planned {
  snapshot: Snapshot;
  plan: ImportPlan;
}

export function createDataImport(surroundings: ImportSurroundings): DataImport {
  const { database, channel, settings, pause } = surroundings;

  /** What was decided for a preview: it is done like that unless another page wrote since. */
  const previewed = new WeakMap<ImportFile, Planned>();

  async function plan(file: ImportFile, oversight?: Oversight): Promise<Planned> {
    const paused = oversee(pause, oversight);
    const snapshot = await readSnapshot(database, partOf(paused, 0, READING_SHARE));
    const here = { ...snapshot.journal, settings: await readSettings(settings) };
    const joining = partOf(paused, READING_SHARE, 1);
    return { snapshot, plan: await planImport(here, file, joining) };
  }

  /** Decides anew when another page wrote in between. */
  async function merge(file: ImportFile): Promise<ImportPlan> {
    let planned = previewed.get(file);
    previewed.delete(file);
    for (;;) {
      if (!planned) {
        planned = await plan(file);
        if (changesNothing(planned.plan)) return planned.plan;
      }
      if (await write(database, planned)) {
        announce(planned.plan);
        return planned.plan;
      }
      planned = undefined;
    }
  }

  function announce({ months, personal }: ImportPlan): void {
    const names = months.map(({ month }) => month);
    if (names.length > 0) channel.announce({ kind: 'months', months: names });
    for (const key of Object.keys(personal)) channel.announce({ kind: 'personal', key });
  }

  async function apply(file: ImportFile, taken: readonly (keyof Settings)[]): Promise<Imported> {
    const { counts, added, settings: offers } = await merge(file);
    const changes = offers.filter(({ key }) => taken.includes(key));
    try {
      const change = Object.fromEntries(changes.map((offer) => [offer.key, offer.file]));
      if (changes.length > 0) await settings.update(change);
      return { counts, added };
    } catch (error) {
      return { counts, added, settingsFault: toFault(error) };
    }
  }

  return {
    async read(file, oversight) {
      const refusal = refuseSize(file.size);
      if (refusal) return refusal;
      // The file may be gone, or changed, since it was chosen.
      const bytes = await file.arrayBuffer().catch(() => undefined);
      const paused = oversee(pause, oversight);
      return bytes ? parseExportFile(bytes, paused) : refuse({ code: 'unreadable' });
    },
    async preview(file, oversight) {
      const planned = await plan(file, oversight);
      previewed.set(file, planned);
      return planned.plan;
    },
    // One import at a time over all pages: two could bring the same new entry to two months.
    apply: (file, taken) => navigator.locks.request(LOCK, () => apply(file, taken)),
  };
}

/** @returns whether it was written: else it is to be decided anew */
async function write(database: Database, { snapshot, plan }: Planned): Promise<boolean> {
  const db = await database.open();
  try {
    return await commit(db, toCommit(snapshot, plan));
  } catch (error) {
    if ((error as Error).name !== LOST_FILE) throw error;
    // What the browser has lost for good may be in the file: it must not keep it from coming back.
    const { setLostAside } = await import('./lost-page');
    await setLostAside(db, [...snapshot.pages.keys()], LOST_FILE);
    return false;
  }
}

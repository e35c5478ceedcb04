// The page that files are offered to: its doors, and what lies behind them.
import { type Entry, newestFirst } from '@/lib/core/entry';
import type { OwnReflection } from '@/lib/core/own-reflection';
import { type Pack, parsePacks } from '@/lib/core/pack';
import { hasMarkup, toPlainLine } from '@/lib/core/plain-line';
import { joinLibrary } from '@/lib/core/whole-library';
import { createChannel } from '@/lib/platform/channel';
import { createDataTransfer, type DataTransfer } from '@/lib/platform/data-transfer';
import type { Database } from '@/lib/platform/database';
import type { LibraryState } from '@/lib/platform/library-session';
import { createOwnLibraryStore, type OwnLibraryStore } from '@/lib/platform/own-library-store';
import { createPackSession } from '@/lib/platform/pack-session';
import { PASSPHRASE, QUICK } from '../age-made';
import { entry, NOVEMBER, newProfile, openPage } from '../open-page';
import { packFile, packItem } from '../reflections';
import type { Attack } from './attack';
import { THERE } from './pack-attacks';

/** One thing a person has. */
export interface Thing {
  name: string;
  content: string;
}

/** A file that was found to be in order. */
export interface Found {
  /** Takes it in. */
  add(): Promise<unknown>;
  /** What is to be there then. */
  wanted: Thing[];
  /** @returns what else is not as it has to be then */
  lookAfter?(things: readonly Thing[]): string[];
}

/** What the page does its work through. */
export interface Through {
  transfer?(transfer: DataTransfer, database: Database): DataTransfer;
  packs?(packs: OwnLibraryStore): OwnLibraryStore;
}

const ENTRIES = [1, 2, 3].map((n) => entry(n, { note: `Here before, ${n}.` }));
const OWN: OwnReflection = { id: THERE.own, text: 'Mine before?' };
const PACK = packFile({ id: THERE.pack, reflections: [packItem(THERE.packed)] }) as unknown as Pack;
const LIBRARY = [{ ...packItem(THERE.library), language: 'en' } as never];

const entryThing = (each: Entry): Thing => ({
  name: `entry ${each.id}`,
  content: JSON.stringify(each),
});
const ownThing = (each: OwnReflection): Thing => ({
  name: `own ${each.id}`,
  content: JSON.stringify(each),
});
/** When it was added is no part of what it is. */
const packThing = ({ editedAt: _, ...each }: Pack): Thing => ({
  name: `pack ${each.id}`,
  content: JSON.stringify(each),
});

export const HERE_BEFORE: Thing[] = [...ENTRIES.map(entryThing), ownThing(OWN), packThing(PACK)];

export async function settle({ transfer: hurt, packs: hurtPacks }: Through) {
  const profile = newProfile();
  const { database, log, personal, close } = openPage(profile);
  const channel = createChannel(profile);
  const settings = {
    read: async () => ({ settings: {} as never, damaged: [] }),
    update: async () => ({}) as never,
  };
  const given = { database, channel, settings, workFactor: QUICK };
  const clock = { now: () => NOVEMBER, zone: () => 'UTC', app: '1.2.3' };
  const made = createDataTransfer({ ...given, ...clock });
  const transfer = hurt ? hurt(made, database) : made;
  const store = createOwnLibraryStore(database, channel);
  for (const each of ENTRIES) await log.add(each);
  await store.keep(OWN);
  await store.addPack(PACK);

  const stored = async () => ({
    reflections: await personal.read('reflections'),
    packs: await personal.read('packs'),
  });

  async function lookAtFile(
    found: Awaited<ReturnType<DataTransfer['read' | 'openBackup']>>,
  ): Promise<Found | undefined> {
    if (!found.ok) return undefined;
    const { file } = found;
    await transfer.preview(file);
    return { add: () => transfer.apply(file, []), wanted: file.entries.map(entryThing) };
  }

  async function lookAtPack(file: Blob): Promise<Found | undefined> {
    const added = await stored();
    const library = { reflections: joinLibrary(LIBRARY, added) } as never as LibraryState;
    const session = createPackSession({
      library: {
        get: () => ({ ...library, packs: parsePacks(added.packs) }),
        readAdded: async () => undefined,
      },
      store: hurtPacks ? hurtPacks(store) : store,
      letGo: async () => undefined,
      now: clock.now,
      pause: async () => undefined,
    });
    await session.choose(file);
    const step = session.get();
    if (step.kind === 'refused') return undefined;
    if (step.kind !== 'preview') throw new Error(`it came to ${step.kind}`);
    const pack = packThing(step.pack);
    // Each time anew, as one who presses twice does.
    const add = async (): Promise<void> => {
      await session.choose(file);
      await session.add();
      if (session.get().kind !== 'added') throw new Error(`it came to ${session.get().kind}`);
    };
    const lookAfter = (things: readonly Thing[]): string[] => [
      ...otherwise(things, pack),
      ...notPlain(step.pack),
    ];
    return { add, wanted: [pack], lookAfter };
  }

  return {
    /** The file, if it was found to be in order. Only looks. */
    async look({ door, bytes }: Attack): Promise<Found | undefined> {
      const file = new Blob([bytes]);
      if (door === 'pack') return lookAtPack(file);
      return lookAtFile(
        await (door === 'import' ? transfer.read(file) : transfer.openBackup(file, PASSPHRASE)),
      );
    },
    async things(): Promise<Thing[]> {
      const months = await Promise.all((await log.months()).map((month) => log.read(month)));
      const entries = months.flatMap((month) => month.entries).sort(newestFirst);
      const { reflections, packs } = await stored();
      return [
        ...entries.map(entryThing),
        ...(reflections as OwnReflection[]).map(ownThing),
        ...(packs as Pack[]).map(packThing),
      ];
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

/** All but the pack is as it was, and that is what was shown. */
function otherwise(things: readonly Thing[], pack: Thing): string[] {
  const wanted = [...HERE_BEFORE.filter(({ name }) => name !== pack.name), pack];
  return wanted
    .filter(({ name, content }) => things.find((each) => each.name === name)?.content !== content)
    .map(({ name }) => `not as it was shown: ${name}`);
}

/** Text of somebody else that would not stay on its line. */
function notPlain({ reflections = [] }: Pack): string[] {
  const texts = reflections.flatMap((each) => [
    each.text,
    each.followUp ?? '',
    each.safetyNote ?? '',
  ]);
  return texts
    .filter((text) => hasMarkup(text) || /[\p{Cc}\u202e\ufeff]/u.test(text))
    .map((text) => `taken, and not plain: ${toPlainLine(text)}`);
}

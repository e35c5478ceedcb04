// Chooses a reflection from all that is stored: gathers what the choice is made from.
import type { Circumstances, LeftOut } from '@/lib/core/choice-rules';
import { leftOut } from '@/lib/core/eligible';
import type { Entry, Felt } from '@/lib/core/entry';
import { isNeutral, toNeutral } from '@/lib/core/neutral';
import { PERSONAL_KEYS, type Personal, parsePersonal } from '@/lib/core/personal';
import { type Depth, type Reflection, type Shown, toShown } from '@/lib/core/reflection';
import { pickReflection } from '@/lib/core/select';
import { joinLibrary } from '@/lib/core/whole-library';
import { now, random } from './clock';
import { loadReflections } from './library';
import type { LockState } from './lock-state';
import type { LogStore } from './log-store';
import type { PersonalStore } from './personal-store';
import type { SettingsStore } from './settings-store';

export interface Wish {
  /** What was just felt. */
  felt: readonly Felt[];
  /** The reflection on screen, not to be chosen again. */
  exclude: string;
  lighter?: boolean;
  /** 3 only for what was asked for: a nudge may announce what is prepared. */
  deepest: Depth;
}

export interface ChooserStores {
  log: Pick<LogStore, 'months' | 'read'>;
  personal: PersonalStore;
  settings: Pick<SettingsStore, 'read'>;
  /** With the lock on, nothing personal bears on what is stored in clear. */
  lock?: () => Promise<LockState>;
}

/** Undefined when the library has nothing that may be shown. */
export async function chooseReflection(
  stores: ChooserStores,
  { felt, exclude, lighter = false, deepest }: Wish,
): Promise<Shown | undefined> {
  const neutral = (await stores.lock?.())?.header !== undefined;
  const circumstances = neutral
    ? toNeutral(await readCircumstances(withoutWords(stores)))
    : await readCircumstances(stores);
  const { settings } = circumstances;
  const maxDepth = settings.maxDepth < deepest ? settings.maxDepth : deepest;
  const picked = pickReflection({
    ...circumstances,
    settings: { ...settings, maxDepth },
    feelings: neutral ? [] : felt,
    random,
    exclude: [exclude],
    lighter,
  });
  return picked && toShown(picked.reflection, neutral ? { kind: 'chance' } : picked.why);
}

/** Why each reflection that would not be chosen now would not, by id. */
export async function readLeftOut(stores: ChooserStores): Promise<Map<string, LeftOut[]>> {
  const circumstances = await readCircumstances(stores);
  const found = leftOut(circumstances);
  if ((await stores.lock?.())?.header === undefined) return found;
  for (const each of circumstances.library) {
    if (!each.origin && isNeutral(each)) continue;
    // However long it rests: it does not come before the lock is off.
    const others = (found.get(each.id) ?? []).filter(({ kind }) => kind !== 'rests');
    found.set(each.id, [...others, { kind: 'lock' }]);
  }
  return found;
}

async function readCircumstances({
  log,
  personal,
  settings: settingsStore,
}: ChooserStores): Promise<Circumstances<Reflection>> {
  const [{ settings, library }, kept, recent] = await Promise.all([
    readLibrary(settingsStore),
    personal.readAll(),
    newestEntries(log),
  ]);
  const { situation, themesOff, openness, maxDepth } = settings;
  // Whoever is the partner lives with someone, as far as what fits is concerned.
  const fits = situation === 'partner' ? 'partnered' : situation;
  return {
    library: joinLibrary(library, kept),
    history: { ...kept, recent },
    settings: { maxDepth, themesOff, openness, ...(fits && { situation: fits }) },
    now: now(),
  };
}

async function readLibrary(store: ChooserStores['settings']) {
  const { settings } = await store.read();
  return { settings, library: await loadReflections(settings.reflectionLanguage) };
}

/** No entry is read, and what cannot be read while locked counts as nothing. */
function withoutWords(stores: ChooserStores): ChooserStores {
  return {
    ...stores,
    log: { months: async () => [], read: stores.log.read },
    personal: {
      ...stores.personal,
      // What one wrote or added is not to stand in clear.
      readAll: async () => ({
        ...(await stores.personal.readAll().catch(nothingPersonal)),
        reflections: [],
        packs: [],
      }),
    },
  };
}

function nothingPersonal(): Personal {
  const nothing = PERSONAL_KEYS.map((key) => [key, parsePersonal(key, undefined)]);
  return Object.fromEntries(nothing) as Personal;
}

/** How many of the newest entries bear on the choice. */
const RECENT = 60;

async function newestEntries(log: ChooserStores['log']): Promise<Entry[]> {
  const newest: Entry[] = [];
  for (const month of await log.months()) {
    newest.push(...(await log.read(month)).entries);
    if (newest.length >= RECENT) break;
  }
  return newest.slice(0, RECENT);
}

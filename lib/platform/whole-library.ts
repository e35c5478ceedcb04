// The library with one's own reflections and the packs: loaded where a reflection is looked for or
// chosen, never on the way to a first paint.
import { type OwnReflection, parseOwnReflections } from '@/lib/core/own-reflection';
import { type Pack, parsePacks } from '@/lib/core/pack';
import type { Reflection } from '@/lib/core/reflection';
import { joinLibrary } from '@/lib/core/whole-library';
import { loadReflections } from './library';
import type { PersonalStore } from './personal-store';

type Reading = Pick<PersonalStore, 'read'>;

interface Whole {
  reflections: readonly Reflection[];
  /** As they are stored. */
  own: readonly OwnReflection[];
  packs: readonly Pack[];
}

/**
 * Rejects with `LockedError` while locked.
 * @param language of the bundled ones, as {@link loadReflections} takes it
 */
export async function readWhole(personal: Reading, language: string | null = null): Promise<Whole> {
  const [library, reflections, packs] = await Promise.all([
    loadReflections(language),
    personal.read('reflections'),
    personal.read('packs'),
  ]);
  return {
    reflections: joinLibrary(library, { reflections, packs }),
    own: parseOwnReflections(reflections),
    packs: parsePacks(packs),
  };
}

/** Of one's own and of packs alone, which is sooner. Undefined where they cannot be read, too. */
export async function findAdded(personal: Reading, id: string): Promise<Reflection | undefined> {
  const keys = ['reflections', 'packs'] as const;
  const read = Promise.all(keys.map((key) => personal.read(key)));
  const [reflections = [], packs = []] = await read.catch(() => []);
  return joinLibrary([], { reflections, packs }).find((each) => each.id === id);
}

/** Where one's own cannot be read, among the others. */
export async function findReflection(
  personal: Reading,
  { id, language }: Pick<Reflection, 'id' | 'language'>,
): Promise<Reflection | undefined> {
  const library = await readWhole(personal, language).then(
    (whole) => whole.reflections,
    () => loadReflections(language),
  );
  return library.find((each) => each.id === id);
}

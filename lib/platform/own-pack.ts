// One's own reflections as a pack for others: what was said of it last, and the file.
import type { OwnReflection } from '@/lib/core/own-reflection';
import { type PackAbout, type PackCredits, toPackText } from '@/lib/core/pack-file';
import { dayOf } from '@/lib/core/time';
import type { ExportedFile } from './data-export';
import type { PersonalStore } from './personal-store';

export interface OwnPack {
  /** What was said of it when it was saved last; empty where nothing was. */
  readAbout(): Promise<PackCredits>;
  /** Remembers what is said of it. */
  write(about: Omit<PackAbout, 'id'>, own: readonly OwnReflection[]): Promise<ExportedFile>;
}

interface Surroundings {
  personal: Pick<PersonalStore, 'read' | 'update'>;
  now: () => number;
  zone: () => string;
  newId: () => string;
}

export function createOwnPack({ personal, now, zone, newId }: Surroundings): OwnPack {
  return {
    async readAbout() {
      const { title = '', author = '', licence = '' } = (await personal.read('ownPack')) ?? {};
      return { title, author, licence };
    },
    async write(about, own) {
      // The same pack from then on: whoever adds it again gets what is new, and nothing twice.
      const { id = newId() } = (await personal.read('ownPack')) ?? {};
      const { title, author, licence } = about;
      await personal.update('ownPack', () => ({ id, title, author, licence }));
      return {
        name: `inkling-pack-${dayOf(now(), zone())}.json`,
        content: new Blob([toPackText({ id, ...about }, own)], { type: 'application/json' }),
        damaged: [],
      };
    },
  };
}

// A browser with a journal in it, to which files are offered: what they did to it, if anything.
import type { Attack } from './attack';
import { type Found, HERE_BEFORE, settle, type Thing, type Through } from './victim-page';

export interface Harm {
  /** What was there and is not: entries, reflections of one's own, packs. */
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

/** @param through what the victim does its work through, to hurt it */
export async function startVictim(through: Through = {}): Promise<Victim> {
  let here = await settle(through);
  return {
    async offer(attack) {
      const before = await here.everything();
      const nature = natureOf();
      const other: string[] = [];
      const found = await here.look(attack).catch((error: unknown) => {
        other.push(`crashed: ${error}`);
        return undefined;
      });
      const changed = (await here.everything()) === before ? 0 : 1;
      const harm: Harm = found ? await take(found) : { lost: 0, doubled: 0, changed: 0, other: [] };
      if (natureOf() !== nature) other.push('polluted');
      const all = [...other, ...harm.other];
      // As it was, for the next.
      if (found || changed || all.length > 0) {
        await here.close();
        here = await settle(through);
      }
      return { ...harm, changed, other: all, taken: found !== undefined };
    },
    close: () => here.close(),
  };

  /** What was found to be in order is taken in, twice: that changes nothing more. */
  async function take({ add, wanted, lookAfter }: Found): Promise<Harm> {
    const other: string[] = [];
    const first = await addAndRead(add).catch((error: unknown) => {
      other.push(`crashed when taken in: ${error}`);
      return HERE_BEFORE;
    });
    const second = await addAndRead(add).catch(() => first);
    if (JSON.stringify(second) !== JSON.stringify(first)) other.push('changed by a second time');
    other.push(...(lookAfter?.(first) ?? []));
    const names = first.map(({ name }) => name);
    const lost = [...HERE_BEFORE, ...wanted].filter(({ name }) => !names.includes(name)).length;
    return { lost, doubled: names.length - new Set(names).size, changed: 0, other };
  }

  async function addAndRead(add: Found['add']): Promise<Thing[]> {
    await add();
    return here.things();
  }
}

/** What every object inherits: the names of it, and where they lead. */
function natureOf(): string {
  const roots = [Object, Array, String, Number, Boolean, Function, Map, Promise, Uint8Array];
  return roots.map(({ prototype }) => Reflect.ownKeys(prototype).map(String).join()).join(';');
}

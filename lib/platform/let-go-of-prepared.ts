// What stands prepared for the next opening gives way when it may not be shown any more: it was hidden,
// rewritten, or is gone.
import { chooseReflection } from './chooser';
import { toStarter } from './starter';
import type { Stores } from './stores';

type ChoosingStores = Pick<Stores, 'log' | 'personal' | 'settings' | 'prepared' | 'lock'>;

/** Chooses anew what stands prepared, where that is one of these. */
export async function letGoOfPrepared(
  stores: ChoosingStores,
  ids: ReadonlySet<string>,
): Promise<void> {
  const { upcoming, ...rest } = stores.prepared.read() ?? { current: toStarter() };
  const choose = (exclude: string) => chooseReflection(stores, { felt: [], exclude, deepest: 2 });
  if (ids.has(rest.current.id)) {
    // Where nothing else may be chosen, the one that everybody begins with: what is gone is not to stay.
    const current = (await choose(rest.current.id)) ?? toStarter();
    await stores.prepared.write({ current });
  } else if (upcoming && ids.has(upcoming.id)) {
    const next = await choose(rest.current.id);
    await stores.prepared.write({ ...rest, ...(next && { upcoming: next }) });
  }
}

// What was prepared before the lock was on may tell of what was felt: it gives way to what may not.

import { chooseReflection } from '@/lib/platform/chooser';
import { toStarter } from '@/lib/platform/starter';
import type { Stores } from '@/lib/platform/stores';

export async function prepareAnew(stores: Stores): Promise<void> {
  const before = stores.prepared.read()?.current.id ?? '';
  const chosen = await chooseReflection(stores, { felt: [], exclude: before, deepest: 1 });
  // Where nothing may be chosen, the one that everybody begins with: it tells nothing either.
  await stores.prepared.write({ current: chosen ?? toStarter() });
}

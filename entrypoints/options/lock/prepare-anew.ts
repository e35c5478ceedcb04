// What was prepared before the lock was on may tell of what was felt: it gives way to what may not.
import { chooseReflection } from '@/lib/platform/chooser';
import type { Stores } from '@/lib/platform/stores';

export async function prepareAnew(stores: Stores): Promise<void> {
  const before = stores.prepared.read()?.current.id ?? '';
  const current = await chooseReflection(stores, { felt: [], exclude: before, deepest: 1 });
  if (current) await stores.prepared.write({ current });
}

// Stores a change of settings, and chooses anew what is prepared where it bears on that: what was
// chosen before may be just what is not wanted any more.
import type { Settings } from '@/lib/core/settings';
import { chooseReflection } from '@/lib/platform/chooser';
import { storeWhenLeaving } from '@/lib/platform/settings-leaving';
import type { Stores } from '@/lib/platform/stores';

const BEARS_ON_CHOICE: readonly (keyof Settings)[] = [
  'openness',
  'situation',
  'maxDepth',
  'themesOff',
  'reflectionLanguage',
];

/** On their way to be stored, oldest first. */
const underWay = new Set<Partial<Settings>>();

/** For a page that goes: nothing that was pressed is lost with it. */
export function finishSettings(): void {
  if (underWay.size > 0) storeWhenLeaving(underWay);
}

export async function changeSettings(stores: Stores, change: Partial<Settings>): Promise<void> {
  underWay.add(change);
  try {
    await stores.settings.update(change);
  } finally {
    underWay.delete(change);
  }
  if (!BEARS_ON_CHOICE.some((key) => key in change)) return;
  const before = stores.prepared.read()?.current.id ?? '';
  const current = await chooseReflection(stores, { felt: [], exclude: before, deepest: 2 });
  if (current) await stores.prepared.write({ current });
}

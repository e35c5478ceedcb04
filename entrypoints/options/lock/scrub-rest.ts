// What is still to be scrubbed from the files: from a browser that was closed in the middle of it,
// or of what was left to stay readable and then changed.
import type { Stores } from '@/lib/platform/stores';

/** Does nothing where there is nothing to do. */
export async function scrubRest({ database, channel }: Stores): Promise<void> {
  const { createLockControl } = await import('@/lib/platform/lock');
  await createLockControl(database, channel).scrub();
}

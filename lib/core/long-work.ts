// Long work, seen from within: between slices it lets the page have its turn, and says how far it
// is. Promise: whoever awaits that can be stopped there, with nothing half done.

/**
 * Awaited between slices of a few milliseconds; rejects when the work is no longer wanted.
 * @param done how much of it is done by now, from 0 to 1
 */
export type Pause = (done?: number) => Promise<void>;

export const NO_PAUSE: Pause = () => Promise.resolve();

/** The pause of a part, which begins and ends where the whole is that far. */
export function partOf(pause: Pause, from: number, to: number): Pause {
  return (done) => pause(done === undefined ? undefined : from + done * (to - from));
}

/** The items, so many at a time; before the next the page has its turn. */
export async function* inSlices<Item>(
  items: readonly Item[],
  size: number,
  pause: Pause,
): AsyncGenerator<readonly Item[]> {
  for (let start = 0; start < items.length; start += size) {
    yield items.slice(start, start + size);
    await pause(Math.min(1, (start + size) / items.length));
  }
}

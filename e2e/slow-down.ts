// Long work made longer, so that there is time to see it and to end it.
import type { Surface } from './surface.ts';

const WAIT_MS = 1_500;

/** From now on the page waits that long between two slices of work. */
export async function slowDown({ page }: Surface): Promise<void> {
  await page.evaluate((ms) => {
    const wait = () => new Promise((resolve) => setTimeout(resolve, ms));
    Object.defineProperty(globalThis, 'scheduler', { value: { yield: wait } });
  }, WAIT_MS);
}

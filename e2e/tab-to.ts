// By keyboard alone to a control, as far as it takes from where the focus is.
import type { Surface } from './surface.ts';

const MOST_TABS = 60;

export async function tabTo(surface: Surface, role: string, name: string): Promise<void> {
  await surface.find(role, name);
  for (let step = 0; step < MOST_TABS; step += 1) {
    if (await surface.hasFocus(role, name)) return;
    await surface.keys('Tab');
  }
  throw new Error(`Tab never reached the ${role} "${name}".`);
}

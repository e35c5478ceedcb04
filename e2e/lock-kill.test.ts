// Killed at any moment: a few times here, a hundred times each in `npm run torture`.
import { afterAll, expect, test } from 'vitest';
import { builtExtension } from './built-extension.ts';
import { killDuring, startVictim, WORKS } from './lock-killing.ts';
import { createSession } from './session.ts';
import { chosenBrowser } from './use-session.ts';

const kind = chosenBrowser();
const session = createSession(kind, { extension: builtExtension(kind) });
afterAll(() => session.dispose());

// Once lost is lost: nothing here is tried a second time.
test('every entry is there, once, after the browser was killed while the lock changed', {
  retry: 0,
  timeout: 240_000,
}, async () => {
  const victim = await startVictim(session);
  for (const work of WORKS) {
    expect(await killDuring(victim, work, 0.15), work).toEqual([]);
  }
});

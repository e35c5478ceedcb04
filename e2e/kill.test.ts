// Killed at any moment: a few times here, a thousand saves and fifty kills in each work, over both
// browsers, in `npm run torture`.
import { afterAll, beforeAll, expect, test } from 'vitest';
import { builtExtension } from './built-extension.ts';
import { createVictim } from './kill-victim.ts';
import { KILL_WORKS } from './kill-works.ts';
import { killAfterKept, killDuring } from './killing.ts';
import { chosenBrowser } from './use-session.ts';

const kind = chosenBrowser();
const victim = createVictim(kind, { extension: builtExtension(kind) });
beforeAll(() => victim.start());
afterAll(() => victim.dispose());

// Once lost is lost: nothing here is tried a second time.
const ONCE = { retry: 0, timeout: 240_000 };

test('nothing is lost or doubled when the browser is killed right after "Kept"', ONCE, async () => {
  const kept: string[] = [];
  for (const saves of [1, 3]) expect(await killAfterKept(victim, kept, saves)).toEqual([]);
});

test.each(Object.entries(KILL_WORKS))(
  'killed while %s, it is all there, or done to the end',
  ONCE,
  async (_name, work) => {
    expect(await killDuring(victim, work, 0.3)).toEqual([]);
  },
);

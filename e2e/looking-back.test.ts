// Looking back: asked seldom, shown only when one says so, and never again when one says that.
import { describe, expect, test } from 'vitest';
import {
  HARD,
  LAKE,
  makeMonthAgo,
  putOffSelfCheck,
  visitUntilAsked,
} from './looking-back-steps.ts';
import { seedEntries } from './steps.ts';
import { readStored } from './stored.ts';
import type { Surface } from './surface.ts';
import { inChromium, useSession } from './use-session.ts';

const session = useSession();

/** A visit that asks. */
async function openTimeline(): Promise<Surface> {
  const journal = await session.open('options.html#/timeline');
  await journal.find('searchbox', 'Search entries');
  await seedEntries(session, makeMonthAgo());
  await putOffSelfCheck(session);
  await visitUntilAsked(journal);
  return journal;
}

describe('looking back', () => {
  test('asks, shows the entry once Look is pressed, and never asks about it again', async () => {
    const journal = await openTimeline();
    expect(await journal.text()).toContain('An entry from about a month ago. Look?');
    await journal.press('button', 'Look');
    const panel = journal.within(LAKE, 'region', 'Looking back');
    expect(await journal.hasFocus('region', 'Looking back')).toBe(true);
    await panel.press('button', 'Never this one again');
    await journal.says(/will not be offered again/, 'status');
    const { months } = await readStored(session);
    const stored = JSON.stringify(months);
    expect(stored).toMatch(/"revisit":"never"/);
    expect(stored.match(/"revisit"/g)).toHaveLength(1);

    // What is left is the hard one.
    await journal.reload();
    await journal.says('2 entries', 'status');
    await journal.press('button', 'New entry');
    await journal.find('textbox', 'Note');
    expect(await journal.count('button', 'Look')).toBe(0);
    expect(await journal.text()).toContain(HARD);
  });

  // Ten visits for one question are enough of Firefox's time.
  test.runIf(inChromium)(
    'put off, is gone for this visit; switched off in Settings, for good',
    async () => {
      const journal = await openTimeline();
      await journal.press('button', 'Not now');
      await journal.gone('button', 'Look');
      await journal.go('#/settings');
      await journal.find('switch', 'Offer to look back');
      await journal.go('#/timeline');
      await journal.says('2 entries', 'status');
      expect(await journal.count('button', 'Look')).toBe(0);

      await visitUntilAsked(journal);
      await journal.go('#/settings');
      await journal.press('switch', 'Offer to look back');
      await journal.go('#/timeline');
      await journal.gone('button', 'Look');
    },
  );
});

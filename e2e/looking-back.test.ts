// Looking back: asked seldom, shown only when one says so, and never again when one says that.
import { describe, expect, test } from 'vitest';
import { findViolations } from './controls.ts';
import {
  HARD,
  LAKE,
  makeMonthAgo,
  putOffSelfCheck,
  visitUntilAsked,
} from './looking-back-steps.ts';
import { setColours } from './states.ts';
import { seedEntries } from './steps.ts';
import { readStored } from './stored.ts';
import type { Surface } from './surface.ts';
import { inChromium, useSession } from './use-session.ts';

// Colours are looked at where they come to rest.
const session = useSession({
  args: inChromium ? ['--force-prefers-reduced-motion'] : [],
  preferences: { 'ui.prefersReducedMotion': 1 },
});

/** A visit that asks. */
async function openTimeline(): Promise<Surface> {
  const journal = await session.open('options.html#/timeline');
  await journal.find('searchbox', 'Search entries');
  await seedEntries(session, makeMonthAgo());
  await putOffSelfCheck(session);
  await visitUntilAsked(journal);
  return journal;
}

/** Here, since each way to these states costs Firefox ten visits (see `byChance`). */
async function expectNoViolations(journal: Surface): Promise<void> {
  for (const colours of ['light', 'dark'] as const) {
    await setColours(session, colours);
    await expect
      .poll(() => journal.page.evaluate(() => document.documentElement.dataset.colours))
      .toBe(colours);
    expect(await findViolations(journal), colours).toEqual([]);
  }
}

describe('looking back', () => {
  test('asks, shows the entry once Look is pressed, and never asks about it again', async () => {
    const journal = await openTimeline();
    expect(await journal.text()).toContain('An entry from about a month ago. Look?');
    await expectNoViolations(journal);
    await journal.press('button', 'Look');
    const panel = journal.within(LAKE, 'region', 'Looking back');
    expect(await journal.hasFocus('region', 'Looking back')).toBe(true);
    await expectNoViolations(journal);
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

  test('put off, is gone for this visit; switched off in Settings, for good', async () => {
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
  });
});

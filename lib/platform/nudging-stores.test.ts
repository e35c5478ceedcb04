import { describe, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { withLog } from '@/lib/core/nudge-state';
import type { PauseChoice } from '@/lib/core/pause';
import { toPause } from '@/lib/core/pause-choice';
import { DEFAULT_SETTINGS } from '@/lib/core/settings';
import { forgetLog, readKnown, writeNudgeState } from './nudge-store';
import { createPauseStore } from './pause-store';
import { createVisitsStore } from './visits-store';

const NOW = Date.UTC(2026, 10, 24, 12);

describe('a check-in', () => {
  const pauses = createPauseStore();
  const visits = createVisitsStore();
  const paused = (choice: PauseChoice) =>
    pauses.write(toPause(choice, NOW, 'UTC', DEFAULT_SETTINGS));

  it('is noted beside the last opening', async () => {
    await visits.opened(NOW);
    await visits.checkedIn(NOW + 1);
    await visits.checkedIn(NOW + 2);
    expect(await visits.read()).toMatchObject({ checkIns: [NOW + 1, NOW + 2], openedAt: NOW });
  });

  it('ends a pause until he returns, in the same write', async () => {
    await paused('until-i-return');
    const changes: string[][] = [];
    fakeBrowser.storage.local.onChanged.addListener((changed) => {
      changes.push(Object.keys(changed).sort());
    });
    await visits.checkedIn(NOW + 1);
    expect(await pauses.read()).toBe(undefined);
    expect(changes).toEqual([['pause', 'visits']]);
  });

  it('leaves every other pause as it is', async () => {
    await paused('a-week');
    await visits.checkedIn(NOW + 1);
    expect((await pauses.read())?.choice).toBe('a-week');
  });
});

it('the list of reasons can be erased; pace and limits stay', async () => {
  const { state } = await readKnown(NOW, 7);
  await writeNudgeState(withLog({ ...state, ignored: 5 }, NOW, 'drop', 'gap'));
  await forgetLog(NOW);
  expect((await readKnown(NOW, 7)).state).toEqual({ ...state, ignored: 5 });
});

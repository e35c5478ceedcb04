// Looking back as a person meets it in the timeline, over a real store, by role and name.
import { render, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import type { Feeling } from '@/lib/core/feelings';
import type { LastShown } from '@/lib/core/last-shown';
import { DAY_MS } from '@/lib/core/time';
import { createLookingBackSession } from '@/lib/platform/looking-back-session';
import { createStores } from '@/lib/platform/stores';
import { entry, NOVEMBER } from '@/lib/testing/open-page';
import { createJournal } from '../journal';
import { LookingBackPart } from './LookingBackPart';

const FEELINGS: Feeling[] = [
  { word: 'calm', group: 'easy', valence: 0.6, energy: -0.4, story: false, label: 'calm', cue: '' },
];
const OLD = entry(1, {
  at: NOVEMBER - 90 * DAY_MS,
  feelings: [{ word: 'calm', group: 'easy' }],
  note: 'The lake was still.',
});

/** One question at a time: the self-check is not due. */
const PUT_OFF: LastShown = { at: Date.now(), closed: true };

async function open(selfCheckOffered: LastShown | null = PUT_OFF) {
  const stores = createStores();
  await stores.log.add(OLD);
  await stores.personal.update('selfCheckOffer', () => selfCheckOffered);
  const journal = createJournal(stores);
  await waitFor(() => expect(journal.loaded.get().complete).toBe(true));
  const { loaded } = journal;
  const lookingBack = createLookingBackSession({
    ...stores,
    loaded,
    now: () => NOVEMBER,
    random: () => 0,
  });
  render(
    <LookingBackPart
      journal={{ ...journal, lookingBack }}
      feelings={FEELINGS}
      labelOf={({ word = '' }) => word}
      today="2026-11-22"
    />,
  );
  await journal.selfCheck.look();
  return { stores, journal };
}

const press = async (name: string) => userEvent.click(await screen.findByRole('button', { name }));

describe('looking back in the timeline', () => {
  it('says how old the entry is, and shows no word of it before Look is pressed', async () => {
    await open();
    await screen.findByText('An entry from about three months ago. Look?');
    expect(screen.queryByText(OLD.note)).toBeNull();
    expect(screen.queryByText('calm')).toBeNull();
    await press('Look');
    expect(screen.getByText(OLD.note)).toBeDefined();
    expect(document.activeElement).toBe(screen.getByRole('region', { name: 'Looking back' }));
    await press('Close');
    expect(screen.queryByText(OLD.note)).toBeNull();
  });

  it('put off, is gone', async () => {
    await open();
    await press('Not now');
    expect(screen.queryByRole('button', { name: 'Look' })).toBeNull();
  });

  it('notes "never this one again", and says so', async () => {
    const { stores } = await open();
    await press('Look');
    await press('Never this one again');
    await screen.findByText(/will not be offered again/);
    expect(screen.queryByRole('button', { name: 'Never this one again' })).toBeNull();
    expect((await stores.log.read('2026-08')).entries[0]?.revisit).toBe('never');
  });

  it('does not ask when the self-check does', async () => {
    const { journal } = await open(null);
    expect(journal.selfCheck.get().offer.kind).toBe('offer');
    await journal.selfCheck.putOff();
    await waitFor(() => expect(journal.selfCheck.get().offer.kind).toBe('quiet'));
    expect(screen.queryByRole('button', { name: 'Look' })).toBeNull();
  });

  it('gives way to a search', async () => {
    const { journal } = await open();
    await screen.findByRole('button', { name: 'Look' });
    journal.timeline.search('lake');
    await waitFor(() => expect(screen.queryByRole('button', { name: 'Look' })).toBeNull());
  });
});

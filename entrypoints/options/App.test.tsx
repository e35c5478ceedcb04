// The Journal in one piece, over a real store, by role and name.

import { act, cleanup, render, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { Entry } from '@/lib/core/entry';
import { DAY_MS } from '@/lib/core/time';
import { uuidV7 } from '@/lib/core/uuid';
import { createEditStore } from '@/lib/platform/edit-store';
import { createStores, type Stores } from '@/lib/platform/stores';
import { App } from './App';
import { createJournal } from './journal';

beforeEach(() => {
  location.hash = '';
  Object.assign(fakeBrowser.runtime, { getManifest: () => ({ version: '1.2.3' }) });
});

let seed = 0;

function entry(at: number, note: string, part: Partial<Entry> = {}): Entry {
  seed += 1;
  const zone = Temporal.Now.timeZoneId();
  return { id: uuidV7(at, new Uint8Array(10).fill(seed)), at, zone, feelings: [], note, ...part };
}

let shown: Stores | undefined;

async function openJournal(entries: Entry[] = [], hash = ''): Promise<Stores> {
  const stores = createStores();
  shown = stores;
  for (const one of entries) await stores.log.add(one);
  location.hash = hash;
  render(<App stores={stores} journal={createJournal(stores)} />);
  if (hash === '') await screen.findByText(/\d entr/);
  return stores;
}

afterEach(() => {
  shown = undefined;
});

async function storedNotes(): Promise<string[]> {
  const months = (await shown?.log.months()) ?? [];
  const read = await Promise.all(months.map((month) => shown?.log.read(month)));
  return read.flatMap((page) => page?.entries.map(({ note }) => note) ?? []);
}

const articleOf = (text: string): HTMLElement => {
  const article = screen.getByText(text).closest('article');
  if (!article) throw new Error(`No article says "${text}".`);
  return article;
};

const now = Date.now();

describe('the Journal', () => {
  it('has its sections in a rail, and says which is open', async () => {
    await openJournal();
    const rail = screen.getByRole('navigation', { name: 'Sections' });
    const links = within(rail).getAllByRole('link');
    expect(links.map((link) => link.textContent)).toEqual(
      expect.arrayContaining(['Timeline', 'Library', 'Help']),
    );
    expect(links.filter((link) => link.getAttribute('aria-current'))).toHaveLength(1);
    expect(document.title).toBe('Timeline - Inkling');
  });

  it('goes to another section by the address, and takes the focus along', async () => {
    await openJournal();
    act(() => {
      location.hash = '#/help';
      dispatchEvent(new Event('hashchange'));
    });
    const heading = await screen.findByRole('heading', { level: 1, name: 'Help' });
    expect(document.activeElement).toBe(heading);
    expect(document.title).toBe('Help - Inkling');
    expect(screen.getByRole('link', { name: /findahelpline/ }).getAttribute('rel')).toBe(
      'noreferrer',
    );
  });
});

it('one stop of Tab leads past the sections, and the address stays', async () => {
  await openJournal();
  const before = location.hash;
  await userEvent.tab();
  expect(document.activeElement?.textContent).toBe('Skip the sections');
  await userEvent.keyboard('{Enter}');
  expect(document.activeElement?.id).toBe('section-heading');
  expect(location.hash).toBe(before);
});

describe('the timeline', () => {
  it('says what to do while nothing is kept', async () => {
    await openJournal();
    expect(screen.getByText(/Nothing kept yet/)).toBeDefined();
    expect(screen.getByText('0 entries')).toBeDefined();
    // Also where one searches for what cannot be there.
    await userEvent.type(screen.getByRole('searchbox', { name: 'Search entries' }), 'harb');
    expect(screen.getByText(/Nothing kept yet/)).toBeDefined();
  });

  it('shows each entry in an article, under its day', async () => {
    await openJournal([
      entry(now, 'Rang Jo.', {
        feelings: [{ word: 'calm', group: 'easy' }],
        want: 0.6,
        known: 'no',
      }),
      entry(now - DAY_MS, 'Slept.'),
      entry(now - 400 * DAY_MS, 'The first one.'),
    ]);
    const list = screen.getByRole('list', { name: 'Entries' });
    expect(within(list).getAllByRole('article')).toHaveLength(3);
    expect(within(list).getAllByRole('heading', { level: 2 })[0]?.textContent).toBe('Today');
    expect(within(list).getAllByRole('heading', { level: 2 })[1]?.textContent).toBe('Yesterday');
    const first = within(articleOf('Rang Jo.'));
    expect(first.getByText('calm')).toBeDefined();
    expect(first.getByText('Wanted more closeness')).toBeDefined();
    expect(first.getByText('Kept it to myself')).toBeDefined();
  });

  it('finds entries, and says how many, without a word of it in the address', async () => {
    await openJournal([entry(now, 'Down at the harbour.'), entry(now - DAY_MS, 'Slept.')]);
    const box = screen.getByRole('searchbox', { name: 'Search entries' });
    await userEvent.type(box, 'HARB');
    expect(screen.getByText('1 entry')).toBeDefined();
    expect(screen.queryByText('Slept.')).toBeNull();
    expect(document.querySelector('mark')?.textContent).toBe('harb');
    expect(location.href + document.title + JSON.stringify(history.state)).not.toMatch(/harb/i);
    expect(box.getAttribute('autocomplete')).toBe('off');
    await userEvent.clear(box);
    expect(screen.getByText('2 entries')).toBeDefined();
  });

  it('shows a long note on demand', async () => {
    const long = Array.from({ length: 9 }, (_, line) => `Line ${line}.`).join('\n');
    await openJournal([entry(now, long)]);
    const more = screen.getByRole('button', { name: 'Show all' });
    expect(more.getAttribute('aria-expanded')).toBe('false');
    await userEvent.click(more);
    expect(screen.getByRole('button', { name: 'Show less' }).getAttribute('aria-expanded')).toBe(
      'true',
    );
  });

  it('deletes at once, and brings back by Undo', async () => {
    await openJournal([entry(now, 'Rang Jo.'), entry(now - DAY_MS, 'Slept.')]);
    await userEvent.click(within(articleOf('Rang Jo.')).getByRole('button', { name: 'Delete' }));
    await screen.findByText('1 entry');
    expect(await storedNotes()).toEqual(['Slept.']);
    expect(document.activeElement).toBe(articleOf('Slept.'));
    await userEvent.click(screen.getByRole('button', { name: 'Undo' }));
    await screen.findByText('2 entries');
    expect(await storedNotes()).toEqual(['Rang Jo.', 'Slept.']);
    await waitFor(() => expect(document.activeElement).toBe(articleOf('Rang Jo.')));
  });

  it('takes whoever deletes by keyboard to Undo, and back into the list by Escape', async () => {
    await openJournal([entry(now, 'Rang Jo.'), entry(now - DAY_MS, 'Slept.')]);
    within(articleOf('Rang Jo.')).getByRole('button', { name: 'Delete' }).focus();
    await userEvent.keyboard('{Enter}');
    const undo = await screen.findByRole('button', { name: 'Undo' });
    await waitFor(() => expect(document.activeElement).toBe(undo));
    await userEvent.keyboard('{Escape}');
    expect(document.activeElement).toBe(articleOf('Slept.'));
  });

  it('edits in place, and keeps what is not edited', async () => {
    await openJournal([entry(now, 'Rang Jo.', { favourite: true })]);
    await userEvent.click(screen.getByRole('button', { name: 'Edit' }));
    await userEvent.type(screen.getByRole('textbox', { name: 'Note' }), ' Twice.');
    await userEvent.click(screen.getByRole('button', { name: 'Save' }));
    await screen.findByText('Saved, under Today.');
    expect(await storedNotes()).toEqual(['Rang Jo. Twice.']);
    const [month] = (await shown?.log.months()) ?? [];
    expect((await shown?.log.read(month ?? ''))?.entries[0]?.favourite).toBe(true);
    await waitFor(() => expect(document.activeElement).toBe(articleOf('Rang Jo. Twice.')));
  });

  it('opens an edit again that was left behind, with a line that says so', async () => {
    const stores = await openJournal([entry(now, 'Rang Jo.')]);
    await userEvent.click(screen.getByRole('button', { name: 'Edit' }));
    await userEvent.type(screen.getByRole('textbox', { name: 'Note' }), ' Tw');
    await waitFor(async () =>
      expect(await createEditStore(stores.database).load()).toHaveLength(1),
    );
    cleanup();
    await openJournal();
    expect(await screen.findByText(/You were editing this entry/)).toBeDefined();
    expect(screen.getByRole<HTMLTextAreaElement>('textbox', { name: 'Note' }).value).toBe(
      'Rang Jo. Tw',
    );
  });

  it('says when another page was quicker, and can keep both', async () => {
    const kept = entry(now, 'Rang Jo.');
    const stores = await openJournal([kept]);
    await userEvent.click(screen.getByRole('button', { name: 'Edit' }));
    await userEvent.type(screen.getByRole('textbox', { name: 'Note' }), ' Mine.');
    await stores.log.edit(kept, { ...kept, note: 'Theirs.', editedAt: now });
    await userEvent.click(screen.getByRole('button', { name: 'Save' }));
    expect((await screen.findByRole('alert')).textContent).toMatch(/changed on another page/);
    expect(await storedNotes()).toEqual(['Theirs.']);
    await userEvent.click(screen.getByRole('button', { name: 'Keep as a new entry' }));
    await screen.findByText('2 entries');
    expect((await storedNotes()).sort()).toEqual(['Rang Jo. Mine.', 'Theirs.']);
  });

  it('keeps a new entry without a reflection, from the popup’s draft', async () => {
    const stores = await openJournal();
    await userEvent.click(screen.getByRole('button', { name: 'New entry' }));
    const form = within(screen.getByRole('region', { name: 'New entry' }));
    await userEvent.click(form.getByRole('button', { name: 'Keep' }));
    expect(form.getByText(/Nothing to keep yet/)).toBeDefined();
    await userEvent.click(form.getByRole('button', { name: 'Heavy' }));
    await userEvent.type(form.getByRole('textbox', { name: 'Note' }), 'A plain evening.');
    await waitFor(async () =>
      expect(await stores.draft.load()).toMatchObject({ draft: { note: 'A plain evening.' } }),
    );
    await userEvent.click(form.getByRole('button', { name: 'Keep' }));
    await screen.findByText('Kept, under Today.');
    expect(await storedNotes()).toEqual(['A plain evening.']);
    expect(await stores.draft.load()).toEqual({ kind: 'none' });
  });

  it('lets a new entry go by Cancel, and brings it back by Undo', async () => {
    const stores = await openJournal();
    await userEvent.click(screen.getByRole('button', { name: 'New entry' }));
    await userEvent.type(screen.getByRole('textbox', { name: 'Note' }), 'Never mind.');
    await userEvent.click(screen.getByRole('button', { name: 'Cancel' }));
    await userEvent.click(await screen.findByRole('button', { name: 'Undo' }));
    const note = await screen.findByRole<HTMLTextAreaElement>('textbox', { name: 'Note' });
    expect(note.value).toBe('Never mind.');
    await waitFor(async () =>
      expect(await stores.draft.load()).toMatchObject({ draft: { note: 'Never mind.' } }),
    );
  });

  it('says so, and shows no empty list to fill in vain, where nothing can be stored', async () => {
    const { open } = indexedDB;
    indexedDB.open = () => {
      throw new DOMException('no', 'InvalidStateError');
    };
    const stores = createStores();
    render(<App stores={stores} journal={createJournal(stores)} />);
    expect((await screen.findByRole('alert')).textContent).toMatch(/keep nothing/);
    expect(screen.queryByRole('button', { name: 'New entry' })).toBeNull();
    indexedDB.open = open;
  });
});

// The library over a real store and the real reflections, by role and name.
import { render, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, describe, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { loadReflections } from '@/lib/platform/library';
import { createStores, type Stores } from '@/lib/platform/stores';
import { App } from '../App';
import { createJournal } from '../journal';

const GOOD_NEWS = 'leave-off-the-but';
const all = await loadReflections();
const textOf = (id: string): string => all.find((each) => each.id === id)?.text ?? '';

beforeEach(() => {
  Object.assign(fakeBrowser.runtime, { getManifest: () => ({ version: '1.2.3' }) });
});

async function openLibrary(stores: Stores = createStores()): Promise<Stores> {
  location.hash = '#/library';
  render(<App stores={stores} journal={createJournal(stores)} />);
  await screen.findByText(`${all.length} reflections`);
  await waitFor(() => expect(shown()).toBe(all.length));
  return stores;
}

const field = (name: string): HTMLElement => screen.getByRole('combobox', { name });
const view = (name: string): HTMLElement => screen.getByRole('radio', { name });
const search = (): HTMLElement => screen.getByRole('searchbox', { name: 'Search reflections' });
const headOf = (id: string): HTMLElement => screen.getByRole('button', { name: textOf(id) });
const shown = (): number => screen.queryAllByRole('article').length;
const focused = (): Element | null => document.activeElement;

async function open(id: string): Promise<HTMLElement> {
  await userEvent.click(headOf(id));
  return screen.getByRole('article', { name: textOf(id) });
}

describe('the library', () => {
  it('shows all, and narrows by theme, kind, depth and words at once, saying how many', async () => {
    await openLibrary();
    await userEvent.selectOptions(field('Theme'), 'Good news');
    await userEvent.selectOptions(field('Kind'), 'Question');
    await userEvent.selectOptions(field('Depth'), 'Light');
    const left = all.filter(
      ({ theme, kind, depth }) => theme === 'good-news' && kind === 'question' && depth === 1,
    );
    expect(left.length).toBeGreaterThan(0);
    const counted = screen.getByText(`${left.length} of ${all.length} reflections`);
    expect(counted.closest('[role="status"]')).not.toBeNull();
    expect(shown()).toBe(left.length);
    await userEvent.click(screen.getByRole('button', { name: 'Clear filters' }));
    expect(shown()).toBe(all.length);
    expect(focused()).toBe(search());
  });

  it('keeps what is searched and chosen out of address, title and history, and in the page', async () => {
    await openLibrary();
    await userEvent.type(search(), 'PHON');
    await userEvent.selectOptions(field('Theme'), 'Old scripts');
    expect(location.href + document.title + JSON.stringify(history.state)).not.toMatch(
      /phon|scripts/i,
    );
    expect(search().getAttribute('autocomplete')).toBe('off');
    const counted = screen.getByText(/ of \d+ reflections/).textContent;
    await userEvent.click(screen.getByRole('link', { name: 'Help' }));
    await screen.findByRole('heading', { level: 1, name: 'Help' });
    await userEvent.click(screen.getByRole('link', { name: 'Library' }));
    expect((await screen.findByText(/ of \d+ reflections/)).textContent).toBe(counted);
  });

  it('marks what was found', async () => {
    await openLibrary();
    await userEvent.type(search(), 'BIKE');
    expect(document.querySelector('mark')?.textContent).toBe('bike');
  });

  it('says kindly that nothing is left, with one way out', async () => {
    await openLibrary();
    await userEvent.type(search(), 'zebra crossing');
    expect(screen.getByText(/Nothing here fits/)).toBeDefined();
    expect(screen.getByText(`0 of ${all.length} reflections`)).toBeDefined();
    const [way, ...others] = screen.getAllByRole('button', { name: 'Clear filters' });
    expect(others).toEqual([]);
    await userEvent.click(way as HTMLElement);
    expect(shown()).toBe(all.length);
    expect(focused()).toBe(search());
  });

  it('opens one in its place, and closes it again, by keyboard', async () => {
    await openLibrary();
    headOf(GOOD_NEWS).focus();
    await userEvent.keyboard('{Enter}');
    expect(headOf(GOOD_NEWS).getAttribute('aria-expanded')).toBe('true');
    const item = within(screen.getByRole('article', { name: textOf(GOOD_NEWS) }));
    expect(item.getByText(/^Good news · /)).toBeDefined();
    expect(item.getByText('Informed by research')).toBeDefined();
    await userEvent.keyboard('{Enter}');
    expect(item.queryByText('Informed by research')).toBeNull();
    expect(focused()).toBe(headOf(GOOD_NEWS));
  });
});

describe('saved and hidden', () => {
  it('saves in place, shows it under Saved, and goes on when it is let go', async () => {
    const stores = await openLibrary();
    const item = within(await open(GOOD_NEWS));
    const save = item.getByRole('button', { name: 'Save for later' });
    await userEvent.click(save);
    await waitFor(() => expect(save.getAttribute('aria-pressed')).toBe('true'));
    expect(focused()).toBe(save);
    expect(await stores.personal.read('favourites')).toEqual([GOOD_NEWS]);
    await userEvent.click(view('Saved'));
    expect(screen.getByText(`1 of ${all.length} reflections`)).toBeDefined();
    await userEvent.click(screen.getByRole('button', { name: 'Save for later' }));
    await screen.findByText(/Nothing is saved yet/);
    await waitFor(() =>
      expect(focused()).toBe(screen.getByRole('button', { name: 'Show all reflections' })),
    );
  });

  it('hides in place and shows again there, with the focus where it was', async () => {
    const stores = await openLibrary();
    const item = within(await open(GOOD_NEWS));
    await userEvent.click(item.getByRole('button', { name: "Don't show this again" }));
    const again = await item.findByRole('button', { name: 'Show again' });
    expect(focused()).toBe(again);
    expect(await stores.personal.read('hidden')).toEqual([GOOD_NEWS]);
    await waitFor(() =>
      expect(item.getByText('You hid it.').closest('[aria-live]')).not.toBeNull(),
    );
    await userEvent.click(again);
    await item.findByRole('button', { name: "Don't show this again" });
    expect(await stores.personal.read('hidden')).toEqual([]);
    expect(item.queryByText('You hid it.')).toBeNull();
  });

  it('takes the focus on to the next hidden one when one is shown again', async () => {
    const stores = createStores();
    const [first, second] = all.filter(({ theme }) => theme === 'good-news').map(({ id }) => id);
    if (!first || !second) throw new Error('good news are few');
    await stores.personal.update('hidden', () => [second, first]);
    await openLibrary(stores);
    await userEvent.click(view('Hidden'));
    expect(shown()).toBe(2);
    const item = within(await open(first));
    await userEvent.click(item.getByRole('button', { name: 'Show again' }));
    await waitFor(() => expect(shown()).toBe(1));
    expect(focused()).toBe(headOf(second));
  });

  it('shows what another page saved', async () => {
    const stores = await openLibrary();
    const other = createStores();
    await other.personal.update('favourites', () => [GOOD_NEWS]);
    await userEvent.click(view('Saved'));
    await waitFor(() => expect(shown()).toBe(1));
    expect(await stores.personal.read('favourites')).toEqual([GOOD_NEWS]);
  });
});

describe('what does not come up at present', () => {
  it('says why, and where that can be changed', async () => {
    await fakeBrowser.storage.local.set({ settings: { themesOff: ['good-news'] } });
    await openLibrary();
    const item = within(await open(GOOD_NEWS));
    expect(await item.findByText('Its theme is switched off in Settings.')).toBeDefined();
    expect(item.getByRole('link', { name: 'Open Settings' }).getAttribute('href')).toBe(
      '#/settings',
    );
    await fakeBrowser.storage.local.set({ settings: {} });
    await waitFor(() => expect(item.queryByText(/switched off/)).toBeNull());
  });
});

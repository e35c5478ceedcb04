// What the timeline shows, taken out: by role and name, and what the files hold.
import { render, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Entry } from '@/lib/core/entry';
import { uuidV7 } from '@/lib/core/uuid';
import { ExportShown } from './ExportShown';

function entry(n: number, note: string): Entry {
  const at = Date.UTC(2026, 10, 22) - n * 60_000;
  const id = uuidV7(at, new Uint8Array(10).fill(n % 256));
  return { id, at, zone: 'UTC', feelings: [{ word: 'calm', group: 'easy' }], note };
}

const NOTES = ['Walked home.', 'Tea with Jo.', 'Slept.'];
const ENTRIES = NOTES.map((note, n) => entry(n, note));

/** Files that were saved, instead of being downloaded. */
let saved: { name: string; content: Blob }[];
/** What stood on paper when it was printed. */
let printed: string[];

beforeEach(() => {
  saved = [];
  printed = [];
  let last: Blob | undefined;
  vi.spyOn(URL, 'createObjectURL').mockImplementation((content) => {
    last = content as Blob;
    return 'blob:saved';
  });
  vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (
    this: HTMLAnchorElement,
  ) {
    if (last) saved.push({ name: this.download, content: last });
  });
  vi.stubGlobal('print', () => {
    printed.push(document.querySelector('.paper')?.textContent ?? '');
    window.dispatchEvent(new Event('afterprint'));
  });
});
afterEach(() => {
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
});

function show(part: Partial<Parameters<typeof ExportShown>[0]> = {}) {
  const given = {
    entries: ENTRIES,
    complete: true,
    query: '',
    filters: [],
    today: '2026-11-23',
    labelOf: ({ word }: { word?: string }) => word ?? '',
    ...part,
  };
  return render(<ExportShown {...given} />);
}

const press = async (name: string) => userEvent.click(screen.getByRole('button', { name }));
const open = async () => press('Print or save these entries');

async function textOf(name: string): Promise<string> {
  await press(name);
  await screen.findByText(/^Saved as/);
  return (await saved.at(-1)?.content.text()) ?? '';
}

describe('what the timeline shows', () => {
  it.each([
    ['nothing is found', { entries: [] }],
    ['months are still being read', { complete: false }],
  ])('is not offered while %s', (_when, part) => {
    show(part);
    expect(screen.queryByRole('button')).toBeNull();
  });

  it('is saved as Markdown, all of it and no more, with what it was chosen by', async () => {
    show({ query: ' tea ', filters: ['last year', 'Easy'] });
    await open();
    const text = await textOf('Save as Markdown');
    expect(text).toContain('3 entries: “tea”, last year, Easy');
    expect(text.match(/^> .*/gm)).toEqual(NOTES.map((note) => `> ${note}`));
    expect(saved[0]?.name).toMatch(/^inkling-\d{4}-\d\d-\d\d-part\.md$/);
  });

  it('is saved as a table', async () => {
    show();
    await open();
    const rows = (await textOf('Save as CSV')).trimEnd().split('\r\n');
    expect(rows).toHaveLength(4);
    for (const [place, note] of NOTES.entries()) expect(rows[place + 1]).toContain(note);
    expect(saved[0]?.name).toMatch(/^inkling-\d{4}-\d\d-\d\d\.csv$/);
  });

  it('is printed with a line above it, and gone from the page then', async () => {
    show({ query: 'tea' });
    await open();
    await press('Print what is shown');
    await waitFor(() => expect(printed).toHaveLength(1));
    expect(printed[0]).toContain('3 entries: “tea”');
    for (const note of NOTES) expect(printed[0]).toContain(note);
    await waitFor(() => expect(document.querySelector('.paper')).toBeNull());
  });

  it('is printed only as far as a browser can lay out, and says so', async () => {
    show({ entries: Array.from({ length: 1_003 }, (_, n) => entry(n, `Note ${n}.`)) });
    await open();
    await press('Print the first 1,000');
    await waitFor(() => expect(printed).toHaveLength(1), { timeout: 30_000 });
    expect(printed[0]).toContain('The first 1,000 of 1,003 entries');
    expect(printed[0]).toContain('Note 999.');
    expect(printed[0]).not.toContain('Note 1000.');
  });

  it('can be cancelled on its way to a file, and leaves none', async () => {
    let goOn = (): void => undefined;
    const gate = new Promise<void>((resolve) => {
      goOn = resolve;
    });
    vi.stubGlobal('scheduler', { yield: () => gate });
    show({ entries: Array.from({ length: 20_000 }, (_, n) => entry(n, 'A note. '.repeat(20))) });
    await open();
    await press('Save as CSV');
    const cancel = await screen.findByRole('button', { name: 'Cancel' }, { timeout: 30_000 });
    expect(screen.getByRole('progressbar', { name: /^Writing/ })).toBeTruthy();
    await userEvent.click(cancel);
    goOn();
    await screen.findByText('Cancelled. No file was saved.');
    expect(saved).toEqual([]);
    expect(document.activeElement).toBe(screen.getByRole('button', { name: 'Save as CSV' }));
  });
});

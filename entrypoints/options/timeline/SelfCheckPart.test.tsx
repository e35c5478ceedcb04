// The self-check as a person meets it in the timeline, over a real store, by role and name.
import { render, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import type { SelfCheck } from '@/lib/core/self-check';
import { SELF_CHECK_LINES } from '@/lib/core/self-check-lines';
import { DAY_MS } from '@/lib/core/time';
import { createSelfCheckSession } from '@/lib/platform/self-check-session';
import { createStores, type Stores } from '@/lib/platform/stores';
import { entry, NOVEMBER } from '@/lib/testing/open-page';
import { SelfCheckPart } from './SelfCheckPart';

const ASKED = 'I asked for something I needed in plain words.';
const SAFE = 'Being open felt safe enough.';

async function open(checks: SelfCheck[] = []): Promise<Stores> {
  const stores = createStores();
  await stores.log.add(entry(1, { at: NOVEMBER - 30 * DAY_MS }));
  await stores.personal.update('selfChecks', () => checks);
  const session = createSelfCheckSession({ ...stores, now: () => NOVEMBER, zone: () => 'UTC' });
  render(<SelfCheckPart selfCheck={session} />);
  return stores;
}

const press = async (name: string) => userEvent.click(await screen.findByRole('button', { name }));
const answersTo = (line: string) => within(screen.getByRole('group', { name: line }));

async function answer(line: string, name: string): Promise<void> {
  await userEvent.click(answersTo(line).getByRole('button', { name }));
}

describe('the self-check in the timeline', () => {
  it('has seven lines, says that it is ours, and takes the focus', async () => {
    await open();
    await press('Look back');
    expect(screen.getAllByRole('group')).toHaveLength(7);
    expect(screen.getByText(/Ours, not a validated test/)).toBeDefined();
    expect(document.activeElement).toBe(screen.getByRole('region', { name: 'Self-check' }));
    expect(answersTo(ASKED).getAllByRole('button')).toHaveLength(6);
  });

  it('takes an answer back when it is pressed again, and keeps what was answered', async () => {
    const { personal } = await open();
    await press('Look back');
    await answer(ASKED, 'Often');
    await answer(ASKED, 'Often');
    await press('Keep');
    expect(await screen.findByText(/One answer is enough/)).toBeDefined();
    await answer(ASKED, 'Not at all');
    expect(screen.queryByText(/One answer is enough/)).toBeNull();
    await press('Keep');
    await screen.findByText('Kept.');
    expect(await personal.read('selfChecks')).toEqual([
      { at: NOVEMBER, zone: 'UTC', answers: { asked: 0 } },
    ]);
  });

  it.each([
    ['Yes', 0],
    ['Not sure', 1],
    ['No', 1],
  ])('points to Help when it felt safe enough: %s', async (name, links) => {
    await open();
    await press('Look back');
    await answer(SAFE, name);
    expect(screen.queryAllByRole('link', { name: 'Open Help' })).toHaveLength(links);
    await press('Keep');
    await screen.findByText('Kept.');
    expect(screen.queryAllByRole('link', { name: 'Open Help' })).toHaveLength(links);
  });

  it('lets go of what was answered on Cancel, and offers itself still', async () => {
    const { personal } = await open();
    await press('Look back');
    await answer(ASKED, 'Often');
    await press('Cancel');
    await press('Look back');
    expect(answersTo(ASKED).queryByRole('button', { pressed: true })).toBeNull();
    expect(await personal.read('selfChecks')).toEqual([]);
  });

  it('put off, is gone', async () => {
    await open();
    await press('Not now');
    await waitFor(() => expect(screen.queryByRole('button', { name: 'Look back' })).toBeNull());
  });

  it('shows each line over time, the table behind, and no total', async () => {
    const checks: SelfCheck[] = [40, 10].map((days) => ({
      at: NOVEMBER - days * DAY_MS,
      zone: 'UTC',
      answers: { asked: days === 10 ? 4 : 0, noticed: 'n/a' },
      safe: 'yes',
    }));
    await open(checks);
    await press('Your self-checks');
    const pictures = screen.getAllByRole('figure');
    expect(pictures).toHaveLength(SELF_CHECK_LINES.length);
    expect(screen.getAllByRole('img')).toHaveLength(1);
    expect(screen.getByRole('img').getAttribute('aria-label')).toContain(
      `${ASKED} Over time, from Oct 13, 2026 to Nov 12, 2026`,
    );
    const cells = (head: string) =>
      within(screen.getByRole('rowheader', { name: head }).closest('tr') ?? document.body)
        .getAllByRole('cell')
        .map(({ textContent }) => textContent);
    expect(cells(ASKED)).toEqual(['Not at all', 'Very often']);
    expect(cells(SAFE)).toEqual(['Yes', 'Yes']);
    expect(cells('I noticed how someone close to me felt and showed it.')).toEqual([
      "Doesn't apply",
      "Doesn't apply",
    ]);
    expect(screen.getAllByRole('row')).toHaveLength(1 + 7);
  });
});

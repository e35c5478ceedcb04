// The states of narrowing a long timeline that are worth looking at.
import type { Entry } from '../lib/core/entry.ts';
import { journal, type State } from './state.ts';
import type { Surface } from './surface.ts';
import { choose, manyDays, setDay } from './timeline-steps.ts';

const NOTES = [
  'A long walk along the canal, and nobody asked how it was.',
  '',
  'Said the thing about the weekend. She laughed, and so did I.',
];
const FELT: Entry['feelings'][] = [
  [{ word: 'relieved', group: 'easy' }],
  [
    { word: 'lonely', group: 'heavy' },
    { word: 'tired', group: 'heavy' },
  ],
  [{ word: 'hopeful', group: 'bright' }],
  [{ group: 'charged' }],
];

const LONG = manyDays(500, (day) => ({
  note: NOTES[day % 3] ?? '',
  feelings: FELT[day % 4] ?? [],
  ...(day % 5 === 0 && { theme: 'good-news', kind: 'question' }),
  ...(day % 2 === 0 && { want: 0.6 }),
  ...(day % 6 === 0 && { favourite: true }),
}));

async function openFilters(surface: Surface): Promise<void> {
  await surface.press('button', 'Filters');
  await surface.find('button', 'Go');
}

async function filter(surface: Surface): Promise<void> {
  await openFilters(surface);
  await choose(surface, 'Period', '2025');
  await choose(surface, 'Feeling', 'lonely');
  await choose(surface, 'Theme', 'Good news');
  await surface.says(/^1\d entries/, 'status');
}

export const TIMELINE_STATES: State[] = [
  journal('timeline filtering', 'timeline', LONG, async (surface) => {
    await filter(surface);
    await choose(surface, 'Period', 'Between two days');
    await setDay(surface, 'From', '2025-03-01');
    await surface.press('button', 'With a note');
  }),
  journal('timeline filtered', 'timeline', LONG, async (surface) => {
    await filter(surface);
    await surface.press('button', 'Filters');
    await surface.gone('combobox', 'Theme');
  }),
  journal('timeline nothing fits', 'timeline', LONG, async (surface) => {
    await openFilters(surface);
    await choose(surface, 'Kind', 'Repair');
    await surface.says(/^0 entries/, 'status');
  }),
];

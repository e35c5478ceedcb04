// The states of a month or a quarter on one page.
import { makeYear, THREE_OF_2025 } from './pattern-states.ts';
import { journal, type State } from './state.ts';
import { writeLocal } from './stored.ts';
import type { Surface } from './surface.ts';

const YEAR = makeYear(300);

const open = (review: string) => async (surface: Surface) => {
  await surface.go(`#/patterns?review=${review}`);
  await surface.find('button', 'Print');
};

export const REVIEW_STATES: State[] = [
  journal('review nothing', 'patterns', THREE_OF_2025, open('2025-07')),
  journal('review few', 'patterns', THREE_OF_2025, open('2025-02')),
  journal('review month', 'patterns', YEAR, open('2025-06')),
  journal('review quarter', 'patterns', YEAR, open('2025-q2')),
  journal('review with entries', 'patterns', YEAR, async (surface) => {
    await open('2025-06')(surface);
    await surface.press('checkbox', 'With entries');
    await surface.find('article');
  }),
  journal('review asks before printing', 'patterns', YEAR, async (surface, session) => {
    await writeLocal(session, { settings: { discreet: true } });
    await surface.reload();
    await open('2025-06')(surface);
    await surface.press('button', 'Print');
    await surface.find('button', 'Leave the words out');
  }),
];

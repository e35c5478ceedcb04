// The states in which the quiet help card stands.
import { journal, popup, type State } from './state.ts';
import { makeEntry } from './steps.ts';
import type { Surface } from './surface.ts';

async function hopeless(surface: Surface): Promise<void> {
  await surface.press('button', 'Heavy');
  await surface.press('button', 'More words');
  await surface.press('button', 'hopeless');
}

const SAD_WEEK = [1, 2, 4].map((days) =>
  makeEntry(Date.now() - days * 86_400_000, 'The house is quiet since Sunday.', {
    feelings: [{ word: 'sad', group: 'heavy' }],
  }),
);

export const HELP_CARD_STATES: State[] = [
  popup('help card', async (surface) => {
    await hopeless(surface);
    await surface.find('link', 'Open Help');
  }),
  popup('help card under kept', async (surface) => {
    await hopeless(surface);
    await surface.press('button', 'Keep');
    await surface.says('Kept', 'status');
    await surface.find('link', 'Open Help');
  }),
  journal('timeline with help card', 'timeline', SAD_WEEK, async (surface) => {
    await surface.find('link', 'Open Help');
  }),
];

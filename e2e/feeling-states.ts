// The states of the popup that lead to a feeling word by another way than its group.
import { openMore, popup, type State } from './state.ts';
import { makeEntry, seedEntries } from './steps.ts';
import type { Surface } from './surface.ts';
import { until } from './until.ts';

const UNDERNEATH = 'And underneath that?';

async function allWords(surface: Surface): Promise<void> {
  await surface.press('button', 'Heavy');
  await surface.press('button', 'More words');
  await surface.find('button', 'ignored');
}

async function fromBody(surface: Surface): Promise<void> {
  await openMore(surface);
  await surface.press('button', 'Start from the body');
  await surface.find('button', 'tight jaw');
}

export const FEELING_STATES: State[] = [
  popup('words not used yet', async (surface, session) => {
    const feelings = [{ word: 'lonely', group: 'heavy' as const }];
    await seedEntries(session, [makeEntry(Date.UTC(2026, 10, 9), '', { feelings })]);
    await allWords(surface);
    await until('the marks', async () => (await surface.text()).includes('not used yet'));
  }),
  popup('underneath', async (surface) => {
    await allWords(surface);
    await surface.press('button', 'ignored');
    await surface.find('group', UNDERNEATH);
  }),
  popup('surface answer', async (surface) => {
    await surface.press('button', 'Heavy');
    await surface.type('fine', 'searchbox', 'Find a word');
    await surface.find('group', UNDERNEATH);
  }),
  popup('from the body', fromBody),
  popup('words for a sensation', async (surface) => {
    await fromBody(surface);
    await surface.press('button', 'tight jaw');
    await surface.press('button', 'frustrated');
  }),
];

// The states of Practice: what there is, each exercise, and what the popup offers after Keep.
import { journal, popup, type State } from './state.ts';
import { keepNote, makeEntry, seedEntries } from './steps.ts';
import { writeLocal } from './stored.ts';
import type { Surface } from './surface.ts';

const NOTE = 'Dinner was cancelled ten minutes before. I said it was fine, and washed up loudly.';
export const EVENING = makeEntry(Date.now() - 3_600_000, NOTE, {
  feelings: [
    { word: 'disappointed', group: 'heavy' },
    { word: 'tired', group: 'heavy' },
  ],
});

/** For a partner or counsellor. */
export const SHARED = makeEntry(
  Date.now() - 2 * 86_400_000,
  'Sam asked how it was, and I told Sam. Shorter than I had feared.',
  { feelings: [{ word: 'relieved', group: 'easy' }], share: true },
);

const open = (name: string) => async (surface: Surface) => {
  await surface.press('button', name);
  await surface.find('button', 'Back to Practice');
};

export async function compose(surface: Surface): Promise<void> {
  await open('Say it')(surface);
  await surface.type('dinner was cancelled at the last minute', 'textbox', 'What happened');
  await surface.press('button', 'Heavy');
  await surface.press('button', 'disappointed');
  await surface.press('button', 'to be heard');
  await surface.press('button', 'sit with me for a while');
  await surface.press('radio', 'Warm');
}

export async function askForRoom(surface: Surface): Promise<void> {
  await surface.press('button', 'to cool down');
  await surface.press('radio', 'In 1 hour');
  await surface.press('button', 'Keep me a cup of tea.');
}

/** A plan that has come due, on the entry of the evening. */
export const PLANNED = {
  ...EVENING,
  at: Date.now() - 3 * 86_400_000,
  plan: {
    when: 'we sit down to eat',
    // biome-ignore lint/suspicious/noThenProperty: the file format's name; a string is not thenable
    then: 'say one true sentence',
    askAt: Date.now() - 60_000,
  },
};

async function rehearse(surface: Surface): Promise<void> {
  await open('Rehearse')(surface);
  await surface.press('button', 'The story at lunch');
  await surface.press('button', '“That story at lunch hurt. I laughed, but it did.”');
  await surface.find('button', 'Hear another answer');
}

const together = (name: string, steps: State['steps']): State => ({
  name: `together ${name}`,
  path: 'together.html',
  steps: async (surface, session) => {
    await surface.find('button', 'Start');
    await steps(surface, session);
  },
});

export const PRACTICE_STATES: State[] = [
  together('setup', async () => undefined),
  together('question', async (surface) => {
    await surface.press('radio', 'Deep');
    await surface.press('button', 'Start');
    await surface.find('button', 'Hand over');
  }),
  together('end', async (surface) => {
    await surface.press('button', 'Start');
    await surface.press('button', 'Stop here');
    await surface.find('button', 'Another round');
  }),
  journal('practice scenes', 'practice', [], async (surface) => {
    await open('Rehearse')(surface);
    await surface.find('button', 'The story at lunch');
  }),
  journal('practice scene begun', 'practice', [], async (surface) => {
    await open('Rehearse')(surface);
    await surface.press('button', 'In the dark');
    await surface.find('button', 'Leave the scene');
  }),
  journal('practice scene answered', 'practice', [], rehearse),
  journal('practice scene ended', 'practice', [], async (surface) => {
    await open('Rehearse')(surface);
    await surface.press('button', 'The story at lunch');
    await surface.press('button', 'Dry the plates, and leave it for today.');
    await surface.find('button', 'Keep what was said');
  }),
  journal('practice page to bring', 'practice', [], async (surface, session) => {
    await seedEntries(session, [SHARED, { ...EVENING, at: EVENING.at - 86_400_000 }]);
    await surface.reload();
    await open('A page to bring')(surface);
    await surface.type('Sam', 'textbox', 'Names and phrases to take out');
    await surface.says('[…]', 'region', 'Page to bring');
  }),
  journal('practice other side', 'practice', [], async (surface) => {
    await open('The other side')(surface);
    await surface.type('Late from work, I think.', 'textbox', 'A few words, if you like');
  }),
  journal('practice', 'practice', [], async (surface) => {
    await surface.find('button', 'Ask for room');
  }),
  journal('practice where being open is not safe', 'practice', [], async (surface, session) => {
    await writeLocal(session, { settings: { openness: false } });
    await surface.find('button', 'Show the rest, too');
  }),
  journal('practice say it from nothing', 'practice', [], compose),
  journal('practice say it by hand', 'practice', [], async (surface) => {
    await compose(surface);
    await surface.type(' You always do this. Could you stop?', 'textbox', 'Your message');
    await surface.says('Only a hint', 'status');
  }),
  journal('practice ask for room', 'practice', [], async (surface) => {
    await open('Ask for room')(surface);
    await askForRoom(surface);
  }),
  journal('practice plan', 'practice', [], async (surface) => {
    await open('Plan one small thing')(surface);
    await surface.press('button', 'we sit down to eat');
    await surface.press('button', 'say one true sentence');
  }),
  journal('timeline plan due', 'timeline', [PLANNED], async (surface) => {
    await surface.find('button', 'In part');
  }),
  popup('kept ask for room', async (surface) => {
    await keepNote(surface, NOTE, 'Heavy');
    await surface.press('button', 'Ask for room');
    await askForRoom(surface);
  }),
  popup('kept plan', async (surface) => {
    await keepNote(surface, NOTE, 'Heavy');
    await surface.press('button', 'Plan one small thing');
    await surface.press('button', 'we sit down to eat');
  }),
];

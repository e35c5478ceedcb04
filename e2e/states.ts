// Every screen and state worth looking at, as a table: for the accessibility checks and for the
// screenshots. A new one is one line.
import type { Entry } from '../lib/core/entry.ts';
import { BACKUP_STATES } from './backup-states.ts';
import { DATA_STATES } from './data-states.ts';
import { FEELING_STATES } from './feeling-states.ts';
import { HELP_CARD_STATES } from './help-card-states.ts';
import { hideOne, openDeepOne, searchInVain, searchLibrary } from './library-steps.ts';
import { LOCK_STATES } from './lock-states.ts';
import { LOOKING_BACK_STATES } from './looking-back-steps.ts';
import { PACK_STATES } from './pack-states.ts';
import { PATTERN_STATES } from './pattern-states.ts';
import { PRACTICE_STATES } from './practice-states.ts';
import { REVIEW_STATES } from './review-states.ts';
import { SELF_CHECK_STATES } from './self-check-states.ts';
import type { Session } from './session.ts';
import { SETTINGS_STATES } from './settings-states.ts';
import { journal, openMore, popup, type State } from './state.ts';
import { keepNote, makeEntry } from './steps.ts';
import { writeLocal } from './stored.ts';
import type { Surface } from './surface.ts';
import { TIMELINE_STATES } from './timeline-states.ts';
import { until } from './until.ts';

const NOTE = 'The house is quiet since Sunday. I said I was fine twice today, and was not.';

async function feel(surface: Surface): Promise<void> {
  await surface.press('button', 'Heavy');
  await surface.press('button', 'lonely');
}

async function dial(surface: Surface): Promise<void> {
  await (await surface.find('slider', 'Room or closeness')).focus();
  for (let step = 0; step < 7; step += 1) await surface.keys('ArrowRight');
}

const POPUP: State[] = [
  popup('first', async () => undefined),
  popup('group open', async (surface) => {
    await surface.press('button', 'Easy');
    await surface.find('button', 'calm');
  }),
  popup('word chosen with cue', feel),
  popup('more words', async (surface) => {
    await surface.press('button', 'Mixed');
    await surface.press('button', 'More words');
    await surface.gone('button', 'More words');
  }),
  popup('word not found', async (surface) => {
    await surface.press('button', 'Bright');
    await surface.type('wobbly', 'searchbox', 'Find a word');
  }),
  popup('full with dial', async (surface) => {
    await feel(surface);
    await surface.press('button', 'tired');
    await dial(surface);
    await surface.type(NOTE, 'textbox', 'Note');
  }),
  popup('more open', openMore),
  popup('why', async (surface) => {
    await openMore(surface);
    await surface.press('button', 'Why this one?');
    await surface.says(/\w/, 'status');
  }),
  popup('kept', async (surface) => {
    await feel(surface);
    await surface.type(NOTE, 'textbox', 'Note');
    await surface.press('button', 'Keep');
    await surface.says('Kept', 'status');
  }),
  popup('reminder choices', async (surface) => {
    await keepNote(surface, NOTE);
    await surface.press('button', 'Remind me');
    await surface.press('button', 'At a time');
    await surface.find('button', 'Set');
  }),
  popup('reminder set', async (surface) => {
    await keepNote(surface, NOTE);
    await surface.press('button', 'Remind me');
    await surface.press('button', 'Tomorrow morning');
    await surface.says('You will be reminded', 'status');
  }),
  popup('keep with nothing', async (surface) => {
    await surface.press('button', 'Keep');
    await surface.says(/\w/, 'status');
  }),
  popup('note too long', async (surface) => {
    await (await surface.find('textbox', 'Note')).focus();
    await surface.paste(`${NOTE} `.repeat(1_400));
    await surface.press('button', 'Keep');
    await surface.says(/\w/, 'alert');
  }),
];

const THREE = [
  makeEntry(Date.UTC(2026, 10, 3, 21, 10), 'Back by nine, as said. It was easier than I thought.', {
    feelings: [{ word: 'relieved', group: 'easy' }],
    want: 0.4,
  }),
  makeEntry(Date.UTC(2026, 10, 9, 7, 42), NOTE, {
    feelings: [
      { word: 'lonely', group: 'heavy' },
      { word: 'tired', group: 'heavy' },
    ],
    known: 'no',
    reflection: {
      id: 'name-on-the-screen',
      text: 'Your phone buzzes and a name lights up. Before you read it, check your chest.',
      language: 'en',
    },
    theme: 'both-and',
    kind: 'body-check',
  }),
  makeEntry(Date.UTC(2026, 10, 9, 18, 30), '', {
    feelings: [],
    notSure: true,
    zone: 'Asia/Tokyo',
  }),
];

const MANY = Array.from({ length: 400 }, (_, index) =>
  makeEntry(
    Date.UTC(2025, 9, 1) + index * 86_400_000 + ((index * 37) % 900) * 60_000,
    ['A long walk.', NOTE, '', 'Said the thing about the weekend. She laughed, and so did I.'][
      index % 4
    ] ?? '',
    {
      feelings: [
        [{ group: 'easy' as const }],
        [{ word: 'lonely', group: 'heavy' as const }],
        [{ word: 'anxious', group: 'charged' as const }],
        [
          { word: 'hopeful', group: 'bright' as const },
          { word: 'torn', group: 'mixed' as const },
        ],
      ][index % 4],
    } as Partial<Entry>,
  ),
);

const JOURNAL: State[] = [
  journal('timeline empty', 'timeline', [], async (surface) => {
    await until('a sentence', async () => /[^.]* [^.]*\./.test(await surface.text()));
  }),
  journal('timeline three entries', 'timeline', THREE),
  journal('timeline many entries', 'timeline', MANY),
  journal('searching', 'timeline', MANY, async (surface) => {
    await surface.type('weekend', 'searchbox', 'Search entries');
    await surface.says(/100 entries/, 'status');
  }),
  journal('searching in vain', 'timeline', THREE, async (surface) => {
    await surface.type('zebra', 'searchbox', 'Search entries');
    await surface.gone('article');
  }),
  journal('editing', 'timeline', THREE, async (surface) => {
    await surface.within('quiet', 'article').press('button', 'Edit');
    await surface.find('textbox', 'Note');
  }),
  journal('new entry', 'timeline', THREE, async (surface) => {
    await surface.press('button', 'New entry');
    await surface.find('textbox', 'Note');
  }),
  journal('deleted with undo', 'timeline', THREE, async (surface) => {
    await surface.within('quiet', 'article').press('button', 'Delete');
    await surface.find('button', 'Undo');
  }),
  journal('library', 'library', [], (surface) => surface.says(/\d reflections/, 'status')),
  journal('library searched', 'library', [], searchLibrary),
  journal('library found nothing', 'library', [], searchInVain),
  journal('library item open', 'library', [], openDeepOne),
  journal('library hidden', 'library', [], hideOne),
  journal('privacy with everything shown', 'privacy', [], async (surface) => {
    await surface.press('button', 'Show everything');
    await surface.find('button', 'Hide it again');
  }),
  journal('privacy', 'privacy', [], async (surface) => {
    await surface.find('button', 'Erase everything');
  }),
  journal('help', 'help', [], async (surface) => {
    await until('help', async () => (await surface.count('heading')) > 2);
  }),
];

const WELCOME: State[] = ['what', 'situation', 'safety', 'nudges'].map((name, step) => ({
  name: `welcome ${name}`,
  path: 'welcome.html',
  steps: async (surface) => {
    for (let gone = 0; gone < step; gone += 1) await surface.press('button', 'Next');
    if (name === 'safety') await surface.press('radio', 'Not sure');
  },
}));

export const STATES: State[] = [
  ...POPUP,
  ...FEELING_STATES,
  ...HELP_CARD_STATES,
  ...JOURNAL,
  ...PACK_STATES,
  ...DATA_STATES,
  ...SETTINGS_STATES,
  ...SELF_CHECK_STATES,
  ...TIMELINE_STATES,
  ...PATTERN_STATES,
  ...REVIEW_STATES,
  ...LOOKING_BACK_STATES,
  ...LOCK_STATES,
  ...BACKUP_STATES,
  ...PRACTICE_STATES,
  ...WELCOME,
];

export function stateNamed(name: string): State {
  const state = STATES.find((one) => one.name === name);
  if (!state) throw new Error(`There is no state "${name}".`);
  return state;
}

/** Settings that hold a colour, for screens that do not follow the system. */
export function setColours(session: Session, colours: 'light' | 'dark'): Promise<void> {
  return writeLocal(session, { settings: { colours } });
}

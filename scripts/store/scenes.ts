// What the stores show: five states of the real build, each with a few words beside it. The diary is
// made up, and the same each time.
import type { ElementHandle } from 'puppeteer-core';
import { makeYear } from '../../e2e/pattern-states.ts';
import { compose } from '../../e2e/practice-states.ts';
import { journal, popup, type State } from '../../e2e/state.ts';
import { makeEntry } from '../../e2e/steps.ts';
import type { Surface } from '../../e2e/surface.ts';
import { until } from '../../e2e/until.ts';

export interface Scene {
  /** Of the picture, without its ending. */
  file: string;
  /** Two lines beside the popup, one above a tab; the stores take a line of text for each picture too, which says the same. */
  words: [string, string];
  colours: 'light' | 'dark';
  state: State;
}

const evening = (day: number, hour: number, minute: number): number =>
  new Date(2026, 10, day, hour, minute).getTime();

const DIARY = [
  makeEntry(evening(15, 22, 10), 'Said I was fine, twice. Wrote the rest here.', {
    feelings: [{ word: 'lonely', group: 'heavy' }],
    known: 'no',
  }),
  makeEntry(evening(17, 18, 40), 'Once round the lake, slowly. Back by nine, as said.', {
    feelings: [{ word: 'restless', group: 'charged' }],
    want: -0.6,
    outcome: 'asked-for-room',
  }),
  makeEntry(evening(19, 12, 35), '', { feelings: [{ word: 'calm', group: 'easy' }] }),
  makeEntry(
    evening(21, 21, 5),
    'Told her about the meeting before she asked. It took a minute. She put the kettle on.',
    {
      feelings: [
        { word: 'relieved', group: 'easy' },
        { word: 'close', group: 'easy' },
      ],
      outcome: 'said',
      reflection: {
        id: 'name-on-the-screen',
        text: 'Your phone buzzes and a name lights up. Before you read it, check your chest. Does it lean in, brace, or do both? The reply can wait.',
        language: 'en',
      },
      kind: 'body-check',
      favourite: true,
    },
  ),
];

async function chooseWord(surface: Surface): Promise<void> {
  await surface.press('button', 'Heavy');
  await surface.press('button', 'lonely');
  await until('the cue', async () => (await surface.text()).includes('hollow chest'));
}

async function showPatterns(surface: Surface): Promise<void> {
  await toTop(await surface.find('heading', 'Feeling words'), 40);
  await until('the picture', async () => (await surface.page.$$('[data-mark]')).length > 5);
}

async function sayIt(surface: Surface): Promise<void> {
  await compose(surface);
  await toTop(await surface.find('group', 'Begins with'), 19);
}

/** @param room above it, in px */
function toTop(element: ElementHandle<Element>, room: number): Promise<void> {
  return element.evaluate((node, by) => {
    node.scrollIntoView();
    window.scrollBy(0, -by);
  }, room);
}

export const SCENES: readonly Scene[] = [
  {
    file: '1-one-thought',
    words: ['Twenty seconds,', 'when it suits you.'],
    colours: 'light',
    state: popup('first', async () => undefined),
  },
  {
    file: '2-a-word-for-it',
    words: ['A word for it, and', 'where you feel it.'],
    colours: 'light',
    state: popup('word', chooseWord),
  },
  {
    file: '3-your-days',
    words: ['Kept in your browser,', 'and nowhere else.'],
    colours: 'light',
    state: journal('days', 'timeline', DIARY),
  },
  {
    file: '4-say-it',
    words: ['From noticing to saying,', 'if you choose.'],
    colours: 'light',
    state: journal('say it', 'practice', [], sayIt),
  },
  {
    file: '5-patterns',
    words: ['Your words,', 'over a year.'],
    colours: 'dark',
    state: journal('patterns', 'patterns?period=2025', makeYear(300), showPatterns),
  },
];

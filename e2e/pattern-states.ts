// The states of the patterns that are worth looking at: with nothing, with little, with a year of
// entries as an ordinary person leaves them.
import type { Entry } from '../lib/core/entry.ts';
import type { Group } from '../lib/core/feelings.ts';
import { THEMES } from '../lib/core/reflection.ts';
import { uuidV7 } from '../lib/core/uuid.ts';
import { journal, pictureOnly, type State } from './state.ts';
import { makeEntry } from './steps.ts';
import type { Surface } from './surface.ts';
import { until } from './until.ts';

const HOUR_MS = 3_600_000;
const DAY_MS = 24 * HOUR_MS;
const START = Date.UTC(2025, 0, 1);

const WORDS: [Group, string[]][] = [
  ['bright', ['hopeful', 'proud', 'playful', 'delighted']],
  ['easy', ['calm', 'content', 'relieved', 'grateful', 'tender', 'close']],
  ['charged', ['anxious', 'angry', 'frustrated', 'restless']],
  ['heavy', ['lonely', 'tired', 'sad', 'ashamed', 'guilty']],
  ['mixed', ['torn', 'bittersweet', 'numb']],
];
const NOTES = [
  'A long walk, and nobody asked how it was.',
  '',
  'Said the thing about the weekend. She laughed, and so did I.',
  'Could not say it at the table, and wrote it here.\nTomorrow, perhaps.',
];

/** The same numbers each time, from 0 to 1. */
function chances(): () => number {
  let state = 20_250_101;
  return () => {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648;
    return state / 2_147_483_648;
  };
}

/** Spread over 2025: evenings mostly, with a quiet fortnight in August. */
export function makeYear(count: number): Entry[] {
  const chance = chances();
  const pick = <T>(of: readonly T[]): T => of[Math.floor(chance() * of.length)] as T;
  return Array.from({ length: count }, (_, index) => {
    const day = Math.floor((index / count) * 365);
    const quiet = day >= 215 && day < 230;
    const hour = chance() < 0.65 ? 18 + chance() * 5 : 6 + chance() * 11;
    const at = START + (quiet ? day - 20 : day) * DAY_MS + Math.floor(hour * HOUR_MS);
    const known = WORDS.map(([group, words]): [Group, string[]] => {
      return [group, words.slice(0, 1 + Math.ceil((day / 365) * words.length))];
    });
    const felt = Array.from({ length: chance() < 0.35 ? 2 : 1 }, () => {
      const [group, words] = pick(known);
      return chance() < 0.25 ? { group } : { group, word: pick(words) };
    });
    const id = uuidV7(
      at,
      Uint8Array.from({ length: 10 }, () => Math.floor(chance() * 256)),
    );
    const want = Math.max(-1, Math.min(1, Math.sin(day / 40) * 0.5 + (chance() - 0.5)));
    return makeEntry(at, pick(NOTES), {
      id,
      feelings: chance() < 0.06 ? [] : felt,
      ...(chance() < 0.7 && { want }),
      ...(chance() < 0.6 && { theme: pick(THEMES.slice(0, 12)) }),
      ...(chance() < 0.3 && { outcome: pick(['kept', 'kept', 'said', 'asked-for-room'] as const) }),
      ...(chance() < 0.08 && { plan: makePlan(at, pick(['yes', 'partly', 'no', undefined])) }),
    });
  });
}

function makePlan(
  at: number,
  happened: 'yes' | 'partly' | 'no' | undefined,
): NonNullable<Entry['plan']> {
  // biome-ignore lint/suspicious/noThenProperty: the file format's name; a string is not thenable
  const plan = { when: 'I get home', then: 'sit in the car for a minute', askAt: at + DAY_MS };
  return happened ? { ...plan, happened, answeredAt: at + DAY_MS } : plan;
}

export const THREE_OF_2025 = [
  makeEntry(START + 40 * DAY_MS, 'Smelled the cedar.', { theme: 'good-news' }),
  makeEntry(START + 41 * DAY_MS, 'Sat under the birch.', {
    feelings: [{ word: 'lonely', group: 'heavy' }],
    want: 0.4,
  }),
  makeEntry(START + 80 * DAY_MS, 'Walked to the alder.', { feelings: [], notSure: true }),
];

const YEAR = makeYear(300);
const OF_2025 = 'patterns?period=2025';

const scrollTo = (heading: string) => async (surface: Surface) => {
  const title = await surface.find('heading', heading);
  await title.evaluate((node) => node.scrollIntoView());
};

/** The entries of a word, and every table. */
async function openAll(surface: Surface): Promise<void> {
  await surface.find('heading', 'Days');
  for (const mark of await surface.page.$$('[data-mark][aria-label]')) {
    const name = await mark.evaluate(({ ariaLabel }) => ariaLabel ?? '');
    if (!surface.toEnglish(name).startsWith('lonely')) continue;
    await mark.evaluate((node) => (node as HTMLElement).click());
    break;
  }
  await surface.find('button', 'Close');
  await until('the tables', async () => {
    await surface.page.evaluate(() => {
      for (const details of document.querySelectorAll('details')) details.open = true;
    });
    return (await surface.page.$$('details table')).length > 5;
  });
}

export const PATTERN_STATES: State[] = [
  journal('patterns empty', 'patterns', [], async (surface) => {
    await until('a sentence', async () => (await surface.text()).includes('Nothing kept yet'));
  }),
  journal('patterns three', OF_2025, THREE_OF_2025),
  journal('patterns three hundred', OF_2025, YEAR),
  pictureOnly(journal('patterns words', OF_2025, YEAR, scrollTo('Feeling words'))),
  pictureOnly(journal('patterns times', OF_2025, YEAR, scrollTo('Time of day, day of the week'))),
  pictureOnly(journal('patterns themes', OF_2025, YEAR, scrollTo('Themes'))),
  journal('patterns word and tables open', OF_2025, YEAR, openAll),
];

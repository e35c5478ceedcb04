// Every section of the Journal with nothing, with little, with much and with more than a life holds:
// too long to draw each time, so that `npm run screenshots -- --scale` asks for it.
import { makeDiary } from '../bench/diary.ts';
import type { Entry } from '../lib/core/entry.ts';
import { putOffSelfCheck } from './looking-back-steps.ts';
import type { Session } from './session.ts';
import type { State } from './state.ts';
import { seedEntries } from './steps.ts';
import type { Surface } from './surface.ts';
import { until } from './until.ts';

export interface Size {
  entries: number;
  /** Over how many days they are spread. */
  days: number;
}

/** In which a page that asks has asked. */
const PATIENCE_MS = 1_500;

export const SIZES: readonly Size[] = [
  { entries: 0, days: 1 },
  { entries: 3, days: 20 },
  { entries: 300, days: 350 },
  { entries: 100_000, days: 3_650 },
];

/** Puts what a person of that size has kept into an empty profile, up to now. */
export async function seedScale(session: Session, { entries, days }: Size): Promise<void> {
  // The database is made by the page.
  await readAll(await session.open('options.html#/timeline'));
  await session.closePages();
  if (entries > 0) await seedEntries(session, makeDiary(entries, days, Date.now()).map(toCalmer));
  await putOffSelfCheck(session);
}

/**
 * Some of them are for a partner or counsellor to read; and the last days were light, for else nobody
 * is asked to look back.
 */
function toCalmer(entry: Entry, place: number): Entry {
  const lately = entry.at > Date.now() - LIGHT_DAYS * DAY_MS;
  return {
    ...entry,
    ...(lately && { feelings: [{ word: 'calm', group: 'easy' }] }),
    ...(place % 50 === 2 && { share: true }),
  };
}

const DAY_MS = 86_400_000;
const LIGHT_DAYS = 9;

const readAll = (surface: Surface): Promise<unknown> => surface.says(/\d entr(y|ies)/, 'status');

const at = (name: string, place: string, steps: State['steps'] = async () => undefined): State => ({
  name,
  path: `options.html#/${place}`,
  async steps(surface, session) {
    await steps(surface, session);
    await until('what was kept', async () => !/Reading on/.test(await surface.text()));
    await new Promise((resolve) => setTimeout(resolve, SETTLED_MS));
  },
});

/** What comes one after the other has come. */
const SETTLED_MS = 800;

/** Of what there is nothing at all, there is no picture. */
const scrollTo = (heading: string) => async (surface: Surface) => {
  const isThere = async (): Promise<boolean> => (await surface.count('heading', heading)) > 0;
  const isNothing = async (): Promise<boolean> => /Nothing kept yet/.test(await surface.text());
  await until('a picture', async () => (await isThere()) || (await isNothing()));
  if (await isNothing()) return;
  await (await surface.find('heading', heading)).evaluate((node) => node.scrollIntoView());
};

/** The review of the month before this one, which is over. */
const lastMonth = (): string =>
  Temporal.Now.plainDateISO('UTC').subtract({ months: 1 }).toPlainYearMonth().toString();
const lastYear = (): string => `${Temporal.Now.plainDateISO('UTC').year - 1}`;

async function search(surface: Surface): Promise<void> {
  await readAll(surface);
  await surface.type('harb', 'searchbox', 'Search entries');
  await surface.says(/\d entr(y|ies)/, 'status');
}

/** Chance is made to ask; where there is nothing to look back at, nothing is asked. */
async function lookBack(surface: Surface): Promise<void> {
  await surface.page.evaluateOnNewDocument(() => {
    Math.random = () => 0;
  });
  await surface.reload();
  await readAll(surface);
  const asks = async (): Promise<boolean> => (await surface.count('button', 'Look')) > 0;
  if (!(await until('the question', asks, PATIENCE_MS).catch(() => false))) return;
  await surface.press('button', 'Look');
  await surface.find('region', 'Looking back');
}

async function openSheet(surface: Surface): Promise<void> {
  await surface.press('button', 'A page to bring');
  await surface.find('button', 'Print');
}

async function scrollDown(surface: Surface): Promise<void> {
  await scrollTo('Themes')(surface);
  await surface.page.evaluate(() => window.scrollTo(0, document.documentElement.scrollHeight));
}

async function review(surface: Surface): Promise<void> {
  await until('a sentence', async () => /kept in this time|on \d+ day/.test(await surface.text()));
}

/** In the order of the rail; each begins on a page that was just opened. */
export const SCALE_STATES: readonly State[] = [
  at('timeline', 'timeline', async (surface) => void (await readAll(surface))),
  at('timeline end', 'timeline', async (surface) => {
    await readAll(surface);
    await surface.page.evaluate(() => window.scrollTo(0, document.documentElement.scrollHeight));
  }),
  at('timeline searched', 'timeline', search),
  at('looking back', 'timeline', lookBack),
  at('patterns', 'patterns', scrollTo('Days')),
  at('patterns words', 'patterns', scrollTo('Feeling words')),
  at('patterns times', 'patterns', scrollTo('Time of day, day of the week')),
  at('patterns themes', 'patterns', scrollTo('Themes')),
  at('patterns afterwards', 'patterns', scrollDown),
  at('patterns all', 'patterns?period=all', scrollTo('Days')),
  at('patterns all words', 'patterns?period=all', scrollTo('Feeling words')),
  at('patterns 30 days', 'patterns?period=30-days', scrollTo('Days')),
  at('patterns 30 days words', 'patterns?period=30-days', scrollTo('Feeling words')),
  at('review month', `patterns?review=${lastMonth()}`, review),
  at('review quarter', `patterns?review=${lastYear()}-q4`, review),
  at('library', 'library'),
  at('practice', 'practice'),
  at('practice sheet', 'practice', openSheet),
  at('settings', 'settings'),
  at('privacy', 'privacy'),
  at('help', 'help'),
];

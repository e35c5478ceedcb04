// The way to the line that asks to look back, which only one visit of ten brings.
import type { Entry } from '../lib/core/entry.ts';
import type { Session } from './session.ts';
import { journal, type State } from './state.ts';
import { makeEntry } from './steps.ts';
import { writeRecord } from './stored.ts';
import type { Surface } from './surface.ts';
import { until } from './until.ts';

const DAY_MS = 86_400_000;
export const LAKE = 'The lake was still, and so were we.';
export const HARD = 'Could not say it at the table.';

/** Somebody with a calm entry and a hard one, both a month old. */
export function makeMonthAgo(): Entry[] {
  return [
    makeEntry(Date.now() - 30 * DAY_MS, LAKE, { feelings: [{ word: 'calm', group: 'easy' }] }),
    makeEntry(Date.now() - 31 * DAY_MS, HARD, { feelings: [{ word: 'ashamed', group: 'heavy' }] }),
  ];
}

/** More than this many visits in a row without a question are as good as impossible. */
const MOST_VISITS = 150;
/** In which a page that asks has asked. */
const PATIENCE_MS = 400;

/** Visits again and again until one of the visits asks; where chance can be had, it is the first. */
export async function visitUntilAsked(surface: Surface): Promise<void> {
  await surface.page.evaluateOnNewDocument(() => {
    Math.random = () => 0;
  });
  for (let visits = 0; visits < MOST_VISITS; visits += 1) {
    await surface.reload();
    await surface.says(/\d entr(y|ies)/, 'status');
    const asks = async (): Promise<boolean> => (await surface.count('button', 'Look')) > 0;
    if (await until('the question', asks, PATIENCE_MS).catch(() => false)) return;
  }
  throw new Error('It never asked.');
}

/** One question at a time: the self-check was put off just now. */
export async function putOffSelfCheck(session: Session): Promise<void> {
  const offered = { at: Date.now(), closed: true };
  await writeRecord(session, 'personal', { key: 'selfCheckOffer', rev: 1, value: offered });
}

const MONTH_AGO: State['steps'] = async (surface, session) => {
  await putOffSelfCheck(session);
  await visitUntilAsked(surface);
};

const STATES: State[] = [
  journal('looking back asks', 'timeline', makeMonthAgo(), MONTH_AGO),
  journal('looking back', 'timeline', makeMonthAgo(), async (surface, session) => {
    await MONTH_AGO(surface, session);
    await surface.press('button', 'Look');
    await surface.find('region', 'Looking back');
  }),
];
export const LOOKING_BACK_STATES = STATES.map((state) => ({ ...state, byChance: true }));

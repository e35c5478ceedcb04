// When the quiet help card comes. Promise: it goes by the words that were pressed and by nothing
// that was written, and it rests for a week after it was shown or closed.
import type { Entry, Felt } from './entry';
import type { FeelingFact } from './feelings';
import { isWithin, type LastShown } from './last-shown';
import { ageOf } from './mood';
import { DAY_MS } from './time';

/** Entries of this long count, and for as long it is not shown again. */
export const HELP_CARD_WEEK_MS = 7 * DAY_MS;
/** On how many entries of a week heavy words bring it. */
const HEAVY_ENTRIES = 3;
const HEAVY_VALENCE = -0.6;
/** The one word that brings it alone. */
const ALONE = 'hopeless';

export interface HelpCardInput {
  /** Epoch ms. */
  now: number;
  /** What is chosen just now and not kept yet. */
  felt: readonly Felt[];
  /** The last entries, in any order: at least those of a week. */
  recent: readonly Pick<Entry, 'at' | 'feelings'>[];
  vocabulary: readonly FeelingFact[];
  /** Null: never. */
  last: LastShown | null;
}

export type HelpCard =
  | { kind: 'show'; reason: 'hopeless' | 'heavy-week' }
  | { kind: 'quiet'; reason: 'not-needed' | 'rests' };

export function decideHelpCard(input: HelpCardInput): HelpCard {
  const { now, last } = input;
  const reason = findReason(input);
  if (!reason) return { kind: 'quiet', reason: 'not-needed' };
  return last && isWithin(last.at, now, HELP_CARD_WEEK_MS)
    ? { kind: 'quiet', reason: 'rests' }
    : { kind: 'show', reason };
}

function findReason({
  now,
  felt,
  recent,
  vocabulary,
}: HelpCardInput): 'hopeless' | 'heavy-week' | undefined {
  const words = new Map(vocabulary.map((fact) => [fact.word, fact]));
  // Words of one's own have no valence, also when one is spelled like ours in another group.
  const factOf = ({ word, group }: Felt): FeelingFact | undefined => {
    const fact = words.get(word ?? '');
    return fact?.group === group ? fact : undefined;
  };
  const week = recent.filter(({ at }) => ageOf(at, now) < HELP_CARD_WEEK_MS);
  const chosen = [...felt, ...week.flatMap(({ feelings }) => feelings)];
  if (chosen.some((each) => factOf(each)?.word === ALONE)) return 'hopeless';
  const heavy = week.filter(({ feelings }) => feelings.some((each) => isHeavy(factOf(each))));
  return heavy.length >= HEAVY_ENTRIES ? 'heavy-week' : undefined;
}

function isHeavy(fact: FeelingFact | undefined): boolean {
  return fact?.group === 'heavy' && fact.valence <= HEAVY_VALENCE;
}

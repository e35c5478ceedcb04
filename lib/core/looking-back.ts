// Whether the timeline offers to look at an entry again. Promise: it asks seldom, it offers nothing
// that hurt, and it does not ask anybody who has a hard time just now or is not safe.
import type { Entry, Felt } from './entry';
import type { FeelingFact } from './feelings';
import { decideHelpCard } from './help-card';
import { isWithin } from './last-shown';
import type { SafetyAnswer } from './personal';
import { DAY_MS } from './time';

/** So many visits of the Journal bring an offer, where there is something to offer. */
export const OFFERED_VISITS = 0.1;

/**
 * How old an entry is that may be offered, and by how much it may be off. In whole days of 24 hours:
 * neither travel nor a change of the clocks makes an entry older.
 */
export const AGES = {
  week: { days: 7, toleranceDays: 1 },
  month: { days: 30, toleranceDays: 3 },
  quarter: { days: 90, toleranceDays: 7 },
  year: { days: 365, toleranceDays: 10 },
} as const;
export type Age = keyof typeof AGES;

/** For as long a heavy feeling keeps it quiet. */
const HEAVY_MS = DAY_MS;
/** A heavy or charged word from here down is painful. */
const PAINFUL_VALENCE = -0.5;

export interface LookingBackInput {
  /** Epoch ms. */
  now: number;
  /** The switch in Settings. */
  on: boolean;
  safety: SafetyAnswer | null;
  /** False where being open may not be safe. */
  openness: boolean;
  /** Asked first whether this visit is one that brings an offer, then for which entry. */
  random: () => number;
  /** What is chosen just now and not kept yet. */
  felt: readonly Felt[];
  /** In any order. */
  entries: readonly Entry[];
  vocabulary: readonly FeelingFact[];
}

export type LookingBack =
  | { kind: 'offer'; reason: Age; entry: Entry }
  | {
      kind: 'quiet';
      reason: 'off' | 'unsafe' | 'not-this-visit' | 'no-vocabulary' | 'heavy-lately' | 'nothing';
    };

export function decideLookingBack(input: LookingBackInput): LookingBack {
  const { on, safety, openness, random, vocabulary } = input;
  if (!on) return { kind: 'quiet', reason: 'off' };
  if (!openness || safety === 'no' || safety === 'not-sure') {
    return { kind: 'quiet', reason: 'unsafe' };
  }
  if (random() >= OFFERED_VISITS) return { kind: 'quiet', reason: 'not-this-visit' };
  // Without it nothing tells a painful word from another.
  if (vocabulary.length === 0) return { kind: 'quiet', reason: 'no-vocabulary' };
  if (isHeavyLately(input)) return { kind: 'quiet', reason: 'heavy-lately' };
  return pickEntry(input) ?? { kind: 'quiet', reason: 'nothing' };
}

/** A heavy feeling within a day, or a week that brings the help card. */
function isHeavyLately({ now, felt, entries, vocabulary }: LookingBackInput): boolean {
  const heavy = new Set(
    vocabulary.filter(({ group }) => group === 'heavy').map(({ word }) => word),
  );
  const isHeavy = ({ word, group }: Felt): boolean => group === 'heavy' || heavy.has(word ?? '');
  const lately = entries.filter(({ at }) => isWithin(at, now, HEAVY_MS));
  if ([...felt, ...lately.flatMap(({ feelings }) => feelings)].some(isHeavy)) return true;
  return decideHelpCard({ now, felt, recent: entries, vocabulary, last: null }).kind === 'show';
}

/** First an age, then one of its entries: a busy week does not crowd out the year. */
function pickEntry({
  now,
  entries,
  vocabulary,
  random,
}: LookingBackInput): LookingBack | undefined {
  const facts = new Map(vocabulary.map((fact) => [fact.word, fact]));
  const found = new Map<Age, Entry[]>();
  for (const entry of entries) {
    const age = ageNameOf(entry.at, now);
    if (age && mayComeBack(entry, facts)) found.set(age, [...(found.get(age) ?? []), entry]);
  }
  const [reason, ofAge] = pick([...found], random) ?? [];
  const entry = ofAge && pick(ofAge, random);
  return reason && entry && { kind: 'offer', reason, entry };
}

function ageNameOf(at: number, now: number): Age | undefined {
  const age = now - at;
  return (Object.keys(AGES) as Age[]).find((name) => {
    const { days, toleranceDays } = AGES[name];
    return Math.abs(age - days * DAY_MS) <= toleranceDays * DAY_MS;
  });
}

function mayComeBack(
  { feelings, favourite, revisit }: Entry,
  facts: ReadonlyMap<string, FeelingFact>,
): boolean {
  if (revisit === 'never' || feelings.some((felt) => isPainful(felt, facts))) return false;
  // Where nothing was felt, or own words only, nothing says that it did not hurt; he may have.
  return (
    favourite === true || feelings.some((felt) => felt.word === undefined || isOurs(felt, facts))
  );
}

/** Also by a word of ours under another group, and by any word or none under *Heavy*. */
function isPainful(felt: Felt, facts: ReadonlyMap<string, FeelingFact>): boolean {
  const fact = facts.get(felt.word ?? '');
  const isHard = fact?.group === 'heavy' || fact?.group === 'charged';
  if (isHard && fact.valence <= PAINFUL_VALENCE) return true;
  return felt.group === 'heavy' && !isOurs(felt, facts);
}

/** Words of one's own have no valence, also when one is spelled like ours in another group. */
function isOurs({ word, group }: Felt, facts: ReadonlyMap<string, FeelingFact>): boolean {
  return facts.get(word ?? '')?.group === group && group !== undefined;
}

function pick<T>(of: readonly T[], random: () => number): T | undefined {
  return of[Math.floor(random() * of.length)];
}

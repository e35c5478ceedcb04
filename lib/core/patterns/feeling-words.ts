// Feeling words over time: how many different ones, and which came up for the first time.
import type { Entry, Felt } from '../entry';
import type { Group } from '../feelings';
import { type Bin, createBinSearch, stepOf, toBins } from './bins';
import { isWithin, type Span } from './calendar-day';
import type { Dated } from './dated';

/** Fewer choices of a word than this show no pattern. */
export const WORDS_AT_LEAST = 10;

export interface WordBin extends Bin {
  /** How many different words. */
  different: number;
  /** How many of them had never been used before. */
  fresh: number;
}

export interface WordUse {
  word: string;
  /** As it was felt last, if it was ever felt with a group. */
  group: Group | undefined;
  /** In how many entries. */
  entries: number;
  /** Whether it was first used in this span. */
  fresh: boolean;
}

export interface FeelingWords {
  bins: readonly WordBin[];
  words: readonly WordUse[];
  /** How often a word was chosen: each word of each entry. */
  chosen: number;
}

interface Tally {
  firstDay: number;
  group: { name: Group; at: number } | undefined;
  /** In the span only. */
  entries: number;
  /** The bins it was used in, by their places. */
  places: Set<number>;
  /** Counted last: a word may stand twice in an entry. */
  last: Entry | undefined;
}

/** @param all every entry, also those before the span: they say what is new */
export function toFeelingWords(all: readonly Dated[], span: Span): FeelingWords {
  const bins = toBins(span, stepOf(span, 'month')).map(toEmpty);
  const placeOf = createBinSearch(bins);
  const words: WordUse[] = [];
  for (const [word, tally] of toTallies(all, span, placeOf)) {
    if (tally.entries === 0) continue;
    const fresh = isWithin(span, tally.firstDay);
    words.push({ word, group: tally.group?.name, entries: tally.entries, fresh });
    for (const place of tally.places) if (bins[place]) bins[place].different += 1;
    const first = fresh ? bins[placeOf(tally.firstDay)] : undefined;
    if (first) first.fresh += 1;
  }
  return { bins, words, chosen: words.reduce((sum, { entries }) => sum + entries, 0) };
}

function toEmpty(bin: Bin): WordBin {
  return { ...bin, different: 0, fresh: 0 };
}

function toTallies(
  all: readonly Dated[],
  span: Span,
  placeOf: (day: number) => number,
): Map<string, Tally> {
  const tallies = new Map<string, Tally>();
  for (const dated of all) {
    const place = isWithin(span, dated.day) ? placeOf(dated.day) : undefined;
    for (const felt of dated.entry.feelings) count(tallies, felt, dated, place);
  }
  return tallies;
}

/** @param place undefined: outside of the span */
function count(
  tallies: Map<string, Tally>,
  { word, group }: Felt,
  { day, entry }: Dated,
  place: number | undefined,
): void {
  if (word === undefined) return;
  let tally = tallies.get(word);
  if (!tally) {
    tally = { firstDay: day, group: undefined, entries: 0, places: new Set(), last: undefined };
    tallies.set(word, tally);
  }
  if (day < tally.firstDay) tally.firstDay = day;
  if (group && (!tally.group || entry.at > tally.group.at)) {
    tally.group = { name: group, at: entry.at };
  }
  if (place === undefined || tally.last === entry) return;
  tally.last = entry;
  tally.entries += 1;
  tally.places.add(place);
}

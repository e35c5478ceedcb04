// A message from what was felt, in the words of a language's templates. Promise: whatever is given
// or left out, what comes out is whole sentences with nothing doubled, empty or left over.
import { beginsWith, isTold, toLine, toPart, toSentences, upperFirst } from './composer-parts';
import {
  type Asked,
  type Clause,
  type ComposerWords,
  type Length,
  MOODS,
  type Mood,
  type Sentence,
  type Slot,
  slotsOf,
  type Tone,
} from './composer-words';
import type { Felt } from './entry';
import type { Feeling } from './feelings';

export interface Parts {
  /** What happened: goes on after "When", or is told in sentences. */
  situation: string;
  feelings: readonly Felt[];
  notSure: boolean;
  need: string;
  asks: Asked;
  request: string;
}

export const NO_PARTS: Parts = {
  situation: '',
  feelings: [],
  notSure: false,
  need: '',
  asks: 'you',
  request: '',
};

export interface Wish {
  parts: Parts;
  length: Length;
  tone: Tone;
}

const BETWEEN: Record<Length, string> = { line: ' ', few: '\n', letter: '\n\n' };

/** @returns the message; empty when nothing at all is given */
export function compose(
  words: ComposerWords,
  vocabulary: readonly Feeling[],
  { parts, length, tone }: Wish,
): string {
  const given = toGiven(words, vocabulary, parts);
  if (Object.values(given.slots).every((text) => text === undefined)) return '';
  return words.messages[length][tone]
    .map((paragraph) => paragraph.flatMap((sentence) => say(sentence, given)).join(' '))
    .filter((paragraph) => paragraph !== '')
    .join(BETWEEN[length]);
}

interface Given {
  /** `told` is the situation where it is told in sentences of its own. */
  slots: Partial<Record<Slot, string | undefined>>;
  mood: Mood;
}

function toGiven(words: ComposerWords, vocabulary: readonly Feeling[], parts: Parts): Given {
  const clause = toClause(words, vocabulary, parts);
  const { openers, small, asks } = words;
  const told = isTold(parts.situation)
    ? toSentences(parts.situation, openers.situation)
    : undefined;
  const situation = told === undefined ? toPart(parts.situation, openers.situation, small) : '';
  const need = toPart(parts.need, openers.need, small);
  const said = openers.request.find(({ text }) => beginsWith(toLine(parts.request), text));
  const request = toPart(
    parts.request,
    openers.request.map(({ text }) => text),
    small,
  );
  const ask = request && asks[said?.asks ?? parts.asks].replace('{what}', () => request);
  const slots = {
    situation: situation || undefined,
    told,
    // What was told in sentences is over, whatever goes on after it.
    now: told === undefined ? clause?.now : clause?.past,
    past: situation || told !== undefined ? clause?.past : undefined,
    need: need || undefined,
    ask: ask || undefined,
    Ask: ask ? upperFirst(ask) : undefined,
  };
  return { slots, mood: moodOf(parts) };
}

function say(sentence: Sentence, { slots, mood }: Given): string[] {
  const fitting = sentence.find(
    (wording) =>
      (wording.mood ?? MOODS).includes(mood) &&
      [...slotsOf(wording.text), ...(wording.with ?? [])].every(
        (slot) => slots[slot] !== undefined,
      ),
  );
  const isAbout = sentence.some(({ text }) => slotsOf(text).includes('situation'));
  const before = isAbout && slots.told !== undefined ? [slots.told] : [];
  if (!fitting) return before;
  return [...before, fill(fitting.text, slots)];
}

function fill(text: string, slots: Given['slots']): string {
  return text.replace(/\{(\w+)\}/gu, (_whole, name: Slot) => slots[name] ?? '');
}

/** By the groups that were pressed: a word of one's own has the group it was put under, or none. */
export function moodOf({ feelings }: Pick<Parts, 'feelings'>): Mood {
  const moods = feelings.map(({ group }): Mood => {
    if (group === 'bright' || group === 'easy') return 'good';
    return group === 'charged' || group === 'heavy' ? 'hard' : 'open';
  });
  const [first = 'open', ...others] = moods;
  return others.every((mood) => mood === first) ? first : 'open';
}

function toClause(
  words: ComposerWords,
  vocabulary: readonly Feeling[],
  { feelings, notSure }: Parts,
): Clause | undefined {
  const said = feelings.map((felt) => toFelt(words, vocabulary, felt));
  const labels = said.flatMap((one) => ('label' in one ? [one.label] : []));
  const own = said.flatMap((one) =>
    'own' in one ? [words.quote.replace('{word}', () => one.own)] : [],
  );
  const clauses = said.flatMap((one) => ('now' in one ? [one] : []));
  const all = [
    ...withWords(words.feelings, labels, words.joins),
    ...clauses,
    ...withWords(words.own, own, words.joins),
  ];
  if (all.length === 0) return notSure ? words.notSure : undefined;
  const joins = { ...words.joins, and: words.joins.clauses };
  const join = (tense: keyof Clause) =>
    toList(
      all.map((one) => one[tense]),
      joins,
    );
  return { now: join('now'), past: join('past') };
}

/** A label that goes with others, a clause, or a word of one's own. */
function toFelt(
  words: ComposerWords,
  vocabulary: readonly Feeling[],
  { word, group }: Felt,
): Clause | { label: string } | { own: string } {
  if (word === undefined) return words.groups[group ?? 'mixed'];
  const known = vocabulary.find((one) => one.word === word && one.group === (group ?? one.group));
  if (!known) return { own: toLine(word) };
  const apart = Object.hasOwn(words.apart, word) ? words.apart[word] : undefined;
  return apart ?? { label: known.label };
}

/** One clause with all of the words in it; none without words. */
function withWords(
  { now, past }: Clause,
  words: readonly string[],
  joins: ComposerWords['joins'],
): Clause[] {
  const list = toList(words, joins);
  if (list === '') return [];
  const fillIn = (clause: string): string => clause.replace('{words}', () => list);
  return [{ now: fillIn(now), past: fillIn(past) }];
}

function toList(labels: readonly string[], { comma, and }: ComposerWords['joins']): string {
  const [last = '', ...before] = labels.toReversed();
  return before.length === 0 ? last : before.toReversed().join(comma) + and + last;
}

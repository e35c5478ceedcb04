// What leads to a feeling word: a place in the body, or a word with others underneath. Promise:
// a step is offered and can be left alone; nobody is told what they feel.
import { toTerms } from './search';
import type { Choice } from './word-choices';

/** What people say when asked how they are; `fine` and `busy` are no words of the list. */
export const SURFACE_ANSWERS = ['fine', 'tired', 'busy', 'annoyed', 'stressed', 'okay'] as const;

/** One line of `content/body.json`: what can be noticed, and the feeling words it may go with. */
export interface SensationFact {
  id: string;
  words: string[];
}

export interface Sensation extends SensationFact {
  label: string;
  /** Of the label, where it had to be in another language than the interface. */
  language?: string;
}

/** One line of `content/layers.json`: a story word or surface answer, and what may lie below it. */
export interface LayerFact {
  word: string;
  words: string[];
}

export interface Layer extends LayerFact {
  /** One sentence that gives no verdict. */
  line: string;
  /** What someone types, where `word` is no word of the list. */
  label?: string;
  /** Of these, where they had to be in another language than the interface. */
  language?: string;
}

/** The words of a step as choices, in the order the step has them. */
export function candidatesOf(choices: readonly Choice[], words: readonly string[]): Choice[] {
  return words.flatMap(
    (word) => choices.find((choice) => !choice.own && choice.word === word) ?? [],
  );
}

/**
 * The step to offer: below the answer that is typed, else below the word pressed last.
 * @param pressed while it stays chosen
 */
export function pickLayer(
  layers: readonly Layer[],
  typed: string,
  pressed: Choice | undefined,
): Layer | undefined {
  const answered = (text: string): Layer | undefined =>
    layers.find(({ label }) => label !== undefined && says(text, label));
  if (pressed === undefined) return answered(typed);
  const below = pressed.own
    ? answered(pressed.label)
    : layers.find(({ word }) => word === pressed.word);
  return answered(typed) ?? below;
}

/** Whether an answer was given in so many words: "I'm fine" and "so busy" count, "finest" does not. */
function says(text: string, label: string): boolean {
  const said = new Set(toTerms(text).map(bare));
  return toTerms(label)
    .map(bare)
    .every((term) => said.has(term));
}

/** Without the marks around a word: "Fine." is fine. */
function bare(term: string): string {
  return term.replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, '');
}

// Hints for whoever writes a reflection: the checks our own went through. Promise: they are hints; what
// is said here keeps nobody from writing what they want.
import type { Check } from './content/finding';
import { countTexts, toGrade } from './content/grade';
import { likeness } from './content/near-duplicates';
import { checkWording } from './content/wording';
import { offersWayOut } from './content/words';
import type { OwnDraft } from './own-reflection';
import { hasMarkup, toPlainLine } from './plain-line';
import type { Reflection } from './reflection';

export type Hint =
  | { kind: 'short' | 'long' | 'long-follow-up' | 'questions' | 'grade' | 'way-out' | 'markup' }
  /** Words that blame, label or promise. */
  | { kind: 'words'; words: readonly string[] }
  /** There is nearly the same one. */
  | { kind: 'alike'; text: string };

/** Of what is still being typed nothing is said. */
const BEGUN = 25;
const ALIKE = 0.4;

/** @param language of the one who writes: some hints are for English only */
export function toHints(
  draft: OwnDraft,
  language: string,
  library: readonly Pick<Reflection, 'id' | 'text'>[],
): Hint[] {
  const words = { text: toPlainLine(draft.text), followUp: toPlainLine(draft.followUp) };
  if (words.text.length < BEGUN) return [];
  const english = /^en\b/i.test(language);
  const findings = checkWording(words, { language: english ? 'en' : language });
  const found = (check: Check) => findings.find((each) => each.check === check);
  const alike = library.find(
    ({ id, text }) => id !== draft.id && likeness(text, words.text) >= ALIKE,
  );
  const unasked = draft.kind === 'partner-invitation' && english && !offersWayOut(words.text);
  const used = found('words-not-used')?.words;
  return [
    ...(found('text-length') ? [toLengthHint(words.text)] : []),
    ...(found('follow-up-length') && words.followUp.length > 80
      ? [{ kind: 'long-follow-up' } as const]
      : []),
    ...(found('question-marks') ? [{ kind: 'questions' } as const] : []),
    ...(english && isHard(words.text) ? [{ kind: 'grade' } as const] : []),
    ...(used ? [{ kind: 'words', words: used } as const] : []),
    ...(unasked ? [{ kind: 'way-out' } as const] : []),
    ...(alike ? [{ kind: 'alike', text: alike.text } as const] : []),
    ...(hasMarkup(words.text + words.followUp) ? [{ kind: 'markup' } as const] : []),
  ];
}

/** Somewhat later than our own texts: syllables are guessed here. */
const HARD_GRADE = 7;

function isHard(text: string): boolean {
  return toGrade(countTexts(guessSyllables, [text])) > HARD_GRADE;
}

/** As many as there are runs of vowels, but for a silent e at the end. */
function guessSyllables(word: string): number {
  const sounded = word.toLowerCase().replace(/(?<=[aeiouy].*[^aeiouyl])e$/, '');
  return sounded.match(/[aeiouy]+/g)?.length ?? 1;
}

function toLengthHint(text: string): Hint {
  return { kind: text.length < 100 ? 'short' : 'long' };
}

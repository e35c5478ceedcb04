// The checks of the questions for two and of those about someone else's side.
import { type Question, TOGETHER_DEPTHS, type TogetherDepth } from '../question';
import { type Finding, fail } from './finding';
import { repeatsOf } from './ids';
import type { Content } from './schema';
import { findNotUsed } from './words';

const LONGEST = 110;
/** Enough for two rounds one after the other, each as long as can be. */
const FEWEST_TOGETHER: Record<TogetherDepth, number> = { light: 16, closer: 8, deep: 8 };
const FEWEST_OTHER_SIDE = 5;

export function checkQuestions({ questions, languages }: Content): Finding[] {
  return Object.entries(languages).flatMap(([language, words]) => {
    const { together, otherSide } = words;
    const all = [
      ...(otherSide ?? []),
      ...TOGETHER_DEPTHS.flatMap((depth) => together?.[depth] ?? []),
    ];
    const few = (what: string, count: number, fewest: number): Finding[] =>
      // What another language has not is asked in English.
      count >= fewest || language !== 'en'
        ? []
        : [fail('questions', `${what}: ${count} questions; ${fewest} at least`, { language })];
    return [
      ...repeatsOf(all).map((id) =>
        fail('unique-ids', 'the question stands twice', { id, language }),
      ),
      ...few('the other side', otherSide?.length ?? 0, FEWEST_OTHER_SIDE),
      ...TOGETHER_DEPTHS.flatMap((depth) =>
        few(`together, ${depth}`, together?.[depth].length ?? 0, FEWEST_TOGETHER[depth]),
      ),
      ...checkNamed('the other side', questions.otherSide, otherSide, language),
      ...TOGETHER_DEPTHS.flatMap((depth) =>
        checkNamed(`together, ${depth}`, questions.together[depth], together?.[depth], language),
      ),
      ...all.flatMap((question) => checkQuestion(question, language)),
    ];
  });
}

/** English has just those of `questions.json`; another language may still lack some. */
function checkNamed(
  what: string,
  ids: readonly string[],
  given: readonly Question[] = [],
  language: string,
): Finding[] {
  const known = given.map(({ id }) => id);
  const unknown = known.filter((id) => !ids.includes(id));
  const absent = language === 'en' ? ids.filter((id) => !known.includes(id)) : [];
  return [
    ...unknown.map((id) => fail('language-ids', `no such question: ${what}`, { id, language })),
    ...absent.map((id) => fail('language-ids', `has no words: ${what}`, { id, language })),
  ];
}

function checkQuestion({ id, text }: Question, language: string): Finding[] {
  const found = language === 'en' ? findNotUsed(text) : [];
  const faults = [
    ...(text.includes('?') ? [] : ['asks nothing']),
    ...([...text].length > LONGEST ? [`is longer than ${LONGEST} characters`] : []),
    ...found.map((word) => `uses "${word}"`),
  ];
  return faults.map((fault) => fail('questions', fault, { id, language }));
}

// The checks of the scenes: each is a way through a talk that can be left at any time, in which
// every place is reached, none is a trap, and no ending is a verdict.
import { type MomentFact, placesAfter, type SceneFact, type SceneWords, START } from '../scene';
import { type Finding, fail } from './finding';
import { repeatsOf } from './ids';
import type { Content } from './schema';
import { findNotUsed } from './words';

/** How often one speaks on the longest way; and how much there is to read at once. */
const LONGEST_WAY = 5;
const LENGTHS = { text: 320, choice: 130, answer: 160, end: 260 };

/** Words that judge how it went. */
const VERDICT =
  /\b(?:well done|good job|correct|success\w*|mistake\w*|points?|scores?|you win|you lose)\b/iu;

export function checkScenes({ scenes, languages }: Content): Finding[] {
  return [
    ...repeatsOf(scenes).map((id) => fail('unique-ids', 'the scene stands twice', { id })),
    ...scenes.flatMap((scene) =>
      faultsOf(scene).map((fault) => fail('scenes', fault, { id: scene.id })),
    ),
    ...Object.entries(languages).flatMap(([language, { scenes: words = {} }]) =>
      checkLanguage(scenes, words, language),
    ),
  ];
}

function faultsOf(scene: SceneFact): string[] {
  const { moments, ends } = scene;
  const start = moments[START];
  if (!start) return [`has no moment "${START}"`];
  const known = new Set([...Object.keys(moments), ...ends]);
  const unknown = Object.entries(moments).flatMap(([id, moment]) =>
    placesAfter(moment)
      .filter((place) => !known.has(place))
      .map((place) => `${id} leads to "${place}", which there is not`),
  );
  if (unknown.length > 0) return unknown;
  const way = longestWay(scene, START, []);
  if (way === undefined) return ['goes round in a circle'];
  const reached = reachedFrom(scene, START, new Set());
  return [
    ...[...known].filter((id) => !reached.has(id)).map((id) => `"${id}" is not reached`),
    ...ends.filter((id) => Object.hasOwn(moments, id)).map((id) => `"${id}" goes on after its end`),
    ...Object.entries(moments).flatMap(([id, moment]) => faultsOfMoment(id, moment)),
    ...(way > LONGEST_WAY
      ? [`one speaks ${way} times on the longest way; ${LONGEST_WAY} at most`]
      : []),
    ...(Object.values(start.leads).some((place) => ends.includes(place))
      ? []
      : ['cannot be left at once with nothing said']),
    ...(Object.keys(start.answers).length < 3 ? ['begins with fewer than three answers'] : []),
  ];
}

function faultsOfMoment(id: string, { answered, leads, answers }: MomentFact): string[] {
  const ways = answered.length + Object.keys(leads).length;
  const count = Object.keys(answers).length;
  return [
    ...(ways < 2 ? [`${id} leaves no choice`] : []),
    ...(ways > 4 ? [`${id} has ${ways} choices; 4 at most`] : []),
    ...answered
      .filter((each) => Object.hasOwn(leads, each))
      .map((each) => `${id}: "${each}" is answered and leads on`),
    // One answer alone would be the prize, or the price, of having spoken.
    ...(answered.length > 0 && count < 2 ? [`${id} has one answer only`] : []),
    ...(answered.length === 0 && count > 0 ? [`${id} has answers to nothing`] : []),
  ];
}

/** How often one speaks at most; undefined when it never ends. */
function longestWay(scene: SceneFact, at: string, before: readonly string[]): number | undefined {
  const moment = scene.moments[at];
  if (!moment) return 0;
  if (before.includes(at)) return undefined;
  const ways = placesAfter(moment).map((place) => longestWay(scene, place, [...before, at]));
  if (ways.some((way) => way === undefined)) return undefined;
  return 1 + Math.max(0, ...ways.map((way) => way ?? 0));
}

function reachedFrom(scene: SceneFact, at: string, reached: Set<string>): Set<string> {
  if (reached.has(at)) return reached;
  reached.add(at);
  const moment = scene.moments[at];
  for (const place of moment ? placesAfter(moment) : []) reachedFrom(scene, place, reached);
  return reached;
}

function checkLanguage(
  scenes: readonly SceneFact[],
  words: Readonly<Record<string, SceneWords>>,
  language: string,
): Finding[] {
  const unknown = Object.keys(words).filter((id) => !scenes.some((scene) => scene.id === id));
  return [
    ...unknown.map((id) => fail('language-ids', 'no such scene', { id, language })),
    ...scenes.flatMap((scene) => {
      const own = words[scene.id];
      // Another language may still lack some.
      if (!own && language !== 'en') return [];
      const faults = own ? [...lacks(scene, own), ...wording(own, language)] : ['has no words'];
      return faults.map((fault) => fail('scenes', fault, { id: scene.id, language }));
    }),
  ];
}

/** The words of a scene are for just what is in it. */
function lacks({ moments, ends }: SceneFact, words: SceneWords): string[] {
  const differ = (what: string, wanted: readonly string[], given: object): string[] => {
    const keys = Object.keys(given);
    const same = wanted.length === keys.length && wanted.every((key) => keys.includes(key));
    return same ? [] : [`${what} is in words for ${keys.join(', ')}; wanted: ${wanted.join(', ')}`];
  };
  return [
    ...differ('an ending', ends, words.ends),
    ...differ('a moment', Object.keys(moments), words.moments),
    ...Object.entries(moments).flatMap(([id, { answered, leads, answers }]) => {
      const own = words.moments[id];
      if (!own) return [];
      return [
        ...differ(`${id}: a choice`, [...answered, ...Object.keys(leads)], own.choices),
        ...differ(`${id}: an answer`, Object.keys(answers), own.answers),
      ];
    }),
  ];
}

function wording(words: SceneWords, language: string): string[] {
  const moments = Object.values(words.moments);
  const texts: [kind: keyof typeof LENGTHS, text: string][] = [
    ...moments.map(({ text }) => ['text', text] as [keyof typeof LENGTHS, string]),
    ...moments.flatMap(({ choices }) =>
      Object.values(choices).map((text) => ['choice', text] as [keyof typeof LENGTHS, string]),
    ),
    ...moments.flatMap(({ answers }) =>
      Object.values(answers).map((text) => ['answer', text] as [keyof typeof LENGTHS, string]),
    ),
    ...Object.values(words.ends).map((text) => ['end', text] as [keyof typeof LENGTHS, string]),
  ];
  return texts.flatMap(([kind, text]) => [
    ...([...text].length > LENGTHS[kind]
      ? [`longer than ${LENGTHS[kind]} characters: ${text}`]
      : []),
    ...(language === 'en' ? findNotUsed(text).map((word) => `uses "${word}": ${text}`) : []),
    ...(language === 'en' && kind === 'end' && VERDICT.test(text) ? [`judges: ${text}`] : []),
  ]);
}

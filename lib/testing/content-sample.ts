// A library that breaks no rule, of nonsense words, for tests to break one rule at a time.

import { SURFACE_ANSWERS } from '@/lib/core/candidates';
import { KIND_TARGETS } from '@/lib/core/content/mix';
import { type Reading, type Readings, RUBRIC, toDigest } from '@/lib/core/content/readings';
import type { Content } from '@/lib/core/content/schema';
import { GROUPS } from '@/lib/core/feelings';
import type { Question } from '@/lib/core/question';
import {
  type Depth,
  KINDS,
  type Kind,
  type ReflectionFact,
  type ReflectionWords,
  THEMES,
} from '@/lib/core/reflection';
import { sampleComposer } from './composer-sample';
import { sampleQuestions, sampleScene, sampleSceneWords } from './scene-sample';

const GROUP_SIZES = { bright: 26, easy: 26, charged: 26, heavy: 26, mixed: 20 };
const VALENCES = { bright: 0.6, easy: 0.6, charged: -0.6, heavy: -0.6, mixed: 0 };

const OTHER_SIDE = sampleQuestions('other', 5);
const TOGETHER = {
  light: sampleQuestions('light', 16),
  closer: sampleQuestions('closer', 8),
  deep: sampleQuestions('deep', 8),
};
const idsOf = (questions: readonly Question[]) => questions.map(({ id }) => id);

/** @param perTheme 3 for the first library, 16 for a full one */
export function sampleContent(perTheme: 3 | 16): Content {
  const reflections = sampleFacts(perTheme);
  const words = nonsense();
  const feelings = sampleFeelings(words);
  const candidates = feelings.filter(({ story }) => !story).slice(0, 3);
  const candidateWords = candidates.map(({ word }) => word);
  const stories = feelings.filter(({ story }) => story).map(({ word }) => word);
  const below = [...stories, ...SURFACE_ANSWERS];
  const sensations = Array.from({ length: 24 }, (_, at) => `sensation-${at}`);
  const firstOf = (group: string) =>
    feelings
      .filter((feeling) => feeling.group === group)
      .map(({ word }) => word)
      .slice(0, 8);
  return {
    reflections,
    feelings,
    body: sensations.map((id) => ({ id, words: [...candidateWords] })),
    layers: below.map((word) => ({ word, words: [...candidateWords] })),
    evidence: [
      {
        id: 'someone-2001',
        authors: 'Someone',
        year: 2001,
        finding: 'So.',
        sure: 'somewhat',
        checked: 'text read',
      },
    ],
    released: {
      released: [...reflections.map(({ id }) => id), 'old-one'],
      retired: ['old-one'],
      firstFeelings: {
        bright: firstOf('bright'),
        easy: firstOf('easy'),
        charged: firstOf('charged'),
        heavy: firstOf('heavy'),
        mixed: firstOf('mixed'),
      },
    },
    exceptions: [],
    scenes: [sampleScene()],
    questions: {
      otherSide: idsOf(OTHER_SIDE),
      together: {
        light: idsOf(TOGETHER.light),
        closer: idsOf(TOGETHER.closer),
        deep: idsOf(TOGETHER.deep),
      },
    },
    languages: {
      en: {
        reflections: Object.fromEntries(
          reflections.map((fact) => [fact.id, sampleWords(fact, words)]),
        ),
        feelings: Object.fromEntries(
          feelings.map(({ word }) => [word, { label: word, cue: phrase(words, 4) }]),
        ),
        composer: sampleComposer(),
        scenes: sampleSceneWords(),
        otherSide: structuredClone(OTHER_SIDE),
        together: structuredClone(TOGETHER),
        evidence: { 'someone-2001': { finding: 'So it is.', limits: 'Now and then.' } },
        body: Object.fromEntries(sensations.map((id) => [id, { label: phrase(words, 3) }])),
        layers: Object.fromEntries(
          below.map((word) => [
            word,
            { line: sentence(words), ...(!stories.includes(word) && { label: word }) },
          ]),
        ),
      },
    },
  };
}

/** Kinds in the wanted mix; each theme gets every sixteenth, so kinds differ within a theme. */
export function sampleFacts(perTheme: 3 | 16): ReflectionFact[] {
  const kinds = sampleKinds(perTheme);
  return kinds.map((kind, at) => {
    const own = Math.floor(at / THEMES.length);
    const theme = at % THEMES.length;
    const invites = kind === 'partner-invitation';
    return {
      id: `item-${at}`,
      theme: THEMES[theme] ?? 'both-and',
      kind,
      minutes: 1,
      depth: ladderOf(perTheme, theme)[own] ?? 1,
      audience: invites || at % 6 === 0 ? 'both' : 'self',
      fits: invites ? ['partnered'] : ['single', 'partnered'],
      evidence: ['someone-2001'],
      tags: [],
      avoidWhen: [],
      ...(invites ? { consent: true as const } : {}),
    };
  });
}

function sampleKinds(perTheme: 3 | 16): Kind[] {
  if (perTheme === 16) return KINDS.flatMap((kind) => Array<Kind>(KIND_TARGETS[kind]).fill(kind));
  const counts = [11, 8, 6, 6, 4, 4, 3, 3, 3];
  return KINDS.flatMap((kind, at) => Array<Kind>(counts[at] ?? 0).fill(kind));
}

/** The depths of one theme's reflections, from the lightest; 45, 40 and 15 % over all themes. */
function ladderOf(perTheme: 3 | 16, theme: number): Depth[] {
  if (perTheme === 3) {
    if (theme < 6) return ladder(2, 1, 0);
    return theme < 9 ? ladder(1, 2, 0) : ladder(1, 1, 1);
  }
  return [ladder(7, 7, 2), ladder(7, 6, 3), ladder(8, 6, 2)][theme % 3] ?? [];
}

function ladder(light: number, middle: number, deep: number): Depth[] {
  return [
    ...Array<Depth>(light).fill(1),
    ...Array<Depth>(middle).fill(2),
    ...Array<Depth>(deep).fill(3),
  ];
}

function sampleWords({ kind, depth }: ReflectionFact, words: Iterator<string>) {
  const ending = kind === 'partner-invitation' ? ' A pass is fine.' : '';
  return {
    text: [1, 2, 3].map(() => `${sentence(words)}.`).join(' ') + ending,
    followUp: `${sentence(words)}?`,
    ...(depth === 3 ? { safetyNote: `${sentence(words)}.` } : {}),
  };
}

function sampleFeelings(words: Iterator<string>): Content['feelings'] {
  return GROUPS.flatMap((group) =>
    Array.from({ length: GROUP_SIZES[group] }, (_, at) => ({
      word: phrase(words, 2).replace(' ', '-'),
      group,
      valence: VALENCES[group],
      energy: 0,
      // Seventeen in all: four in each group but the last.
      story: at < (group === 'mixed' ? 1 : 4),
    })),
  );
}

function sentence(words: Iterator<string>): string {
  const lower = phrase(words, 6);
  return lower.charAt(0).toUpperCase() + lower.slice(1);
}

function phrase(words: Iterator<string>, length: number): string {
  return Array.from({ length }, () => words.next().value).join(' ');
}

/** Short made-up words, easy to read, in an order that does not soon come again. */
function* nonsense(): Generator<string> {
  const [starts, middles, ends] = ['bdfgklmnprstvz', 'aeiou', 'bdgkmnptx'];
  for (let at = 1; ; at = (at * 48_271) % 2_147_483_647) {
    yield letter(starts, at) + letter(middles, at >> 5) + letter(ends, at >> 9);
  }
}

function letter(letters: string | undefined, at: number): string {
  return letters?.[at % letters.length] ?? '';
}

/** Each read twice, well enough, and not only praised. */
export function sampleReadings(words: Content['languages']['en']['reflections']): Readings {
  const reading = { scores: [4, 4, 3, 4, 4, 5, 5, 5] as Reading['scores'], remark: 'Bim.' };
  const of = (own: ReflectionWords) => ({
    digest: toDigest(own),
    readings: ['single', 'in a hurry'].map((pov) => ({ pov, ...reading, changed: false })),
  });
  return {
    rubric: [...RUBRIC],
    readings: Object.fromEntries(Object.entries(words).map(([id, own]) => [id, of(own)])),
  };
}

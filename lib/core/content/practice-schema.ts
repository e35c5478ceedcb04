// The shape of scenes and questions.
import * as v from 'valibot';
import type { Question, TogetherQuestions } from '../question';
import { MANNERS, SCENE_KINDS, type SceneFact, type SceneWords } from '../scene';
import { line } from './line';

const slug = v.pipe(
  v.string(),
  v.regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/u, 'wanted: lower-case words joined by hyphens'),
);

/** Not every manner stands everywhere. */
function byManner<const Item extends v.GenericSchema>(item: Item) {
  return v.pipe(
    v.record(v.string(), item),
    v.check(
      (answers) => Object.keys(answers).every((key) => MANNERS.some((manner) => manner === key)),
      'no such manner to answer in',
    ),
  );
}

export const sceneFactSchema: v.GenericSchema<unknown, SceneFact> = v.strictObject({
  id: slug,
  kind: v.picklist(SCENE_KINDS),
  minutes: v.pipe(v.number(), v.integer(), v.minValue(2), v.maxValue(5)),
  moments: v.record(
    slug,
    v.strictObject({
      answered: v.array(slug),
      leads: v.record(slug, slug),
      answers: byManner(slug),
    }),
  ),
  ends: v.array(slug),
});

export const sceneWordsSchema: v.GenericSchema<unknown, SceneWords> = v.strictObject({
  title: line,
  about: line,
  moments: v.record(
    slug,
    v.strictObject({ text: line, choices: v.record(slug, line), answers: byManner(line) }),
  ),
  ends: v.record(slug, line),
});

const questions: v.GenericSchema<unknown, Question[]> = v.array(
  v.strictObject({ id: slug, text: line }),
);

export const otherSideSchema = questions;

export const togetherSchema: v.GenericSchema<unknown, TogetherQuestions> = v.strictObject({
  light: questions,
  closer: questions,
  deep: questions,
});

// The report of the content checks: what there is, how it is mixed, and what to rewrite.
import { countOffered } from '../lib/core/content/candidates.ts';
import { valenceOf } from '../lib/core/content/feelings.ts';
import type { Finding } from '../lib/core/content/finding.ts';
import { toItemGrade } from '../lib/core/content/item.ts';
import { isWithin, percent, sharesOf } from '../lib/core/content/mix.ts';
import { type Readings, summarise } from '../lib/core/content/readings.ts';
import type { Content } from '../lib/core/content/schema.ts';
import { mostAlike, openingsOf, percentAlike, themeGradesOf } from '../lib/core/content/texts.ts';
import { stageOf, themeCountsOf } from '../lib/core/content/themes.ts';

const PAIRS_SHOWN = 5;
const OPENINGS_SHOWN = 5;

export type Overview = ReturnType<typeof toOverview>;

/** The numbers of the report, as `--json` writes them. */
export function toOverview(content: Content, readings?: Readings) {
  const { reflections, feelings, evidence, released, languages } = content;
  const known = new Set(released.released);
  const grades = themeGradesOf(content);
  return {
    stage: stageOf(reflections.length),
    reflections: reflections.length,
    unreleased: reflections.filter(({ id }) => !known.has(id)).length,
    feelings: feelings.length,
    evidence: evidence.length,
    languages: Object.keys(languages),
    shares: sharesOf(reflections).map((share) => ({ ...share, within: isWithin(share) })),
    themes: themeCountsOf(reflections).map((counts) => ({
      ...counts,
      grade: grades.get(counts.theme),
      hardest: hardestOf(content, counts.theme),
    })),
    mostAlike: mostAlike(languages.en.reflections, PAIRS_SHOWN),
    openings: openingsOf(reflections, languages.en.reflections),
    valence: valenceOf(feelings),
    body: content.body.length,
    layers: content.layers.length,
    offered: countOffered(content),
    readings: readings && summarise(readings),
  };
}

function hardestOf({ reflections, languages }: Content, theme: string) {
  const grades = reflections
    .filter((fact) => fact.theme === theme)
    .flatMap(({ id }) => {
      const words = languages.en.reflections[id];
      return words === undefined ? [] : [{ id, grade: toItemGrade(words) }];
    });
  return grades.sort((a, b) => b.grade - a.grade)[0];
}

export function printOverview(overview: Overview): string {
  return [
    `Stage: ${overview.stage}`,
    `${overview.reflections} reflections, ${overview.unreleased} of them not yet released · ${overview.feelings} feeling words · ${overview.evidence} studies · languages: ${overview.languages.join(', ')}`,
    '',
    ...printShares(overview),
    '',
    ...printThemes(overview),
    '',
    'Most alike',
    ...overview.mostAlike.map(
      ({ ids, likeness }) => `  ${percentAlike(likeness).padStart(5)}  ${ids.join(' · ')}`,
    ),
    '',
    ...printOpenings(overview),
    '',
    printValence(overview),
    printCandidates(overview),
    ...printReadings(overview),
  ].join('\n');
}

function printShares({ shares }: Overview): string[] {
  return [
    'Mix                  count   share   wanted',
    ...shares.map(({ name, count, share, least, most, within }) => {
      const wanted =
        most < 1 ? `${percent(least)} to ${percent(most)}` : `${percent(least)} or more`;
      const row = `  ${name.padEnd(19)}${String(count).padStart(5)}${percent(share).padStart(9)}   ${wanted}`;
      return within ? row : `${row}   <- outside`;
    }),
  ];
}

function printThemes({ themes }: Overview): string[] {
  return [
    'Theme                count  kinds  depth 1/2/3  grade  hardest item',
    ...themes.map(({ theme, count, kinds, depths, grade, hardest }) =>
      [
        `  ${theme.padEnd(19)}${String(count).padStart(5)}${String(kinds).padStart(7)}`,
        `${depths[1]}/${depths[2]}/${depths[3]}`.padStart(11),
        grade?.toFixed(1).padStart(7) ?? '      -',
        hardest === undefined ? '' : `  ${hardest.grade.toFixed(1)} ${hardest.id}`,
      ].join(' '),
    ),
  ];
}

function printOpenings({ openings }: Overview): string[] {
  if (openings.length === 0) return ['First four words: no two texts begin alike'];
  return [
    'First four words that texts share',
    ...openings
      .slice(0, OPENINGS_SHOWN)
      .map(({ words, ids }) => `  ${ids.length} x "${words}": ${ids.join(', ')}`),
  ];
}

function printValence({ valence: { pleasant, unpleasant, mean } }: Overview): string {
  return `Feelings: ${pleasant} pleasant, ${unpleasant} unpleasant, mean valence ${mean.toFixed(2)}`;
}

function printCandidates({ body, layers, offered, feelings }: Overview): string {
  return `Ways to a word: ${body} body sensations, ${layers} words with others underneath; they offer ${offered} of the ${feelings} feelings`;
}

function printReadings({ readings }: Overview): string[] {
  if (!readings) return [];
  const { items, views, changes, mean, below4, weakest } = readings;
  return [
    `Readings: ${readings.readings} of ${items} reflections from ${views} points of view; mean ${mean.toFixed(2)}, ${percent(below4)} of the scores below 4; changed after ${changes} of them`,
    `Weakest when last read: ${weakest.map(({ id, mean: own }) => `${id} ${own.toFixed(1)}`).join(', ')}`,
  ];
}

/** Grouped by item, with its text, so that one can rewrite it on the spot. */
export function printFindings(findings: readonly Finding[], content?: Content): string {
  const groups = Map.groupBy(findings, headingOf);
  return [...groups]
    .map(([name, group]) =>
      [
        name,
        ...textOf(group[0], content),
        ...group.map(({ level, check, message }) => `  ${level}  ${check}: ${message}`),
      ].join('\n'),
    )
    .join('\n\n');
}

function headingOf({ id, language = 'en' }: Finding): string {
  if (id === undefined) return 'The whole';
  return language === 'en' ? id : `${id}, ${language}`;
}

function textOf(finding: Finding | undefined, content: Content | undefined): string[] {
  const { id = '', language = 'en' } = finding ?? {};
  const words = content?.languages[language];
  const shown = words?.reflections[id]?.text ?? words?.feelings[id]?.cue ?? words?.body[id]?.label;
  return shown === undefined ? [] : [`  | ${shown}`];
}

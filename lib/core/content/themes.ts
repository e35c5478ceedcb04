// How a library fills: its stage, and what every theme holds at that stage.

import { type Depth, type ReflectionFact, THEMES, type Theme } from '../reflection';
import { type Finding, fail, warn } from './finding';
import { FULL_SIZE } from './mix';

export type Stage = 'first 48' | 'growing' | 'full';

const FIRST_SIZE = 48;
const DEPTHS: readonly Depth[] = [1, 2, 3];

/** What every theme has at the first stages, and what it has in a full library. */
const EARLY_THEME = { count: 3, kinds: 3 };
const FULL_THEME = { kinds: 4, depths: { 1: 6, 2: 5, 3: 2 } satisfies Record<Depth, number> };
/** How far a theme may be from an even share of the library, in reflections. */
const THEME_SLACK = { growing: 3, full: 2 };

export function stageOf(count: number): Stage {
  if (count >= FULL_SIZE) return 'full';
  return count > FIRST_SIZE ? 'growing' : 'first 48';
}

interface ThemeCounts {
  theme: Theme;
  count: number;
  kinds: number;
  depths: Record<Depth, number>;
}

export function themeCountsOf(facts: readonly ReflectionFact[]): ThemeCounts[] {
  return THEMES.map((theme) => {
    const own = facts.filter((fact) => fact.theme === theme);
    const ofDepth = (depth: Depth) => own.filter((fact) => fact.depth === depth).length;
    return {
      theme,
      count: own.length,
      kinds: new Set(own.map(({ kind }) => kind)).size,
      depths: { 1: ofDepth(1), 2: ofDepth(2), 3: ofDepth(3) },
    };
  });
}

export function checkThemes(facts: readonly ReflectionFact[]): Finding[] {
  const check = stageOf(facts.length) === 'full' ? checkFullTheme : checkEarlyTheme;
  return themeCountsOf(facts).flatMap((counts) => check(counts, facts.length));
}

function checkEarlyTheme({ theme, count, kinds }: ThemeCounts, total: number): Finding[] {
  const findings = [
    ...atLeast(EARLY_THEME.count, count, 'reflections', theme),
    ...atLeast(EARLY_THEME.kinds, kinds, 'kinds', theme),
  ];
  // A theme may be written at a stretch; evenness is due when the library is full.
  if (Math.abs(count - total / THEMES.length) > THEME_SLACK.growing) {
    findings.push(warn('theme-counts', `${theme}: ${sayEven(count, total)}`));
  }
  return findings;
}

function checkFullTheme({ theme, count, kinds, depths }: ThemeCounts, total: number): Finding[] {
  const even = total / THEMES.length;
  const least = Math.floor(even) - THEME_SLACK.full;
  const most = Math.ceil(even) + THEME_SLACK.full;
  const isEven = count >= least && count <= most;
  return [
    ...(isEven ? [] : [fail('theme-counts', `${theme}: ${sayEven(count, total)}`)]),
    ...atLeast(FULL_THEME.kinds, kinds, 'kinds', theme),
    ...DEPTHS.flatMap((depth) =>
      atLeast(FULL_THEME.depths[depth], depths[depth], `of depth ${depth}`, theme),
    ),
  ];
}

function sayEven(count: number, total: number): string {
  return `${count} reflections, where an even share is ${(total / THEMES.length).toFixed(1)}`;
}

function atLeast(least: number, count: number, what: string, theme: Theme): Finding[] {
  if (count >= least) return [];
  return [fail('theme-counts', `${theme}: ${count} ${what}; at least ${least}`)];
}

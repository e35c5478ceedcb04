// The checks of what keeps an item safe: notes at depth 3, an easy no, and the stated time.

import type { Kind, ReflectionFact } from '../reflection';
import { type Finding, fail } from './finding';
import type { Content } from './schema';
import { offersWayOut } from './words';

const MOST_MINUTES: Partial<Record<Kind, number>> = { 'micro-practice': 2, repair: 7 };

export function checkSafety({ reflections, languages }: Content): Finding[] {
  return reflections.flatMap((fact) => [
    ...checkMinutes(fact),
    ...checkConsent(fact),
    ...checkWayOut(fact, languages.en.reflections[fact.id]?.text),
    ...Object.entries(languages).flatMap(([language, words]) =>
      checkNote(fact, language, words.reflections[fact.id]),
    ),
  ]);
}

function checkMinutes({ id, kind, minutes }: ReflectionFact): Finding[] {
  const most = MOST_MINUTES[kind];
  if (most === undefined || minutes <= most) return [];
  return [fail('minutes', `a ${kind} takes ${most} minutes at most, not ${minutes}`, { id })];
}

function checkConsent({ id, kind, consent }: ReflectionFact): Finding[] {
  const wanted = kind === 'partner-invitation';
  if ((consent === true) === wanted) return [];
  const message = wanted ? 'a partner invitation needs consent: true' : `a ${kind} has no consent`;
  return [fail('consent', message, { id })];
}

function checkWayOut({ id, kind }: ReflectionFact, text: string | undefined): Finding[] {
  if (kind !== 'partner-invitation' || text === undefined || offersWayOut(text)) return [];
  const message = 'offers no way out: say in the text that a pass, "not tonight" or a no is fine';
  return [fail('way-out', message, { id, language: 'en' })];
}

function checkNote(
  { id, depth }: ReflectionFact,
  language: string,
  words: { safetyNote?: string } | undefined,
): Finding[] {
  if (words === undefined) return [];
  const has = words.safetyNote !== undefined;
  if (has === (depth === 3)) return [];
  const message = has ? `depth ${depth} has no safety note` : 'depth 3 needs a safety note';
  return [fail('safety-note', message, { id, language })];
}

// Test data for choosing a reflection: a plain one, and a plain situation to choose in.
import type { SelectHistory, SelectSettings } from '@/lib/core/choice-rules';
import { seededRandom } from '@/lib/core/random';
import { type ReflectionFact, SITUATIONS } from '@/lib/core/reflection';
import type { SelectInput } from '@/lib/core/select';
import { DAY_MS, HOUR_MS } from '@/lib/core/time';

export const NOW = Date.UTC(2026, 10, 22, 19);

/** A reflection that nothing speaks against. */
export function fact(id: string, part: Partial<ReflectionFact> = {}): ReflectionFact {
  return {
    id,
    theme: 'both-and',
    kind: 'question',
    minutes: 1,
    depth: 1,
    audience: 'self',
    fits: [...SITUATIONS],
    evidence: [],
    tags: [],
    avoidWhen: [],
    ...part,
  };
}

export interface Given
  extends Partial<Omit<SelectInput<ReflectionFact>, 'library' | 'history' | 'settings'>> {
  library: readonly ReflectionFact[];
  history?: Partial<SelectHistory>;
  settings?: Partial<SelectSettings>;
}

/** A first visit at NOW, but for what is given. */
export function given({ history, settings, ...rest }: Given): SelectInput<ReflectionFact> {
  return {
    history: { seen: {}, favourites: [], hidden: [], recent: [], ...history },
    settings: { maxDepth: 3, themesOff: [], openness: true, ...settings },
    feelings: [],
    now: NOW,
    random: seededRandom(1),
    ...rest,
  };
}

export const daysAgo = (days: number): number => NOW - days * DAY_MS;
export const hoursAgo = (hours: number): number => NOW - hours * HOUR_MS;

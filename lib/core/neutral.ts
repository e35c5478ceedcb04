// Choosing with the lock on. What is prepared stands on the disk in clear: so it is chosen from what
// anyone may read over a shoulder, and tells nothing of what was felt, kept or saved.
import type { Circumstances } from './choice-rules';
import type { ReflectionFact } from './reflection';

/** The same circumstances with nothing in them but what may be seen. */
export function toNeutral<R extends ReflectionFact>(
  circumstances: Circumstances<R>,
): Circumstances<R> {
  const { situation: _, ...settings } = circumstances.settings;
  return {
    ...circumstances,
    library: circumstances.library.filter(isNeutral),
    history: { ...circumstances.history, favourites: [], recent: [] },
    settings: { ...settings, maxDepth: 1, openness: false },
  };
}

/** For oneself, light, and safe for anyone at any time. */
export function isNeutral({ audience, avoidWhen, depth, kind }: ReflectionFact): boolean {
  return (
    audience === 'self' && depth === 1 && avoidWhen.length === 0 && kind !== 'partner-invitation'
  );
}

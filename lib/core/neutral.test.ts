import { describe, expect, it } from 'vitest';
import facts from '@/content/reflections.json';
import { toNeutral } from './neutral';
import type { ReflectionFact } from './reflection';
import { pickReflection } from './select';

const library = facts as ReflectionFact[];
const circumstances = {
  library,
  history: {
    favourites: library.map(({ id }) => id),
    hidden: [],
    seen: {},
    recent: [{ at: 0, feelings: [{ group: 'heavy' as const }] }],
  },
  settings: {
    situation: 'partnered' as const,
    maxDepth: 3 as const,
    themesOff: [],
    openness: true,
  },
  now: 0,
};

describe('choosing with the lock on', () => {
  it('knows nothing of what was felt or saved, nor whom one lives with', () => {
    const { history, settings } = toNeutral(circumstances);
    expect(history).toEqual({ favourites: [], hidden: [], seen: {}, recent: [] });
    expect(settings).toEqual({ maxDepth: 1, themesOff: [], openness: false });
  });

  it('always finds something light, for oneself, that is safe for anyone', () => {
    const neutral = toNeutral(circumstances);
    expect(neutral.library.length).toBeGreaterThanOrEqual(20);
    for (let turn = 0; turn < 50; turn += 1) {
      const random = () => turn / 50;
      const { reflection } = pickReflection({ ...neutral, feelings: [], random }) ?? {};
      expect(reflection).toMatchObject({ depth: 1, audience: 'self', avoidWhen: [] });
      expect(reflection?.fits).toHaveLength(4);
      expect(reflection?.kind).not.toBe('partner-invitation');
    }
  });
});

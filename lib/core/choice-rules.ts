// The rules a reflection is chosen by, each with the reason it gives for leaving one out.
import type { Entry } from './entry';
import type { Mood } from './mood';
import type { Personal } from './personal';
import {
  type AVOID_WHEN,
  type Depth,
  type Kind,
  type ReflectionFact,
  SITUATIONS,
  type Theme,
} from './reflection';
import { isCalming } from './score';

export interface SelectHistory extends Pick<Personal, 'seen' | 'favourites' | 'hidden'> {
  /** The last entries, in any order. */
  recent: readonly Pick<Entry, 'at' | 'feelings' | 'theme' | 'kind'>[];
}

export interface SelectSettings {
  /** Not told: only what fits everyone. */
  situation?: (typeof SITUATIONS)[number];
  /** 3 only once it was switched on. */
  maxDepth: Depth;
  themesOff: readonly Theme[];
  /** False where being open is not safe, or may not be. */
  openness: boolean;
}

/** What decides whether a reflection may be chosen. */
export interface Circumstances<R extends ReflectionFact> {
  library: readonly R[];
  history: SelectHistory;
  settings: SelectSettings;
  /** Epoch ms. */
  now: number;
  /** Lighter today: depth 1. */
  lighter?: boolean;
  /** Ids not to choose again just now, such as the one on screen. */
  exclude?: readonly string[];
}

/** Why a reflection does not come up at present. */
export type LeftOut =
  | { kind: 'hidden' }
  | { kind: 'theme-off' }
  | { kind: 'openness-off' }
  /** It does not fit the situation, or not every one when none was told. */
  | { kind: 'situation'; told: boolean }
  /** Deeper than was switched on. */
  | { kind: 'too-deep' }
  /** Too soon after a charged feeling, or a heavy one. */
  | { kind: 'charged' }
  | { kind: 'heavy' }
  /** Its depth has not opened yet. */
  | { kind: 'not-yet'; depth: Depth }
  /** With the lock on: what is prepared stands in clear. */
  | { kind: 'lock' }
  /** It was met, at `at` (epoch ms), and rests. */
  | { kind: 'rests'; at: number };

export interface Rule {
  allows: (reflection: ReflectionFact) => boolean;
  /** Absent where it holds for one choice only. */
  reason?: (reflection: ReflectionFact) => LeftOut;
}

/** What each state rules out besides the reflections that say so themselves (`avoidWhen`). */
const RULED_OUT: Record<(typeof AVOID_WHEN)[number], readonly Kind[]> = {
  unsafe: ['partner-invitation'],
  hot: ['reframe', 'partner-invitation'],
  heavy: [],
};

export function firmRules(
  { history, settings, lighter = false }: Circumstances<ReflectionFact>,
  mood: Mood,
): Rule[] {
  const { situation, themesOff, maxDepth, openness } = settings;
  const situations = situation === undefined ? SITUATIONS : [situation];
  const hidden = new Set(history.hidden);
  const charged = mood.now.has('charged');
  const unless =
    (state: (typeof AVOID_WHEN)[number], holds: boolean): Rule['allows'] =>
    ({ kind, avoidWhen }) =>
      !holds || !(avoidWhen.includes(state) || RULED_OUT[state].includes(kind));
  return [
    { allows: ({ id }) => !hidden.has(id), reason: () => ({ kind: 'hidden' }) },
    {
      allows: ({ theme }) => !themesOff.includes(theme),
      reason: () => ({ kind: 'theme-off' }),
    },
    { allows: unless('unsafe', !openness), reason: () => ({ kind: 'openness-off' }) },
    {
      allows: ({ fits }) => situations.every((each) => fits.includes(each)),
      reason: () => ({ kind: 'situation', told: situation !== undefined }),
    },
    { allows: ({ depth }) => depth <= maxDepth, reason: () => ({ kind: 'too-deep' }) },
    { allows: ({ depth }) => !lighter || depth === 1 },
    { allows: ({ depth }) => !charged || depth === 1, reason: () => ({ kind: 'charged' }) },
    {
      allows: unless('hot', mood.lately.has('charged')),
      reason: () => ({ kind: 'charged' }),
    },
    { allows: unless('heavy', mood.lately.has('heavy')), reason: () => ({ kind: 'heavy' }) },
  ];
}

/** The last gives way first. */
export function yieldingRules(
  { library, history, exclude = [] }: Circumstances<ReflectionFact>,
  mood: Mood,
): Rule[] {
  return [
    {
      allows: depthLadder(library, history.seen),
      reason: ({ depth }) => ({ kind: 'not-yet', depth }),
    },
    { allows: ({ id }) => !exclude.includes(id) },
    {
      allows: (reflection) => !mood.now.has('charged') || isCalming(reflection),
      reason: () => ({ kind: 'charged' }),
    },
  ];
}

/** Depth 2 opens after three of depth 1 in its theme or ten in all, depth 3 after four of 2. */
function depthLadder(
  library: readonly ReflectionFact[],
  seen: SelectHistory['seen'],
): (reflection: ReflectionFact) => boolean {
  const times = new Map<string, number>();
  for (const { id, theme, depth } of library) {
    for (const key of [`${depth}`, `${depth} ${theme}`]) {
      times.set(key, (times.get(key) ?? 0) + (seen[id]?.times ?? 0));
    }
  }
  const atLeast = (key: string, count: number): boolean => (times.get(key) ?? 0) >= count;
  const opens: Record<Depth, (theme: Theme) => boolean> = {
    1: () => true,
    2: (theme) => atLeast(`1 ${theme}`, 3) || atLeast('1', 10),
    3: (theme) => atLeast(`2 ${theme}`, 4),
  };
  return ({ depth, theme }) => opens[depth](theme);
}

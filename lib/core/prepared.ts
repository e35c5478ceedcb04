// The reflections prepared for the next opening: chosen ahead by a page, so that the popup can
// paint one at once and a nudge can announce one without choosing.
import * as v from 'valibot';
import { GROUPS } from './feelings';
import { KINDS, type Shown, THEMES } from './reflection';
import { HOUR_MS } from './time';

const ALONE = ['first', 'begun', 'lighter', 'variety', 'liked', 'chance'];

// By hand what `variant` does: it would be a good part of what the popup loads first.
const why = v.pipe(
  v.object({
    kind: v.picklist([...ALONE, 'theme-new', 'theme-rested', 'feeling']),
    theme: v.exactOptional(v.picklist(THEMES)),
    days: v.exactOptional(v.number()),
    group: v.exactOptional(v.picklist(GROUPS)),
  }),
  v.check(({ kind, theme, days, group }) => {
    if (kind === 'feeling') return group !== undefined;
    return (
      ALONE.includes(kind) || (theme !== undefined && (days !== undefined || kind === 'theme-new'))
    );
  }),
);

const shown = v.object({
  id: v.string(),
  text: v.pipe(v.string(), v.nonEmpty()),
  followUp: v.string(),
  language: v.string(),
  theme: v.picklist(THEMES),
  kind: v.picklist(KINDS),
  why,
  added: v.exactOptional(v.literal(true)),
});

const preparedSchema = v.object({
  current: shown,
  /** When `current` was first on screen, epoch ms. */
  shownAt: v.exactOptional(v.number()),
  /** A check-in was begun under `current`: it stays until that is kept or dropped. */
  held: v.exactOptional(v.literal(true)),
  upcoming: v.exactOptional(shown),
});

export interface Prepared {
  current: Shown;
  shownAt?: number;
  held?: true;
  upcoming?: Shown;
}

/** Opening again within this time shows the same reflection. */
export const SAME_FOR_MS = HOUR_MS;

/**
 * As it may be stored in clear: of words that are not ours, only the room they take.
 * @returns the same where all of them are ours
 */
export function withoutAdded({ current, upcoming, ...rest }: Prepared): Prepared {
  return {
    ...rest,
    current: current.added ? toBlank(current) : current,
    ...(upcoming && { upcoming: upcoming.added ? toBlank(upcoming) : upcoming }),
  };
}

/** Half as wide as a letter, and nothing to read. */
const BLANK_WORD = `${'\u00a0'.repeat(10)} `;
/** Letters, and the space after them. */
const WORD_LENGTH = 6;

function toBlank(shown: Shown): Shown {
  const words = Math.ceil(shown.text.length / WORD_LENGTH);
  return { ...shown, text: BLANK_WORD.repeat(words), followUp: '' };
}

/** Unknown data -> prepared, or undefined when it is damaged or absent. */
export function parsePrepared(data: unknown): Prepared | undefined {
  const result = v.safeParse(preparedSchema, data);
  return result.success ? (result.output as Prepared) : undefined;
}

/** The reflection to show when something opens at `now` (epoch ms). */
export function toOpen({ current, shownAt, held, upcoming }: Prepared, now: number): Shown {
  if (held || upcoming === undefined || shownAt === undefined) return current;
  // A clock set back leaves `shownAt` in the future: then, too, it is time for the next one.
  const age = now - shownAt;
  return age >= 0 && age < SAME_FOR_MS ? current : upcoming;
}

/** Whether {@link toOpen} would go on to the upcoming one. */
export function isStale(prepared: Prepared, now: number): boolean {
  return toOpen(prepared, now) !== prepared.current;
}

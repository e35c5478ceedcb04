// What a person has set. Parsed key by key: one damaged value costs only itself.
import * as v from 'valibot';
import type { SafetyAnswer } from './personal';
import { SITUATIONS, THEMES } from './reflection';

/** The situations a reflection can fit, and the partner of someone it is for. */
export const PERSON = [...SITUATIONS, 'partner'] as const;
export type Person = (typeof PERSON)[number];

const minutes = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(1440));
const span = v.object({ fromMinutes: minutes, toMinutes: minutes });

const fields = {
  /** Colours: as the system has them, or fixed. */
  colours: v.picklist(['system', 'light', 'dark']),
  textSize: v.picklist(['normal', 'large', 'larger']),
  /** Of reflections, as a language tag; null: as the interface. */
  reflectionLanguage: v.nullable(v.pipe(v.string(), v.regex(/^[a-z]{2,3}(-[a-z0-9]{2,8})*$/i))),
  /** Whom it is for; null: not told. */
  situation: v.nullable(v.picklist(PERSON)),
  /** 3 only once it was switched on. */
  maxDepth: v.picklist([1, 2, 3]),
  /** A theme of a newer version is left out, rather than all of them switched on again. */
  themesOff: v.pipe(
    v.array(v.string()),
    v.transform((themes) => THEMES.filter((theme) => themes.includes(theme))),
  ),
  /** False where being open may not be safe: nothing then asks for it. */
  openness: v.boolean(),
  /** Consent to nudges. */
  nudges: v.boolean(),
  nudgesPerDay: v.picklist([0, 1, 2, 3]),
  /** A notification besides the badge. */
  notify: v.boolean(),
  /** Seven days, Monday first; a window ends on its own day. */
  windows: v.pipe(
    v.array(
      v.pipe(
        v.array(
          v.pipe(
            span,
            v.check(({ fromMinutes, toMinutes }) => fromMinutes < toMinutes),
          ),
        ),
        v.maxLength(4),
      ),
    ),
    v.length(7),
  ),
  quiet: v.pipe(v.array(v.nullable(span)), v.length(7)),
  /** What a nudge waits for, besides someone being there. */
  waitForFullScreen: v.boolean(),
  waitForSound: v.boolean(),
  /** Neutral name and icon, words hidden until they are asked for. */
  discreet: v.boolean(),
  /** Whether the Journal may offer the self-check. */
  selfCheck: v.boolean(),
  /** Whether the Journal may offer to look at an entry again. */
  lookingBack: v.boolean(),
};

export type Settings = { [Key in keyof typeof fields]: v.InferOutput<(typeof fields)[Key]> };

export const DEFAULT_SETTINGS: Settings = {
  colours: 'system',
  textSize: 'normal',
  reflectionLanguage: null,
  situation: null,
  maxDepth: 2,
  themesOff: [],
  openness: true,
  nudges: false,
  nudgesPerDay: 2,
  notify: false,
  // Noon and evening (Bell 2023); predictable times beat constant ones (Fitz 2019).
  windows: Array.from({ length: 7 }, () => [
    { fromMinutes: 12 * 60, toMinutes: 14 * 60 },
    { fromMinutes: 18 * 60 + 30, toMinutes: 21 * 60 },
  ]),
  quiet: Array.from({ length: 7 }, () => ({ fromMinutes: 22 * 60, toMinutes: 8 * 60 })),
  waitForFullScreen: false,
  waitForSound: false,
  discreet: false,
  selfCheck: true,
  lookingBack: true,
};

/** A damaged value must not open what it may have closed. */
const WHEN_DAMAGED: Settings = {
  ...DEFAULT_SETTINGS,
  maxDepth: 1,
  openness: false,
  selfCheck: false,
  lookingBack: false,
};

export interface ReadSettings {
  settings: Settings;
  /** The keys whose stored value could not be read and stands at its default, or a safer one. */
  damaged: (keyof Settings)[];
}

/** Unknown data -> settings; absent keys stand at their default, damaged ones are named. */
export function parseSettings(data: unknown): ReadSettings {
  const settings: Settings = { ...DEFAULT_SETTINGS };
  const keys = Object.keys(fields) as (keyof Settings)[];
  if (data === undefined) return { settings, damaged: [] };
  if (typeof data !== 'object' || data === null) {
    return { settings: { ...WHEN_DAMAGED }, damaged: keys };
  }
  const damaged = keys.filter((key) => {
    const value: unknown = (data as Partial<Settings>)[key];
    if (value === undefined) return false;
    const result = v.safeParse(fields[key] as v.GenericSchema, value);
    Object.assign(settings, { [key]: result.success ? result.output : WHEN_DAMAGED[key] });
    return !result.success;
  });
  return { settings, damaged };
}

/**
 * What the safety answer switches: the switches stay readable for the background, the answer does
 * not (it is kept with the entries).
 */
export function switchesOf(answer: SafetyAnswer): Partial<Settings> {
  return answer === 'yes' ? { openness: true } : { openness: false, discreet: true };
}

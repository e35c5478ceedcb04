// What a person has set. Parsed key by key: one damaged value costs only itself.
import * as v from 'valibot';
import { SITUATIONS, THEMES } from './reflection';

const fields = {
  /** Colours: as the system has them, or fixed. */
  colours: v.picklist(['system', 'light', 'dark']),
  textSize: v.picklist(['normal', 'large', 'larger']),
  /** Whom it is for; null: not told. */
  situation: v.nullable(v.picklist(SITUATIONS)),
  /** 3 only once it was switched on. */
  maxDepth: v.picklist([1, 2, 3]),
  /** A theme of a newer version is left out, rather than all of them switched on again. */
  themesOff: v.pipe(
    v.array(v.string()),
    v.transform((themes) => THEMES.filter((theme) => themes.includes(theme))),
  ),
  /** False where being open may not be safe: nothing then asks for it. */
  openness: v.boolean(),
};

export type Settings = { [Key in keyof typeof fields]: v.InferOutput<(typeof fields)[Key]> };

export const DEFAULT_SETTINGS: Settings = {
  colours: 'system',
  textSize: 'normal',
  situation: null,
  maxDepth: 2,
  themesOff: [],
  openness: true,
};

/** A damaged value must not open what it may have closed. */
const WHEN_DAMAGED: Settings = { ...DEFAULT_SETTINGS, maxDepth: 1, openness: false };

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

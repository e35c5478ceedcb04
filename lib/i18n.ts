// The words of the interface. English in `public/_locales/en/messages.json` names every key.
import { browser } from 'wxt/browser';
import type messages from '@/public/_locales/en/messages.json';

/** Kept: the polyfill looks `i18n` up anew each time, and each paint asks for dozens of messages. */
const { i18n } = browser;

type MessageKey = keyof typeof messages;
/** Keys that exist as `<key>_one` and `<key>_other`. */
type CountedKey = MessageKey extends infer Key
  ? Key extends `${infer Base}_other`
    ? Base
    : never
  : never;

/** The message in the interface's language, with `$1`, `$2` ... replaced; numbers as it writes them. */
export function t(key: MessageKey, ...substitutions: (string | number)[]): string {
  return i18n.getMessage(key as never, substitutions.map(toText));
}

/**
 * The message for a number of things: `$1` is the number, `$2` ... the substitutions. Languages
 * have up to six forms (`_zero` to `_other`); one that is left out falls back to `_other`.
 */
export function tCount(
  key: CountedKey,
  count: number,
  ...substitutions: (string | number)[]
): string {
  const form = toCounting(uiLanguage()).rules.select(count);
  const shown = [count, ...substitutions].map(toText);
  return (
    i18n.getMessage(`${key}_${form}` as never, shown) ||
    i18n.getMessage(`${key}_other` as never, shown)
  );
}

function toText(given: string | number): string {
  return typeof given === 'number' ? toCounting(uiLanguage()).numbers.format(given) : given;
}

interface Counting {
  language: string;
  rules: Intl.PluralRules;
  numbers: Intl.NumberFormat;
}

/** Making these takes longer than all that is done with them. */
let counting: Counting | undefined;

function toCounting(language: string): Counting {
  if (counting?.language !== language) {
    const [rules, numbers] = [new Intl.PluralRules(language), new Intl.NumberFormat(language)];
    counting = { language, rules, numbers };
  }
  return counting;
}

/** The message called `prefix` + `name`, for names that come from data (themes, groups ...). */
export function tName(prefix: 'theme' | 'kind' | 'group', name: string): string {
  const pascal = name.replace(/(^|-)(\p{L})/gu, (_match, _dash, letter: string) =>
    letter.toUpperCase(),
  );
  return i18n.getMessage(`${prefix}${pascal}` as never);
}

/** What the build puts beside the messages of a language (scripts/shipped-messages.ts). */
export type BuiltMessage =
  | 'languageTag'
  | 'textDirection'
  | 'starterLanguage'
  | 'starterText'
  | 'starterFollowUp';

export function tBuilt(name: BuiltMessage): string {
  return i18n.getMessage(name as never);
}

/**
 * The interface's language as a BCP 47 tag: the browser's own, with its region, if the messages are
 * in that; where there are none, they are in English, and so are dates and plurals.
 */
export function uiLanguage(): string {
  const [own, shown] = [i18n.getUILanguage(), tBuilt('languageTag')];
  return own.split('-')[0] === shown.split('-')[0] ? own : shown;
}

/** `rtl` or `ltr`, as the messages run. */
export function uiDirection(): 'rtl' | 'ltr' {
  return tBuilt('textDirection') === 'rtl' ? 'rtl' : 'ltr';
}

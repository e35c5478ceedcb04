// The words of the interface. English in `public/_locales/en/messages.json` names every key.
import { browser } from 'wxt/browser';
import type messages from '@/public/_locales/en/messages.json';

type MessageKey = keyof typeof messages;
/** Keys that exist as `<key>_one` and `<key>_other`. */
type CountedKey = MessageKey extends infer Key
  ? Key extends `${infer Base}_other`
    ? Base
    : never
  : never;

/** The message in the interface's language, with `$1`, `$2` ... replaced. */
export function t(key: MessageKey, ...substitutions: (string | number)[]): string {
  return browser.i18n.getMessage(key as never, substitutions.map(String));
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
  const { rules, numbers } = toCounting(uiLanguage());
  const form = rules.select(count);
  const shown = [numbers.format(count), ...substitutions.map(String)];
  return (
    browser.i18n.getMessage(`${key}_${form}` as never, shown) ||
    browser.i18n.getMessage(`${key}_other` as never, shown)
  );
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
  return browser.i18n.getMessage(`${prefix}${pascal}` as never);
}

/** The interface's language as a BCP 47 tag. */
export function uiLanguage(): string {
  return browser.i18n.getUILanguage();
}

/** `rtl` or `ltr`, as the browser has it for the interface's language. */
export function uiDirection(): 'rtl' | 'ltr' {
  return browser.i18n.getMessage('@@bidi_dir' as never) === 'rtl' ? 'rtl' : 'ltr';
}

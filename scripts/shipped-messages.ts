// The messages as they ship: what a translator wrote, what is the same in every language, and what the
// first paint needs to know of a language before any of our code asks. Used by the build and the tests.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

export interface Message {
  message: string;
  description?: string;
  placeholders?: Record<string, { content: string; example?: string }>;
}
export type Messages = Record<string, Message>;

/**
 * The reflection of the very first opening. A language that has no words for it has none of these
 * messages, and the browser takes the English ones, by the name of their language.
 */
export const STARTER = 'name-on-the-screen';

const ROOT = join(import.meta.dirname, '..');

/** @returns by the name of the folder in `_locales`: `de`, `pt_BR` */
export function readShipped(root = ROOT): Record<string, Messages> {
  const folder = join(root, 'public/_locales');
  const english = readMessages(folder, 'en');
  const shipped = readdirSync(folder).map((locale) => {
    const messages = readMessages(folder, locale);
    return [locale, { ...toShipped(messages, english), ...toBuilt(locale, root) }] as const;
  });
  return Object.fromEntries(shipped);
}

/** Without descriptions, and with the placeholders that English has. */
function toShipped(messages: Messages, english: Messages): Messages {
  const entries = Object.entries(messages).map(([name, { message, placeholders }]) => {
    const own = placeholders ?? english[name]?.placeholders ?? toOther(name, english)?.placeholders;
    return [name, { message, ...(own && { placeholders: own }) }] as const;
  });
  return Object.fromEntries(entries);
}

/** A plural form that English does not have is filled in as its `_other`. */
function toOther(name: string, english: Messages): Message | undefined {
  return english[name.replace(/_(zero|one|two|few|many)$/, '_other')];
}

function toBuilt(locale: string, root: string): Messages {
  const language = locale.replace('_', '-');
  const file = join(root, 'content', language, 'reflections.json');
  const words = existsSync(file) ? JSON.parse(readFileSync(file, 'utf8'))[STARTER] : undefined;
  return toMessages({
    languageTag: language,
    textDirection: directionOf(language),
    ...(words && {
      starterLanguage: language,
      starterText: words.text,
      starterFollowUp: words.followUp,
    }),
  });
}

/** `$` begins a placeholder, unless it is doubled. */
export function toMessages(texts: Record<string, string>): Messages {
  const entries = Object.entries(texts).map(([name, text]) => {
    return [name, { message: text.replaceAll('$', '$$$$') }] as const;
  });
  return Object.fromEntries(entries);
}

function directionOf(language: string): string {
  return new Intl.Locale(language).getTextInfo().direction ?? 'ltr';
}

function readMessages(folder: string, locale: string): Messages {
  return JSON.parse(readFileSync(join(folder, locale, 'messages.json'), 'utf8'));
}

// How far a language is: what it has, what is missing, what goes back to English as it once was, and what
// belongs to nothing any more. Missing is no fault: it is shown in English.

import { type Finding, fail, warn } from './finding';
import { toHash } from './hash';

/** Every text of a language by its name: `reflections/parked-car`, `messages/keep`. */
export type Texts = ReadonlyMap<string, string>;
/** What each text was translated from, as {@link toHash} has it, by the same names. */
export type Sources = Readonly<Record<string, string>>;

export interface LanguageState {
  language: string;
  /** By file, in the order of English. */
  files: { name: string; done: number; of: number }[];
  missing: string[];
  /** Translated from English that has changed since. */
  old: string[];
  /** Nobody has said which English they come from. */
  unmarked: string[];
}

export function toLanguageState(
  language: string,
  { own, english, sources }: { own: Texts; english: Texts; sources: Sources },
): LanguageState {
  const wanted = wantedOf(english, language);
  const names = Map.groupBy(wanted, toFile);
  const done = wanted.filter((name) => own.has(name));
  return {
    language,
    files: [...names].map(([name, all]) => ({
      name,
      done: all.filter((each) => own.has(each)).length,
      of: all.length,
    })),
    missing: wanted.filter((name) => !own.has(name)),
    old: done.filter((name) => {
      const source = sources[name];
      return source !== undefined && source !== toHash(sourceOf(name, english));
    }),
    unmarked: done.filter((name) => sources[name] === undefined),
  };
}

/** What to note of the texts of a language as they are now. */
export function toSources(language: string, own: Texts, english: Texts): Sources {
  const done = wantedOf(english, language).filter((name) => own.has(name));
  return Object.fromEntries(done.map((name) => [name, toHash(sourceOf(name, english))]));
}

/** What breaks in use, or is for nothing. */
export function checkLanguage(
  { language, old }: LanguageState,
  own: Texts,
  english: Texts,
): Finding[] {
  const wanted = new Set(wantedOf(english, language));
  const messages = [...own].filter(([name]) => toFile(name) === MESSAGES);
  const isKnown = ([name]: readonly [string, string]): boolean =>
    wanted.has(name) || sourceOf(name, english) !== '';
  return [
    ...messages
      .filter((message) => !isKnown(message))
      .map(([id]) => warn('language-ids', 'English has no such message', { id, language })),
    ...messages.filter(isKnown).flatMap(([id, text]) => {
      const known = placeholdersOf(sourceOf(id, english));
      const given = placeholdersOf(text);
      const unknown = given.filter((name) => !known.includes(name));
      // "One entry" may do without the number.
      const left = PLURAL.test(id) ? [] : known.filter((name) => !given.includes(name));
      return [
        ...unknown.map((name) =>
          fail('placeholders', `has ${name}, which English has not`, { id, language }),
        ),
        ...left.map((name) => fail('placeholders', `lacks ${name}`, { id, language })),
      ];
    }),
    ...old.map((id) =>
      warn('older-english', 'comes from English that was changed since', { id, language }),
    ),
  ];
}

const MESSAGES = 'messages';
const PLURAL = /_(zero|one|two|few|many|other)$/u;

/** What English has, with plural forms as the language has them. */
function wantedOf(english: Texts, language: string): string[] {
  const forms = formsOf(language);
  return [...english.keys()].flatMap((name) => {
    const form = toFile(name) === MESSAGES && PLURAL.exec(name)?.[1];
    if (!form) return [name];
    return form === 'other' ? forms.map((each) => name.replace(PLURAL, `_${each}`)) : [];
  });
}

/** Those that whole numbers of an ordinary size need. */
function formsOf(language: string): string[] {
  const rules = new Intl.PluralRules(language);
  return [...new Set(Array.from({ length: 1_001 }, (_, count) => rules.select(count)))].sort();
}

/** The English of a text; of a plural form that English has not, its last one. */
function sourceOf(name: string, english: Texts): string {
  return english.get(name) ?? english.get(name.replace(PLURAL, '_other')) ?? '';
}

function placeholdersOf(text: string): string[] {
  return [...new Set(text.match(/\$\w+\$/gu) ?? [])].map((name) => name.toUpperCase());
}

function toFile(name: string): string {
  return name.split('/')[0] ?? '';
}

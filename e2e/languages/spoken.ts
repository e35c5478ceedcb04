// A language of ours, as a language to try the extension in: its words lead back to the English ones by
// the messages and the content, where both have the same name.
import { existsSync, globSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { readShipped } from '../../scripts/shipped-messages.ts';
import type { TestLanguage } from './test-language.ts';

const CONTENT = join(import.meta.dirname, '../../content');

/** What is shown -> English. `{1}` is something filled in, in both. */
type Pairs = [shown: string, english: string][];

/** @param locale as its folder is called: `de`, `pt_BR` */
export function createSpoken(locale: string): TestLanguage {
  const { [locale]: own, en: english } = readShipped();
  if (!own || !english) throw new Error(`public/_locales has no ${locale}.`);
  const pairs: Pairs = [
    ...Object.entries(own).flatMap(([name, { message, placeholders }]): Pairs => {
      const other = english[name] ?? english[name.replace(/_\w+$/u, '_other')];
      const filled = toSlots(message, placeholders);
      return other ? [[filled, toSlots(other.message, other.placeholders)]] : [];
    }),
    ...contentPairs(locale.replace('_', '-')),
  ];
  const toEnglish = createReader(pairs);
  const words = new Map(pairs.map(([shown, word]) => [word, shown]));
  const toForeign = (text: string): string => words.get(text) ?? text;
  /** The beginning of a text is found by as many words of its own. */
  const toQuery = (text: string): string => {
    const [, shown] = [...words].find(([english]) => english.startsWith(text)) ?? [];
    return shown?.split(' ', text.split(' ').length).join(' ') ?? text;
  };
  return {
    name: locale,
    tag: own.languageTag?.message ?? locale,
    direction: own.textDirection?.message === 'rtl' ? 'rtl' : 'ltr',
    toForeign,
    toQuery,
    toEnglish,
    source: `(${createReader})(${JSON.stringify(pairs)})`,
  };
}

function toSlots(message: string, placeholders: Record<string, { content: string }> = {}): string {
  return message.replaceAll(/\$(\w+)\$/gu, (whole, name: string) => {
    const content = placeholders[name.toLowerCase()]?.content;
    return content ? content.replace(/\$(\d)/u, '{$1}') : whole;
  });
}

function contentPairs(language: string): Pairs {
  return globSync('en/*.json', { cwd: CONTENT }).flatMap((file): Pairs => {
    const own = join(CONTENT, language, basename(file));
    if (!existsSync(own)) return [];
    const [shown, english] = [own, join(CONTENT, file)].map((path) => readTexts(path));
    return [...(shown ?? [])].flatMap(([place, text]): Pairs => {
      const word = english?.get(place);
      return word === undefined ? [] : [[text, word]];
    });
  });
}

/** Every text by its place; lists go by the ids in them, where there are some. */
function readTexts(path: string): Map<string, string> {
  const texts = new Map<string, string>();
  const note = (data: unknown, place: string): void => {
    if (typeof data === 'string') texts.set(place, data);
    else if (data && typeof data === 'object') {
      for (const [key, value] of Object.entries(data)) {
        note(value, `${place}/${(value as { id?: string })?.id ?? key}`);
      }
    }
  };
  note(JSON.parse(readFileSync(path, 'utf8')), '');
  return texts;
}

/** Stands in pages as well, so it knows nothing but what it is given. */
function createReader(pairs: Pairs): (shown: string) => string {
  const whole = new Map(pairs);
  const templates = pairs
    .filter(([shown]) => /\{\d\}/u.test(shown) && /\p{L}{2}/u.test(shown.replace(/\{\d\}/gu, '')))
    .map(([shown, english]) => {
      const slots = [...shown.matchAll(/\{(\d)\}/gu)].map(([, slot = '']) => slot);
      const parts = shown.split(/\{\d\}/u).map((part) => RegExp.escape(part));
      return { pattern: new RegExp(`^${parts.join('(.+?)')}$`, 'su'), slots, english };
    })
    .sort((one, other) => other.pattern.source.length - one.pattern.source.length);

  function read(shown: string): string {
    const text = shown.trim();
    const known = whole.get(text);
    if (known !== undefined) return known;
    for (const { pattern, slots, english } of templates) {
      const found = pattern.exec(text);
      if (!found) continue;
      return english.replaceAll(/\{(\d)\}/gu, (slot, number: string) => {
        const at = slots.indexOf(number);
        return at === -1 ? slot : read(found[at + 1] ?? '');
      });
    }
    for (const mark of ['\n', ' · ', '. ']) {
      if (!text.includes(mark)) continue;
      const parts = text.split(mark);
      const last = parts.length - 1;
      const stop = mark === '. ';
      return parts
        .map((part, at) => read(stop && at < last ? `${part}.` : part))
        .join(stop ? ' ' : mark);
    }
    return shown;
  }
  return read;
}

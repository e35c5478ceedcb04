// Two languages that nobody speaks, made of the English words by rule. What is in brackets went
// through the messages or the content: what is not, nobody can translate. Never shipped.
import type { TestLanguage } from './test-language.ts';

const OPEN = '⟦';
const CLOSE = '⟧';
const GROWTH = 0.4;
/** Letters that no English word has, and that are no other letter with an accent. */
const FILLER = 'łøŧħ';
const LONGEST_FILLER = 8;

const MARKS: Record<string, string> = Object.fromEntries(
  [...'aáeêiïoôuûcçsšnñrŕlļtţzžyýwŵhĥgĝkķdďjĵ'].flatMap((letter, at, all) =>
    at % 2 === 0 ? [[letter, all[at + 1] ?? letter]] : [],
  ),
);

/** Accented and longer, as translations are; folded to plain letters, it is the English again. */
export const ACCENTED: TestLanguage = {
  name: 'accented',
  tag: 'en',
  direction: 'ltr',
  toForeign: (english) => inBrackets(english, (text) => lengthen(accent(text), text.length)),
  // Whatever the accents, it is found.
  toQuery: (english) => english,
  toEnglish(shown) {
    return shown
      .replace(/\s?[łøŧħ]+/giu, '')
      .replace(/[⟦⟧]/gu, '')
      .normalize('NFD')
      .replace(/\p{M}/gu, '');
  },
};

/** In Arabic letters, from right to left, with the digits and the days of Egypt. */
export const MIRRORED: TestLanguage = {
  name: 'mirrored',
  tag: 'ar-EG',
  direction: 'rtl',
  toForeign: (english) => inBrackets(english, toArabic),
  toQuery: toArabic,
  toEnglish(shown) {
    const arabic = 'ابثدعفغهيجكلمنوضقرستطظشخصز';
    return shown
      .replace(/[⟦⟧\u200e\u200f\u061c\u2066-\u2069]/gu, '')
      .replace(/[٠-٩]/gu, (digit) => String('٠١٢٣٤٥٦٧٨٩'.indexOf(digit)))
      .replace(/٬/gu, ',')
      .replace(/٫/gu, '.')
      .replace(/([ابثدعفغهيجكلمنوضقرستطظشخصز])(\u0653?)/gu, (_both, letter, capital) => {
        const plain = 'abcdefghijklmnopqrstuvwxyz'[arabic.indexOf(letter)] ?? '';
        return capital ? plain.toUpperCase() : plain;
      });
  },
};

/** What the code fills in, and what a page takes as it stands. */
const KEPT = /(\$\w+\$|\$\d|\{\w+\})/u;

function inBrackets(english: string, change: (text: string) => string): string {
  const parts = english.split(KEPT).map((part) => (KEPT.test(part) ? part : change(part)));
  return `${OPEN}${parts.join('')}${CLOSE}`;
}

function accent(text: string): string {
  return [...text]
    .map((letter) => {
      const marked = MARKS[letter.toLowerCase()] ?? letter;
      return letter === letter.toLowerCase() ? marked : marked.toUpperCase();
    })
    .join('');
}

/** A part of it at the end of the last word, as in a language that puts words together. */
function lengthen(text: string, length: number): string {
  const wanted = length < 3 ? 0 : Math.ceil(length * GROWTH);
  const filler = FILLER.repeat(Math.ceil(wanted / FILLER.length)).slice(0, wanted);
  const words = filler.match(new RegExp(`.{1,${LONGEST_FILLER}}`, 'gu')) ?? [];
  const [, start = '', end = ''] = /^(.*[\p{L}\p{N}])(.*)$/su.exec(text) ?? ['', text, ''];
  return start + words.join(' ') + end;
}

function toArabic(text: string): string {
  const arabic = 'ابثدعفغهيجكلمنوضقرستطظشخصز';
  return [...text]
    .map((letter) => {
      const at = 'abcdefghijklmnopqrstuvwxyz'.indexOf(letter.toLowerCase());
      if (at === -1) return letter;
      return letter === letter.toLowerCase() ? arabic[at] : `${arabic[at]}\u0653`;
    })
    .join('');
}

// Text that is one plain line: what a reflection, own or foreign, may be made of. Promise: nothing in
// it is invisible, turns the order of letters round, or lays a page out.
import * as v from 'valibot';

/**
 * Controls (line breaks too), halves of a character, and what turns the direction of text. The marks
 * that Arabic and Hebrew need, and the joiners of emoji, are none of these.
 */
const UNSEEN = /[\p{Cc}\p{Cs}\u2028\u2029\u202a-\u202e\u2066-\u2069\ufeff]/u;
const EACH_UNSEEN = new RegExp(UNSEEN.source, 'gu');

/** "<3" and "a < b" are none. */
const MARKUP = /<[\p{L}/!?]/u;

/** A text as long as `most` at most; whether it may be empty is said where it stands. */
export function plainLine(most: number) {
  return v.pipe(
    v.string(),
    v.maxLength(most),
    v.check((text) => !UNSEEN.test(text), 'unseen'),
  );
}

export function hasMarkup(text: string): boolean {
  return MARKUP.test(text);
}

/** What was typed or pasted as one plain line. */
export function toPlainLine(text: string): string {
  return text.replace(/\s+/gu, ' ').replace(EACH_UNSEEN, '').trim();
}

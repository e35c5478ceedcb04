// What is said in several parts, and numbers, as the language of the interface has them. The one place
// where texts are put side by side: a sentence is a message, and its parts are filled in there.
import { t, uiLanguage } from '@/lib/i18n';

/** Making one takes longer than all that is done with it. */
let numbers: Intl.NumberFormat | undefined;
let lists: Intl.ListFormat | undefined;

export function toNumberText(value: number): string {
  numbers ??= new Intl.NumberFormat(uiLanguage());
  return numbers.format(value);
}

/** A time with its "PM" on the same line. Many languages have it so already; some put a plain space. */
export function toOneLine(time: string): string {
  return time.replace(/ (?=\p{L}+\.?$)/u, '\u00a0');
}

/** "Heavy, Easy, 2 entries" */
export function toListText(parts: readonly string[]): string {
  lists ??= new Intl.ListFormat(uiLanguage(), { type: 'unit', style: 'short' });
  return lists.format(parts);
}

/** Facts that have nothing to do with each other, in a row: "Question · about 2 minutes · light" */
export function toFactsText(parts: readonly string[]): string {
  return parts.join(' · ');
}

/** Whole sentences, one after the other: some languages put no space between them. */
export function toSentencesText(sentences: readonly string[]): string {
  return sentences.reduce((said, next) => t('afterSentence', said, next));
}

// A language that the extension is tried in: which words it has, and how to get back from them to the
// English ones, by which every test names what it presses and reads.

export interface TestLanguage {
  name: string;
  /** What the messages say of themselves: dates and numbers go by it. */
  tag: string;
  direction: 'ltr' | 'rtl';
  toForeign(english: string): string;
  /** What to type to find these words within others. */
  toQuery(english: string): string;
  /** It is put into pages, too. Leaves alone what it does not know. */
  toEnglish(shown: string): string;
  /** The same as source text, where it needs more than its argument. */
  source?: string;
}

/** The same in a page, as source text. */
export function toSource({ toEnglish, source = String(toEnglish) }: TestLanguage): string {
  // Written as a method, it is no expression of its own.
  return source.startsWith('toEnglish(') ? `function ${source}` : source;
}

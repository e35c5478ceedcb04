// What stands in the way of another language, told from the source: texts glued together, and words,
// numbers and days made by hand.

interface Rule {
  offence: RegExp;
  instead: string;
}

/** Ids for `aria-describedby` and the like are no text: they are joined, or there are none. */
const IDS = '(?! \\|\\| undefined)';

const RULES: Rule[] = [
  {
    offence: new RegExp(
      String.raw`\.join\((['"\`])(?=[^'"\`\\]*[ ,;:·–—|/])[^'"\`\\]*\1\)${IDS}`,
      'g',
    ),
    instead: 'toListText, toFactsText or toSentencesText of components/ui/format-text.ts',
  },
  {
    offence: /\$\{\s*t(?:Count|Name)?\(|\bt(?:Count|Name)?\([^()]*\)\s*\+ |\+ t(?:Count|Name)?\(/g,
    instead: 'one message with what is to be filled in',
  },
  {
    offence: /[!=]==? 1 \? t\(/g,
    instead: 'tCount, which knows all plural forms',
  },
  {
    offence: /\.to(?:Lower|Upper)Case\(\)/g,
    instead: 'fold of lib/core/search.ts to compare, toLocaleLowerCase(uiLanguage()) to show',
  },
  {
    offence: /\.toFixed\(|\.toLocale(?:Date|Time)?String\(\)|\.localeCompare\([^,()]*\)/g,
    instead: 'Intl with uiLanguage()',
  },
  {
    offence: /new Intl\.\w+\((?:\)|undefined|\[\]|['"])/g,
    instead: 'uiLanguage() as its first argument',
  },
  {
    offence: /\.get(?:Full|UTC)?(?:Year|Month|Date|Hours|Minutes)\(\)\s*\}/g,
    instead: 'Intl.DateTimeFormat',
  },
];

/** @returns each offence with its line: "3: .join(', ') - use ..." */
export function findGlued(source: string): string[] {
  const code = source.replace(/\/\*[\s\S]*?\*\/|^\s*\/\/.*$/gm, (comment) =>
    comment.replace(/[^\n]/g, ' '),
  );
  return RULES.flatMap(({ offence, instead }) =>
    [...code.matchAll(offence)].map(({ 0: found, index }) => {
      const line = code.slice(0, index).split('\n').length;
      return `${line}: ${found.trim()} - use ${instead}`;
    }),
  );
}

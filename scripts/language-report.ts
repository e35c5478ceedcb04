// How far each language is, as a table; and of one language, all there is to do.
import type { LanguageState, Texts } from '../lib/core/content/language-state.ts';

const SHOWN = 8;

export function printLanguages(states: readonly LanguageState[]): string {
  return [
    'Languages            there    missing   from older English   not marked',
    ...states.flatMap((state) => {
      const { language, files, missing, old, unmarked } = state;
      const [done, of] = [sum(files.map((file) => file.done)), sum(files.map((file) => file.of))];
      const row = [
        `  ${language.padEnd(12)}`,
        `${done} of ${of}`.padStart(14),
        ...[missing.length, old.length, unmarked.length].map((count, at) =>
          String(count).padStart([8, 17, 13][at] ?? 0),
        ),
      ];
      return [row.join(''), ...printMissing(state)];
    }),
    '  All of it, with the English: npm run content -- --language de',
  ].join('\n');
}

function printMissing({ files, missing }: LanguageState): string[] {
  if (missing.length === 0) return [];
  const lacking = files.filter(({ done, of }) => done < of);
  const more = missing.length > SHOWN ? ', ...' : '';
  return [
    `    ${lacking.map(({ name, done, of }) => `${name} ${done}/${of}`).join(' · ')}`,
    `    ${missing.slice(0, SHOWN).join(', ')}${more}`,
  ];
}

/** For whoever translates: what to write, and what to look at again, each below its English. */
export function printToDo({ language, missing, old }: LanguageState, english: Texts, own: Texts) {
  const show = (name: string): string => {
    const plural = name.replace(/_(zero|one|two|few|many)$/u, '_other');
    const now = own.get(name);
    return [
      name,
      `  en  ${english.get(name) ?? english.get(plural) ?? ''}`,
      ...(now === undefined ? [] : [`  ${language}  ${now}`]),
    ].join('\n');
  };
  return [
    `${language}: ${missing.length} missing, ${old.length} from older English`,
    ...[...missing, ...old].map(show),
  ].join('\n\n');
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}

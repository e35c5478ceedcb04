// Checks the content and prints a report for whoever writes it; exits 1 when anything fails.
// node scripts/content.ts [--json FILE] [--content FOLDER] [--language de] [--translated de]
import './extensionless.ts';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parseArgs } from 'node:util';

// Imported late: what they import can only be found once the line above has run.
const { checkParsed } = await import('../lib/core/content/check.ts');
const { judgeReadings } = await import('../lib/core/content/readings.ts');
const { parseContent } = await import('../lib/core/content/schema.ts');
const { checkLanguage, toLanguageState, toSources } = await import(
  '../lib/core/content/language-state.ts'
);
const { readContent } = await import('./content-files.ts');
const { readLanguages, sourcesFile } = await import('./language-files.ts');
const { printLanguages, printToDo } = await import('./language-report.ts');
const { printFindings, printOverview, toOverview } = await import('./content-report.ts');

const { values } = parseArgs({
  options: {
    json: { type: 'string' },
    content: { type: 'string', default: join(import.meta.dirname, '..', 'content') },
    /** Prints what there is to do in one language, and nothing else. */
    language: { type: 'string' },
    /** Notes that all a language has was translated from the English as it is now. */
    translated: { type: 'string' },
  },
});

const locales = join(values.content, '..', 'public', '_locales');
const { texts, sources } = await readLanguages(values.content, locales);
const english = texts.get('en') ?? new Map();
const others = [...texts].filter(([language]) => language !== 'en');
const states = others.map(([language, own]) =>
  toLanguageState(language, { own, english, sources: sources.get(language) ?? {} }),
);

if (values.language !== undefined || values.translated !== undefined) {
  await tellOfOne(values.language ?? values.translated ?? '');
  process.exit();
}

const files = await readContent(values.content).catch((error: Error) => {
  console.error(error.message);
  process.exit(1);
});
const parsed = parseContent(files.data);
const content = 'content' in parsed ? parsed.content : undefined;
const words = content?.languages.en.reflections ?? {};
const read = content && judgeReadings(files.readings, content.reflections, words);
const findings = [
  ...files.findings,
  ...(read?.findings ?? []),
  ...('content' in parsed ? checkParsed(parsed.content) : parsed.findings),
  ...states.flatMap((state) =>
    checkLanguage(state, texts.get(state.language) ?? new Map(), english),
  ),
];
const overview = content && toOverview(content, read?.readings);
const failures = findings.filter(({ level }) => level === 'fail').length;

if (overview) console.log(`${printOverview(overview)}\n`);
else console.log('The files have the wrong shape; the rest is checked once it is right.\n');
if (findings.length > 0) console.log(`${printFindings(findings, content)}\n`);
if (states.length > 0) console.log(`${printLanguages(states)}\n`);
console.log(`${failures} to rewrite, ${findings.length - failures} to look at`);

if (values.json) {
  await writeFile(values.json, `${JSON.stringify({ ...overview, states, findings }, null, 2)}\n`);
}
process.exitCode = failures > 0 ? 1 : 0;

async function tellOfOne(language: string): Promise<void> {
  const own = texts.get(language);
  const state = states.find((each) => each.language === language);
  if (!own || !state) {
    const names = states.map((each) => each.language).join(', ');
    console.error(`There is no ${language} beside English; there are: ${names || 'none yet'}.`);
    process.exit(1);
  }
  if (values.translated === undefined) {
    console.log(printToDo(state, english, own));
    return;
  }
  const noted = toSources(language, own, english);
  await writeFile(sourcesFile(values.content, language), `${JSON.stringify(noted, null, 1)}\n`);
  console.log(`${Object.keys(noted).length} texts of ${language} are noted as translated.`);
}

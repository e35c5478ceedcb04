// Test copies of the extension in another language. They have its words where English has its own, so
// that any installed browser shows them, whatever languages it came with. Never shipped: they lie in a
// folder of their own (build-checks/languages.test.ts).
import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { build } from 'wxt';
import type { Messages } from '../../scripts/shipped-messages.ts';
import type { BrowserKind } from '../browser.ts';
import { builtExtension } from '../built-extension.ts';
import type { TestLanguage } from './test-language.ts';

const ROOT = join(import.meta.dirname, '../..');
const FOLDER = '.output/languages';

/** Built anew, since the words of the content are a part of the scripts. @returns its folder */
export async function buildPseudo(kind: BrowserKind, language: TestLanguage): Promise<string> {
  const folder = `${language.name}-${kind}`;
  await build({
    root: ROOT,
    browser: kind === 'chromium' ? 'chrome' : 'firefox',
    outDir: FOLDER,
    outDirTemplate: folder,
    logger: QUIET,
    vite: () => ({ plugins: [pseudoContent(language)] }),
  });
  const extension = join(ROOT, FOLDER, folder);
  const messages = await readMessages(extension, 'en');
  const words = Object.entries(messages).map(([name, { message, ...rest }]) => {
    return [name, { ...rest, message: language.toForeign(message) }];
  });
  await writeAlone(extension, { ...Object.fromEntries(words), ...about(language, messages) });
  return extension;
}

/** A copy of what is built, which speaks this of its languages: `de`. @returns its folder */
export async function copyIn(kind: BrowserKind, locale: string): Promise<string> {
  const extension = join(await mkdtemp(join(tmpdir(), 'inkling-language-')), kind);
  await cp(builtExtension(kind), extension, { recursive: true });
  const [own, english] = [
    await readMessages(extension, locale),
    await readMessages(extension, 'en'),
  ];
  await writeAlone(extension, { ...english, ...own });
  return extension;
}

function about({ tag, direction }: TestLanguage, { starterLanguage }: Messages): Messages {
  return {
    languageTag: { message: tag },
    textDirection: { message: direction },
    ...(starterLanguage && { starterLanguage }),
  };
}

/** The content is loaded as English, in other words. */
function pseudoContent({ toForeign }: TestLanguage) {
  return {
    name: 'pseudo-content',
    enforce: 'pre' as const,
    async load(id: string) {
      if (!/[\\/]content[\\/]en[\\/][\w-]+\.json$/u.test(id)) return undefined;
      return JSON.stringify(toForeignWords(JSON.parse(await readFile(id, 'utf8')), toForeign));
    },
  };
}

/** Names, and what is looked for in what a person types. */
const NO_WORDS = ['id', 'mood', 'with', 'openers', 'small', 'hints'];

function toForeignWords(data: unknown, toForeign: (text: string) => string): unknown {
  if (typeof data === 'string') return toForeign(data);
  if (Array.isArray(data)) return data.map((item) => toForeignWords(item, toForeign));
  const entries = Object.entries(data as object).map(([key, value]) => {
    // What an opener asks for is a name; what is asked with it, words.
    const name = NO_WORDS.includes(key) || (key === 'asks' && typeof value === 'string');
    return [key, name ? value : toForeignWords(value, toForeign)];
  });
  return Object.fromEntries(entries);
}

async function readMessages(extension: string, locale: string): Promise<Messages> {
  const file = join(extension, '_locales', locale, 'messages.json');
  const json = await readFile(file, 'utf8').catch(() => {
    throw new Error(`${basename(extension)} does not speak ${locale}.`);
  });
  return JSON.parse(json);
}

async function writeAlone(extension: string, messages: Messages): Promise<void> {
  const locales = join(extension, '_locales');
  const english = join(locales, 'en', 'messages.json');
  await rm(locales, { recursive: true });
  await cp(join(ROOT, 'public/_locales/en'), join(locales, 'en'), { recursive: true });
  await writeFile(english, JSON.stringify(messages));
}

const nothing = (): void => undefined;
const QUIET = {
  level: 0,
  debug: nothing,
  log: nothing,
  info: nothing,
  success: nothing,
  start: nothing,
  ready: nothing,
  box: nothing,
  fail: console.error,
  fatal: console.error,
  warn: console.error,
  error: console.error,
};

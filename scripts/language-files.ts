// The texts of each language by name, as they lie on disk: of the content and of the messages.
import { readdir, readFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import type { Sources, Texts } from '../lib/core/content/language-state.ts';

export interface LanguageFiles {
  /** By language tag. */
  texts: Map<string, Texts>;
  sources: Map<string, Sources>;
}

const SOURCES = 'sources.json';

/** @param locales the folder of messages, if there is one */
export async function readLanguages(content: string, locales: string): Promise<LanguageFiles> {
  const [folders, spoken] = [await foldersIn(content), await foldersIn(locales)];
  const tags = new Set([...folders, ...spoken.map((locale) => locale.replace('_', '-'))]);
  const files: LanguageFiles = { texts: new Map(), sources: new Map() };
  for (const tag of [...tags].sort()) {
    const messages = join(locales, tag.replace('-', '_'), 'messages.json');
    files.texts.set(
      tag,
      new Map([...(await readWords(join(content, tag))), ...(await readMessages(messages))]),
    );
    files.sources.set(tag, ((await readJson(join(content, tag, SOURCES))) ?? {}) as Sources);
  }
  return files;
}

export function sourcesFile(content: string, language: string): string {
  return join(content, language, SOURCES);
}

/** `reflections/parked-car` -> its words, as JSON where they are several. */
async function readWords(folder: string): Promise<[string, string][]> {
  const inside = await readdir(folder).catch((): string[] => []);
  const files = inside.filter((file) => file.endsWith('.json') && file !== SOURCES).sort();
  const words = files.map(async (file) => {
    const data = (await readJson(join(folder, file))) as object;
    return itemsOf(data).map(([id, item]): [string, string] => [
      `${basename(file, '.json')}/${id}`,
      JSON.stringify(item),
    ]);
  });
  return (await Promise.all(words)).flat();
}

/** Lists go by the ids of what is in them. */
function itemsOf(data: object): [string, unknown][] {
  return Object.entries(data).flatMap(([key, value]): [string, unknown][] => {
    const list: unknown[] | undefined = Array.isArray(data) ? [value] : undefined;
    const items = list ?? (Array.isArray(value) ? value : undefined);
    const named = items?.filter(hasId);
    return named && named.length > 0 ? named.map((item) => [item.id, item]) : [[key, value]];
  });
}

function hasId(item: unknown): item is { id: string } {
  return typeof item === 'object' && item !== null && 'id' in item;
}

async function readMessages(file: string): Promise<[string, string][]> {
  const messages = (await readJson(file)) as Record<string, { message: string }> | undefined;
  return Object.entries(messages ?? {}).map(([name, { message }]) => [`messages/${name}`, message]);
}

/** Undefined where there is none; what is no JSON is told of elsewhere. */
async function readJson(file: string): Promise<unknown> {
  return readFile(file, 'utf8').then(JSON.parse, () => undefined);
}

async function foldersIn(folder: string): Promise<string[]> {
  const inside = await readdir(folder, { withFileTypes: true }).catch(() => []);
  return inside.filter((entry) => entry.isDirectory()).map(({ name }) => name);
}

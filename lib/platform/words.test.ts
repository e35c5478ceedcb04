import { expect, it } from 'vitest';
import { languagesOf, loadWhole, loadWords, pickFolder, type WordFiles } from './words';

const CONTENT: Record<string, object> = {
  en: { one: { text: 'one' }, two: { text: 'two' } },
  de: { one: { text: 'eins' } },
  es: { one: { text: 'uno' }, two: { text: 'dos' } },
  'pt-BR': { one: { text: 'um' } },
};

/** As a build has them; notes what was asked for. */
function files(read: string[] = []): WordFiles {
  return Object.fromEntries(
    Object.entries(CONTENT).map(([language, words]) => [
      `/content/${language}/numbers.json`,
      async () => {
        read.push(language);
        return words;
      },
    ]),
  );
}

const load = (language: string, read?: string[]) =>
  loadWords<{ text: string }>(files(read), language, ['one', 'two']);

it('knows the languages by their folders', () => {
  expect(languagesOf(files())).toEqual(['de', 'en', 'es', 'pt-BR']);
});

it.each([
  ['de', 'de'],
  ['de-AT', 'de'],
  ['pt-BR', 'pt-BR'],
  ['pt-PT', 'en'],
  ['fr', 'en'],
  ['', 'en'],
])('finds words for %s in the folder %s', (wanted, folder) => {
  expect(pickFolder(files(), wanted)).toBe(folder);
});

it('gives the words of a language, and reads no English where nothing is missing', async () => {
  const read: string[] = [];
  const find = await load('es', read);
  expect([find('one'), find('two')]).toEqual([{ text: 'uno' }, { text: 'dos' }]);
  expect(read).toEqual(['es']);
});

it('gives in English what a language has no words for, and says so', async () => {
  const read: string[] = [];
  const find = await load('de', read);
  expect(find('one')).toEqual({ text: 'eins' });
  expect(find('two')).toEqual({ text: 'two', language: 'en' });
  expect(find('three')).toBeUndefined();
  expect(read).toEqual(['de', 'en']);
});

it('says of English words that are wanted nothing, and reads them once', async () => {
  const read: string[] = [];
  const find = await load('en-GB', read);
  expect(find('two')).toEqual({ text: 'two' });
  expect(read).toEqual(['en']);
});

it('gives a file that cannot be mixed as a whole', async () => {
  expect(await loadWhole(files(), 'de')).toBe(CONTENT.de);
  expect(await loadWhole(files(), 'fr')).toBe(CONTENT.en);
});

import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { type Messages, readShipped, STARTER } from './shipped-messages';

let root: string;
let shipped: Record<string, Messages>;

const starter = (text: string) => ({ [STARTER]: { text, followUp: `${text}?` } });
const FILES = {
  'public/_locales/en/messages.json': {
    kept_other: {
      message: '$COUNT$ kept',
      description: 'How many.',
      placeholders: { count: { content: '$1' } },
    },
  },
  'public/_locales/pl/messages.json': {
    kept_few: { message: 'Zachowano $COUNT$' },
    kept_other: { message: 'Zachowano $COUNT$' },
  },
  'public/_locales/ar/messages.json': {},
  'public/_locales/pt_BR/messages.json': {},
  'content/en/reflections.json': starter('It costs $5.'),
  'content/pt-BR/reflections.json': starter('Oi.'),
  'content/pl/reflections.json': {},
};

beforeAll(async () => {
  root = await mkdtemp(join(tmpdir(), 'messages-'));
  for (const [path, data] of Object.entries(FILES)) {
    await mkdir(dirname(join(root, path)), { recursive: true });
    await writeFile(join(root, path), JSON.stringify(data));
  }
  shipped = readShipped(root);
});
afterAll(() => rm(root, { recursive: true }));

it('says of each language its tag and which way it runs', () => {
  const said = Object.entries(shipped).map(([locale, { languageTag, textDirection }]) => {
    return [locale, languageTag?.message, textDirection?.message];
  });
  expect(said.toSorted()).toEqual([
    ['ar', 'ar', 'rtl'],
    ['en', 'en', 'ltr'],
    ['pl', 'pl', 'ltr'],
    ['pt_BR', 'pt-BR', 'ltr'],
  ]);
});

it('fills in the placeholders of English, in every plural form', () => {
  const placeholders = { count: { content: '$1' } };
  expect(shipped.pl?.kept_few).toEqual({ message: 'Zachowano $COUNT$', placeholders });
  expect(shipped.en?.kept_other).toEqual({ message: '$COUNT$ kept', placeholders });
});

it('has the first reflection where a language has words for it, and else leaves it to English', () => {
  expect(shipped.en?.starterText?.message).toBe('It costs $$5.');
  expect(shipped.pt_BR).toMatchObject({
    starterText: { message: 'Oi.' },
    starterFollowUp: { message: 'Oi.?' },
    starterLanguage: { message: 'pt-BR' },
  });
  for (const locale of ['pl', 'ar']) expect(shipped[locale]).not.toHaveProperty('starterText');
});

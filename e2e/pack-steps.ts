// One's own reflections and packs, in a person's words.
import type { Surface } from './surface.ts';

export const OWN = 'You sat in the car a while tonight. What were you waiting for?';

const FITS = ['single', 'partnered', 'longDistance', 'separated'];

export function packItem(id: string, text: string, part: object = {}): object {
  const facts = { theme: 'good-news', kind: 'question', minutes: 1, depth: 1, audience: 'self' };
  const words = { text, followUp: 'Who would be glad to hear it?' };
  return { id, ...facts, fits: FITS, evidence: [], tags: [], avoidWhen: [], ...words, ...part };
}

export const EVENING = 'What went well enough today to be told at the kitchen table?';

export const PACK = {
  format: 'inkling-pack',
  version: 1,
  id: 'kitchen-table',
  title: 'At the kitchen table',
  language: 'en',
  author: 'A neighbour',
  licence: 'CC BY 4.0',
  reflections: [
    packItem('table-today', EVENING),
    packItem('table-hands', 'Feel the mug in your hands. Is anything else in you warm just now?', {
      theme: 'feeling-words',
      kind: 'body-check',
    }),
    packItem(
      'table-chair',
      'Pull out the other chair. You could say: "Sit with me, or not tonight?"',
      {
        theme: 'opening-up',
        kind: 'partner-invitation',
        depth: 2,
        audience: 'both',
        consent: true,
      },
    ),
  ],
};

export async function openLibrary(surface: Surface): Promise<void> {
  await surface.says(/\d reflections?$/, 'status');
}

export async function writeOwn(library: Surface, text: string): Promise<void> {
  await library.press('button', 'Write your own');
  await library.type(text, 'textbox', 'Your reflection');
}

export async function keepOwn(library: Surface, text: string): Promise<void> {
  await writeOwn(library, text);
  await library.press('button', 'Save');
  await library.says(text, 'article');
}

/** Held by the page: nothing of it has to lie on a disk. */
export async function choosePack(library: Surface, pack: unknown): Promise<void> {
  if ((await library.count('heading', 'Packs')) === 0) await library.press('button', 'Packs');
  await library.find('heading', 'Packs');
  const field = await library.page.waitForSelector('input[type="file"]');
  const text = typeof pack === 'string' ? pack : JSON.stringify(pack);
  await field?.evaluate((node, content) => {
    const chosen = new DataTransfer();
    chosen.items.add(new File([content], 'pack.json'));
    (node as HTMLInputElement).files = chosen.files;
    node.dispatchEvent(new Event('change', { bubbles: true }));
  }, text);
}

export async function addPack(library: Surface, pack: unknown): Promise<void> {
  await choosePack(library, pack);
  await library.within('', 'region', 'Pack preview').press('button', 'Add');
  await library.says('Added', 'status');
}

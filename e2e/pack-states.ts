// The library while one writes, and with packs.
import {
  addPack,
  choosePack,
  keepOwn,
  OWN,
  openLibrary,
  PACK,
  packItem,
  writeOwn,
} from './pack-steps.ts';
import { journal, type State } from './state.ts';

const library = (name: string, steps: State['steps']): State =>
  journal(`library ${name}`, 'library', [], async (surface, session) => {
    await openLibrary(surface);
    await steps(surface, session);
  });

export const PACK_STATES: State[] = [
  library('while one writes, with hints', async (surface) => {
    await writeOwn(surface, 'You should have said something at dinner? Why not? And then? What?');
    // Words are hinted at in English only.
    await surface.says(/One or two questions/, 'listitem');
  }),
  library('with one of one’s own', async (surface) => {
    await keepOwn(surface, OWN);
    await surface.press('radio', 'Yours');
    await surface.press('button', OWN);
    await surface.find('button', 'Delete');
  }),
  library('with a pack to look at', async (surface) => {
    await choosePack(surface, PACK);
    await surface.find('region', 'Pack preview');
  }),
  library('with a pack refused', async (surface) => {
    const odd = { theme: 'pets', followUp: 'And <b>then</b>?' };
    const reflections = [packItem('name-on-the-screen', ''), packItem('two', OWN, odd)];
    await choosePack(surface, { ...PACK, language: 'xx', reflections });
    await surface.says(/not added/, 'alert');
  }),
  library('with a pack to be removed', async (surface) => {
    await addPack(surface, PACK);
    await surface.press('button', 'Remove “At the kitchen table”');
    await surface.find('dialog', 'Remove “At the kitchen table”?');
  }),
  library('with a pack of one’s own', async (surface) => {
    await keepOwn(surface, OWN);
    await addPack(surface, PACK);
    await surface.press('button', 'Share yours as a pack');
    await surface.find('button', 'Save the pack');
  }),
];

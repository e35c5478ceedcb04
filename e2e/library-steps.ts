// The ways to the states of the library that are worth looking at.
import words from '../content/en/reflections.json' with { type: 'json' };
import facts from '../content/reflections.json' with { type: 'json' };
import type { Surface } from './surface.ts';

/** One with all there can be: a safety note, a reason to be left out, a study. */
const DEEP = facts.find(({ depth, evidence }) => depth === 3 && evidence.length > 0);

export async function searchLibrary(surface: Surface): Promise<void> {
  await surface.type('phone', 'searchbox', 'Search reflections');
  await surface.says(/^[1-9]\d* of \d+ reflections/, 'status');
}

export async function searchInVain(surface: Surface): Promise<void> {
  await surface.type('zebra', 'searchbox', 'Search reflections');
  await surface.says(/^0 of/, 'status');
}

export async function openDeepOne(surface: Surface): Promise<void> {
  await openReflection(surface, DEEP?.id);
  await surface.press('button', 'Save for later');
  await surface.says('Saved', 'article');
}

export async function hideOne(surface: Surface): Promise<void> {
  await openReflection(surface, 'name-on-the-screen');
  await surface.press('button', "Don't show this again");
  await surface.press('radio', 'Hidden');
  await surface.says(/^1 of/, 'status');
}

async function openReflection(surface: Surface, id = ''): Promise<void> {
  const { text = '' } = (words as Record<string, { text?: string }>)[id] ?? {};
  await surface.type(text.split(' ', 5).join(' '), 'searchbox', 'Search reflections');
  await surface.says(/^1 of/, 'status');
  await surface.press('button', text);
  await surface.find('button', 'Save for later');
}

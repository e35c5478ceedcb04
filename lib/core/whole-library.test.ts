import { expect, it } from 'vitest';
import { packFile, packItem } from '@/lib/testing/reflections';
import { fact } from '@/lib/testing/selection';
import type { Reflection } from './reflection';
import { joinLibrary } from './whole-library';

const ours: Reflection = { ...fact('ours'), text: 'Ours.', followUp: '', language: 'en' };

it('has ours first, then one’s own, then packs, and each id once', () => {
  const joined = joinLibrary([ours], {
    reflections: [
      { id: 'ours', text: 'Not this.' },
      { id: 'mine', text: 'Mine.' },
      { text: 'Damaged.' },
    ],
    packs: [
      packFile({ reflections: [packItem('mine'), packItem('theirs')] }),
      { title: 'Damaged' },
    ],
  });
  expect(joined.map(({ id, origin }) => [id, origin?.kind])).toEqual([
    ['ours', undefined],
    ['mine', 'own'],
    ['theirs', 'pack'],
  ]);
});

it('takes with care what a pack does not say', () => {
  const item = { id: 'bare', text: 'x', theme: 'good-news', kind: 'question' };
  const [bare] = joinLibrary([], { reflections: [], packs: [packFile({ reflections: [item] })] });
  expect(bare).toMatchObject({
    depth: 2,
    audience: 'both',
    avoidWhen: ['hot', 'heavy', 'unsafe'],
    evidence: [],
  });
});

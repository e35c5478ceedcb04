import { describe, expect, it } from 'vitest';
import { hints as words } from '@/content/en/composer.json';
import { findHints } from './composer-hints';

const kinds = (text: string) => findHints(words, text).map(({ hint }) => hint);

describe('a hint', () => {
  it.each([
    ['You always leave before I am done.', ['always']],
    ['I wish you’d never gone.', []],
    ['You made me feel small. You never ask.', ['always', 'blame']],
    ['Could you call me? And could you bring bread?', ['two-requests']],
    ['Could you please call me?', []],
    ['Can you listen, please?', ['two-requests']],
    ['We always laughed a lot.', []],
    ['It is your faults I love.', []],
    ['', []],
  ])('on "%s": %j', (text, found) => {
    expect(kinds(text)).toEqual(found);
  });

  it('quotes what it is about, as it stands there', () => {
    expect(findHints(words, 'Well, YOU\nALWAYS do.')).toEqual([
      { hint: 'always', found: 'YOU ALWAYS' },
    ]);
  });
});

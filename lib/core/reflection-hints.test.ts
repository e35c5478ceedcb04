import { describe, expect, it } from 'vitest';
import { emptyOwnDraft, type OwnDraft } from './own-reflection';
import { type Hint, toHints } from './reflection-hints';

const GOOD = 'Think of one small thing that went well today. Who would you like to tell about it?';

const hintsOf = (part: Partial<OwnDraft>, language = 'en'): Hint['kind'][] =>
  toHints({ ...emptyOwnDraft('mine'), text: GOOD, ...part }, language, []).map(({ kind }) => kind);

describe('hints while writing', () => {
  it('say nothing of what is fine, and nothing of what has just been begun', () => {
    expect(hintsOf({})).toEqual([]);
    expect(hintsOf({ text: 'You should' })).toEqual([]);
  });

  it.each<[Hint['kind'], Partial<OwnDraft>]>([
    ['short', { text: 'What was easy for you today?' }],
    ['long', { text: `${GOOD} ${GOOD} ${GOOD} ${GOOD}` }],
    ['long-follow-up', { followUp: `${GOOD} ${GOOD}` }],
    ['questions', { text: 'What was easy today? And who was there? And what did you say then?' }],
    [
      'grade',
      {
        text: 'Contemplate particularly significant interpersonal communication difficulties now.',
      },
    ],
    ['words', { text: 'Think of one thing you should always have told someone close to you.' }],
    ['way-out', { kind: 'partner-invitation' }],
    ['markup', { text: `${GOOD} <b>` }],
  ])('say "%s" where it is so', (kind, part) => {
    expect(hintsOf(part)).toContain(kind);
  });

  it('name the words, and nearly the same one that is there', () => {
    const draft = { ...emptyOwnDraft('mine'), text: `${GOOD} You must.` };
    const library = [{ id: 'other', text: `${GOOD.replace('small', 'little')}` }];
    expect(toHints(draft, 'en-GB', library)).toEqual([
      { kind: 'words', words: ['must'] },
      { kind: 'alike', text: library[0]?.text },
    ]);
  });

  it('know words and grades of English only', () => {
    expect(
      hintsOf({ text: 'Denke an etwas, das du always tun must, in der Art von gestern.' }, 'de'),
    ).toEqual([]);
  });
});

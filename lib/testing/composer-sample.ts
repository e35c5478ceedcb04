// Words to compose with that break no rule, for tests to break one at a time.
import { type ComposerWords, LENGTHS, TONES } from '@/lib/core/composer-words';

const CLAUSE = { now: 'Bim {words}', past: 'Bam {words}' };
const BARE = { now: 'Bim', past: 'Bam' };
const TEMPLATE = [
  [
    [{ text: 'Kik {situation}, {past}.' }, { text: '{now}.' }],
    [{ text: '{Ask}?' }, { text: 'Zud {need}.' }, { text: 'Nog.' }],
  ],
];

export function sampleComposer(): ComposerWords {
  const messages = LENGTHS.map((length) => [
    length,
    Object.fromEntries(TONES.map((tone) => [tone, structuredClone(TEMPLATE)])),
  ]);
  return {
    feelings: { ...CLAUSE },
    apart: {},
    own: { ...CLAUSE },
    ownPhrase: { ...CLAUSE },
    quote: '"{word}"',
    groups: { bright: BARE, easy: BARE, charged: BARE, heavy: BARE, mixed: BARE },
    notSure: { ...BARE },
    joins: { comma: ', ', and: ' ond ', clauses: ', ond ' },
    asks: { you: 'dop {what}', we: 'dup {what}' },
    openers: { situation: [], feeling: [], need: [], request: [] },
    small: [],
    room: {
      need: 'Dop {why}.',
      bare: 'Dop.',
      back: 'Dip {time}.',
      openers: [],
      whys: [],
      warm: [],
    },
    plan: { when: [], will: [], whens: [], wills: [] },
    hints: { always: ['lolo'], blame: ['lulu'], request: ['dop'] },
    suggestions: { needs: ['gid pon'], requests: [{ asks: 'you', text: 'rop min' }] },
    messages: Object.fromEntries(messages),
  };
}

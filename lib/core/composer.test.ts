import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { loadComposer } from '@/lib/platform/composer';
import { loadFeelings } from '@/lib/platform/feelings';
import { compose, NO_PARTS, type Parts } from './composer';
import { findHints } from './composer-hints';
import { LENGTHS, type Length, TONES, type Tone } from './composer-words';
import { GROUPS } from './feelings';

const words = await loadComposer();
const vocabulary = await loadFeelings();
const WAYS = LENGTHS.flatMap((length) => TONES.map((tone) => ({ length, tone })));

const say = (parts: Partial<Parts>, length: Length = 'line', tone: Tone = 'plain') =>
  compose(words, vocabulary, { parts: { ...NO_PARTS, ...parts }, length, tone });
const felt = (...ids: string[]) => ids.map((word) => groupOf(word));
function groupOf(word: string) {
  const { group } = vocabulary.find((one) => one.word === word) ?? {};
  return { word, ...(group && { group }) };
}

/** What no message may have, whoever wrote its parts. */
function expectWhole(text: string): void {
  expect(text).not.toMatch(/[{}]|undefined|null/);
  expect(text).not.toMatch(/^\s|\s$| {2}|\n{3}| [,.?!:]|[,.?!:][,.]|\?\?/);
  expect(text).not.toMatch(/\b(\p{L}+) \1\b/iu);
  for (const line of text.split('\n').filter(Boolean)) {
    expect(line).toMatch(/^["“]?\p{Lu}/u);
    expect(line).toMatch(/[.?!]["”]?$/u);
  }
  for (const sentence of text.split(/(?<=[.?!]) |\n+/u)) {
    expect(sentence, text).toMatch(/^["“]?\p{Lu}/u);
  }
  // Whom it is about stands in capitals, and a verb that goes with it follows.
  expect(text).not.toMatch(/\bi\b/);
  expect(text).not.toMatch(
    /\bI (?:is|are|has|feels|(?:feel|felt) (?:a|an) (?!mix|lot|longing|pull)\w+)\b/,
  );
  expect(text).not.toMatch(/\b(?:a [aeio]\w|an [^aeiou\W])/i);
  expect(text).not.toMatch(/\b(?:could|can|would) (?:you|we) (?:please )?(?:could|can|would)\b/i);
  expect(text).not.toMatch(/\bwhen when\b|\bis (?:i need|what)\b/i);
}

describe('every word', () => {
  it.each(vocabulary.map(({ word }) => word))(
    '%s makes whole messages in every length and tone',
    (word) => {
      for (const { length, tone } of WAYS) {
        for (const situation of ['', 'dinner was cancelled']) {
          const text = say({ feelings: felt(word), situation }, length, tone);
          expectWhole(text);
          const { label = '' } = vocabulary.find((one) => one.word === word) ?? {};
          const said = words.apart[word]?.[situation ? 'past' : 'now'] ?? label;
          expect(text.split(said)).toHaveLength(2);
          expect(findHints(words.hints, text)).toEqual([]);
        }
      }
    },
  );
});

const part = fc.constantFrom(
  '',
  ' ',
  'dinner was cancelled at the last minute',
  'When you came in.',
  'when Sam called, late',
  'I saw it coming',
  "I'd said so before",
  'We sat in the car. Nobody spoke',
  'first this\nthen that\n',
);
const anyParts: fc.Arbitrary<Parts> = fc.record({
  situation: part,
  feelings: fc.oneof(
    fc.uniqueArray(fc.constantFrom(...vocabulary.map(({ word, group }) => ({ word, group }))), {
      maxLength: 3,
      selector: ({ word }) => word,
    }),
    fc.constantFrom(...GROUPS).map((group) => [{ group }]),
    fc
      .constantFrom('wobbly', 'like a wet sock', 'Home', 'a {now} or so', 'I feel so-so!')
      .map((word) => [{ word }]),
  ),
  notSure: fc.boolean(),
  need: fc.constantFrom('', 'some quiet.', 'To be heard', 'I need time', 'what I need is a hug!'),
  asks: fc.constantFrom('you', 'we'),
  request: fc.constantFrom(
    '',
    'sit with me?',
    'Could you please call',
    'shall we eat out',
    'please stay',
  ),
});

it('whatever is given and left out, every message is whole, and none is empty when something was', () => {
  fc.assert(
    fc.property(anyParts, fc.constantFrom(...WAYS), (parts, { length, tone }) => {
      const text = say(parts, length, tone);
      if (text !== '') expectWhole(text);
      const given = [parts.situation, parts.need, parts.request].some((one) => one.trim() !== '');
      expect(text !== '').toBe(given || parts.feelings.length > 0 || parts.notSure);
    }),
    { numRuns: 2_000 },
  );
});

it('text of any kind is taken over as it is, and breaks nothing', () => {
  fc.assert(
    fc.property(fc.string(), fc.string(), fc.string(), (situation, need, request) => {
      const text = say({ situation, need, request, feelings: felt('sad') }, 'few', 'plain');
      expect(text).toContain('I ');
      expect(text).not.toMatch(/\{(?:situation|past|now|need|ask)\}/);
    }),
  );
});

describe('a message', () => {
  it('is one line, a few, or a letter', () => {
    const parts = {
      situation: 'you laughed',
      feelings: felt('hurt'),
      need: 'time',
      request: 'wait',
    };
    const [line = '', few = '', letter = ''] = LENGTHS.map((length) => say(parts, length, 'warm'));
    expect(line).not.toContain('\n');
    expect(few.split('\n').length).toBeGreaterThan(2);
    expect(letter.split('\n\n').length).toBeGreaterThan(3);
    expect(new Set(TONES.map((tone) => say(parts, 'line', tone))).size).toBe(3);
  });

  it('begins in the middle what was typed as a sentence, but leaves names alone', () => {
    const start = (situation: string) => say({ situation, feelings: felt('sad') });
    expect(start('When You left.')).toMatch(/^When you left, I felt sad\./);
    expect(start('Sam called')).toMatch(/^When Sam called, I felt sad\./);
    expect(start("I'd gone")).toMatch(/^When I'd gone, I felt sad\./);
  });

  it('lets what is told in sentences stand for itself', () => {
    const text = say({ situation: 'when you left. Nobody spoke', feelings: felt('sad') });
    expect(text).toMatch(/^You left\. Nobody spoke\. I felt sad\. /);
  });

  it('joins words that go together, and keeps clauses apart', () => {
    expect(say({ feelings: felt('sad', 'grieving', 'tired') })).toMatch(
      /^I feel sad and tired, and I'm grieving\./,
    );
    expect(say({ feelings: felt('loving', 'sad', 'attracted') })).toMatch(
      /^I feel sad, I feel a lot of love, and I feel a pull\./,
    );
    expect(say({ feelings: felt('sad', 'tired', 'low') })).toMatch(/^I feel sad, tired and low\./);
    expect(say({ feelings: [{ word: 'meh' }, { word: 'bleh' }] })).toMatch(
      /^I feel what I'd call "meh" and "bleh"\./,
    );
  });

  it('takes a request for whom its own words are', () => {
    expect(say({ request: 'Could we eat?' })).toContain('Could we eat?');
    expect(say({ request: 'eat', asks: 'we' })).toContain('Could we eat?');
    expect(say({ request: 'please call.', asks: 'we' })).toContain('Could you call?');
  });

  it("says of a word of one's own no more than that, also when it is spelled like ours", () => {
    const own = { word: 'proud', group: 'heavy' as const };
    expect(say({ feelings: [own] })).toMatch(/^I feel what I'd call "proud"\./);
  });

  it("says a phrase of one's own as one would say it", () => {
    const own = (...phrases: string[]) => phrases.map((word) => ({ word }));
    const situation = 'you left';
    expect(say({ feelings: own('like a wet sock') })).toMatch(/^I feel "like a wet sock"\./);
    expect(say({ situation, feelings: own('I felt like a wet sock.') })).toMatch(
      /^When you left, I felt "like a wet sock"\./,
    );
    expect(say({ feelings: own('like a wet sock', 'meh', 'all over the place') })).toMatch(
      /^I feel what I'd call "meh", and I feel "like a wet sock" and "all over the place"\./,
    );
    expect(say({ situation, feelings: [...felt('sad'), ...own('I feel')] })).toContain('"I feel"');
  });
});

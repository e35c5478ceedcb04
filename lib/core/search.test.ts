import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anyText } from '@/lib/testing/arbitrary';
import { fold, matches, narrows, toTerms } from './search';

const finds = (text: string, query: string): boolean => matches(fold(text), toTerms(query));

describe('finding text', () => {
  it.each([
    ['Müde nach der Arbeit', 'mude'],
    ['mude', 'MÜDE'],
    ['Crème brûlée with Zoë', 'zoe creme'],
    ['we talked about the move', 'tal mov'],
    ['the "quiet" evening', 'quiet'],
    ['a well-being thing', 'being'],
    ['İstanbul', 'istanbul'],
    ['οδοστρώματα', 'ΟΔΟΣ'],
    ['ο δρόμος μας', 'δρομος'],
    ['Ёлка и вечер', 'елка'],
    ['אָהַבְתִּי את זה', 'אהבתי'],
    ['شُكْرًا لك', 'شكرا'],
    ['أحمد', 'احمد'],
    ['हिन्दी में', 'हिन्दी'],
    ['한국어 공부', '한국'],
    ['한국어 공부', '하'],
    ['私は猫が好きです', '猫'],
    ['我今天很累', '累'],
    ['コーヒーを飲んだ', 'を飲'],
    ['วันนี้เหนื่อยมาก', 'เหนื่อย'],
    ['number 42', '42'],
    ['anything', '   '],
  ])('finds in "%s" what is asked as "%s"', (text, query) => {
    expect(finds(text, query)).toBe(true);
  });

  it.each([
    ['orange', 'range'],
    ['tired', 'tired today'],
    ['wütend', 'tend'],
    ['привет', 'вет'],
    ['𐐀𐐁𐐂', '𐐁'],
    ['1942', '42'],
    ['', 'a'],
  ])('does not find in "%s" what is asked as "%s"', (text, query) => {
    expect(finds(text, query)).toBe(false);
  });

  it('finds every word of a text by each of its beginnings', () => {
    const anyWord = fc
      .oneof(
        fc.string({ unit: 'grapheme', minLength: 1 }),
        fc.string({ unit: 'binary', minLength: 1 }),
      )
      .filter((word) => !/\s/u.test(word));
    fc.assert(
      fc.property(
        fc.array(anyWord, { minLength: 1 }),
        fc.nat(),
        fc.nat(),
        (words, which, length) => {
          const word = [...(words[which % words.length] ?? '')];
          const beginning = word.slice(0, 1 + (length % word.length)).join('');
          expect(finds(words.join(' '), beginning)).toBe(true);
        },
      ),
      { numRuns: 1_000 },
    );
  });

  it('finds several words in any order, and only when all are there', () => {
    fc.assert(
      fc.property(anyText, anyText, anyText, (text, one, other) => {
        const both = finds(text, `${one} ${other}`);
        expect(finds(text, `${other} ${one}`)).toBe(both);
        expect(both).toBe(finds(text, one) && finds(text, other));
      }),
    );
  });
});

describe('folding', () => {
  it('changes nothing the second time', () => {
    fc.assert(
      fc.property(anyText, (text) => fold(fold(text)) === fold(text)),
      { numRuns: 2_000 },
    );
  });

  it('makes one of the two ways to write an accent', () => {
    fc.assert(
      fc.property(anyText, (text) => fold(text.normalize('NFC')) === fold(text)),
      {
        numRuns: 2_000,
      },
    );
  });
});

describe('two texts', () => {
  it('are found by words that stand in one or the other, but not across them', () => {
    expect(matches('sat with jo', toTerms('jo first'), 'who comes first?')).toBe(true);
    expect(matches('sat with jo', toTerms('jo last'), 'who comes first?')).toBe(false);
    expect(matches('sat with', toTerms('withwho'), 'who comes first?')).toBe(false);
  });
});

describe('typing on', () => {
  it('narrows what was found while every word asked for goes on', () => {
    expect(narrows(toTerms('sit'), toTerms('sitt'))).toBe(true);
    expect(narrows(toTerms('sit'), toTerms('sit jo'))).toBe(true);
    expect(narrows(toTerms('jo sit'), toTerms('sitting joan'))).toBe(true);
    expect(narrows([], toTerms('s'))).toBe(true);
    expect(narrows(toTerms('sit'), toTerms('si'))).toBe(false);
    expect(narrows(toTerms('sit jo'), toTerms('sit'))).toBe(false);
    expect(narrows(toTerms('sit'), toTerms('stand'))).toBe(false);
  });

  it('never finds what was not found before', () => {
    // Few letters, so that something is found; one of a script without spaces.
    const anyWords = fc.string({ unit: fc.constantFrom('a', 'b', '猫', ' '), maxLength: 12 });
    fc.assert(
      fc.property(anyWords, anyWords, anyWords, (text, one, other) => {
        const [before, after] = [toTerms(one), toTerms(other)];
        fc.pre(narrows(before, after) && matches(text, after));
        expect(matches(text, before)).toBe(true);
      }),
    );
  });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { redact, toPhrases } from './redact';
import { fold } from './search';

describe('redacting', () => {
  it.each([
    ['Sam called. SAM’s mother too.', ['sam'], '[…] called. […] mother too.'],
    ['The same Samantha.', ['Sam'], 'The same Samantha.'],
    ['René and rene', ['Rene'], '[…] and […]'],
    ['Rene\u0301 left', ['René'], '[…] left'],
    ['in North\n  Street, 5', ['North Street'], 'in […], 5'],
    ['Anna-Lena and Anna', ['Anna-Lena', 'Anna'], '[…] and […]'],
    ['我和小明吃饭', ['小明'], '我和[…]吃饭'],
    ['nothing', [], 'nothing'],
    ['...', ['...'], '...'],
  ])('%s without %j is %s', (text, phrases, redacted) => {
    expect(redact(text, phrases)).toBe(redacted);
  });

  it('leaves the phrase nowhere, whatever stands around it', () => {
    const word = fc.stringMatching(/^[A-Za-zÀ-ÿ]{1,8}$/);
    fc.assert(
      fc.property(word, fc.array(fc.oneof(word, fc.string())), fc.nat(), (phrase, parts, at) => {
        const text = parts.toSpliced(at % (parts.length + 1), 0, phrase).join(' ');
        const words = fold(redact(text, [phrase])).split(/[^\p{L}\p{N}]+/u);
        expect(words).not.toContain(fold(phrase));
      }),
    );
  });

  it('takes phrases by line and by comma, and none that says nothing', () => {
    expect(toPhrases(' Sam, North Street\n\n...\nAnna ')).toEqual(['Sam', 'North Street', 'Anna']);
  });
});

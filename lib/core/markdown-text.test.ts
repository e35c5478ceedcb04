import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { toInlineMarkdown, toQuotedMarkdown } from './markdown-text';

const ESCAPED = /\\([!-/:-@[-`{-~])|&#(\d+);/g;
const ENDS_WITH_BREAK = /^((?:[^\\]|\\.)*)\\$/;

/** What CommonMark makes of what we write, which uses no more of it than this. */
function read(line: string): string {
  return line.replace(ESCAPED, (_, mark?: string, code?: string) => {
    return mark ?? String.fromCharCode(Number(code));
  });
}

/** The lines of a quotation as they would stand outside one, without their breaks. */
function linesOf(markdown: string): string[] {
  return markdown
    .split('\n')
    .map((line) => line.replace(/^> ?/, '').replace(ENDS_WITH_BREAK, '$1'));
}

const pieces = fc.oneof(
  fc.constantFrom(
    ...[
      '# ',
      '-',
      '- [ ] ',
      '1. ',
      '2) ',
      '===',
      '---',
      '***',
      '> ',
      '```',
      '~~',
      '`',
      '\\',
      '\\\\',
    ],
    ...['\n', '\n\n\n', '    ', '\t', '[a](http://x)', '![a](http://x)', '<b>', '<!--', '&amp;'],
    ...[
      '&#35;',
      '|',
      'https://a_b.example',
      'www.x.example',
      'a@b.example',
      '[x]: /u',
      '\r\n',
      '$',
    ],
  ),
  fc.string({ unit: 'grapheme', maxLength: 5 }),
);
const anyText = fc.array(pieces, { maxLength: 9 }).map((all) => all.join(''));

/** Whether a line, as Markdown, is plain text: nothing in it means anything. */
function isPlain(line: string): boolean {
  const bare = line.replace(ESCAPED, 'x');
  const opens = /^(\s|#|>|[-+*]|\d+[.)]|=)/.test(bare);
  return !opens && !/[\\`*_[\]<|~]|&#?\w+;|https?:\/\/|www\.|\w@\w/i.test(bare);
}

describe('a quotation', () => {
  it('reads as it was written', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const plain = text.replace(/\r\n|\r/g, '\n').replace(/\n+$/, '');
        expect(linesOf(toQuotedMarkdown(text)).map(read).join('\n')).toBe(plain);
      }),
    );
  });

  it('has nothing in it that means something', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const quoted = toQuotedMarkdown(text);
        for (const line of quoted.split('\n')) expect(line).toMatch(/^>( |$)/);
        for (const line of linesOf(quoted)) expect(line).toSatisfy(isPlain);
      }),
    );
  });

  // Rendered by the reference implementation of CommonMark, each of these reads as written.
  it.each([
    ['# Not a heading', '> \\# Not a heading'],
    ['one\ntwo', '> one\\\n> two'],
    ['one\n\ntwo', '> one\n>\n> two'],
    ['one\n\n\ntwo', '> one\n>\n> \\\n> two'],
    ['\n\none', '> \\\n> \\\n> one'],
    ['one\n', '> one'],
    ['- a\n- b', '> \\- a\\\n> \\- b'],
    ['12. a', '> 12\\. a'],
    ['    code', '> &#32;   code'],
    ['a\\\nb', '> a\\\\\\\n> b'],
    ['![x](http://x.example/p.png)', '> !\\[x\\](http\\://x.example/p.png)'],
    ['<img src=x>', '> \\<img src=x>'],
    ['me & you &lt; &#60;', '> me & you \\&lt; \\&#60;'],
    ['**I** _am_ `fine` ~~ok~~', '> \\*\\*I\\*\\* \\_am\\_ \\`fine\\` \\~\\~ok\\~\\~'],
    ['plain: it’s 5 - 3, "yes" (no)!', '> plain: it’s 5 - 3, "yes" (no)!'],
  ])('of %j is written %j', (text, markdown) => {
    expect(toQuotedMarkdown(text)).toBe(markdown);
  });
});

describe('one line', () => {
  it('stays one, and reads as it was written', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const line = toInlineMarkdown(text);
        expect(line).not.toMatch(/[\r\n]/);
        expect(line).toSatisfy(isPlain);
        expect(read(line)).toBe(text.replace(/\s*[\r\n]+\s*/g, ' '));
      }),
    );
  });
});

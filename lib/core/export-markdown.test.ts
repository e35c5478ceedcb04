import { describe, expect, it } from 'vitest';
import { entry } from '@/lib/testing/open-page';
import type { Entry } from './entry';
import { type MarkdownWords, markdownPieces } from './export-markdown';

const WORDS: MarkdownWords = {
  list: (words) => words.join(', '),
  language: 'en-GB',
  title: 'Notes',
  label: {
    reflection: 'Reflection',
    feelings: 'Feelings',
    body: 'Body',
    want: 'Want',
    known: 'Known',
    outcome: 'Then',
    plan: 'Plan',
  },
  feeling: ({ word, group }) => word ?? `(${group})`,
  notSure: 'not sure',
  want: (want) => (want < 0 ? 'room' : 'closeness'),
  known: (known) => known,
  outcome: (outcome) => outcome,
  plan: (plan) => `When ${plan.when}, I ${plan.then}`,
};

const markdown = (entries: readonly Entry[], words = WORDS): string =>
  [...markdownPieces(entries, words)].join('');
const headings = (text: string): string[] =>
  text.split('\n').filter((line) => line.startsWith('#'));

describe('the Markdown export', () => {
  it('has all that an entry says, the note as a quotation', () => {
    const full: Entry = {
      ...entry(1),
      at: Date.UTC(2026, 10, 22, 18, 5),
      reflection: { id: 'r', text: 'Who *then*?', language: 'en' },
      feelings: [{ word: 'calm', group: 'easy' }, { group: 'heavy' }],
      notSure: true,
      body: ['tight jaw', 'heavy chest'],
      want: 0.5,
      known: 'partly',
      outcome: 'said',
      // biome-ignore lint/suspicious/noThenProperty: the file format's name
      plan: { when: 'tea', then: 'say\nit', askAt: 0 },
      note: '# A walk.\n\nTea.',
    };
    expect(markdown([full])).toBe(`# Notes

## Sunday, 22 November 2026

### 19:05

- Reflection: Who \\*then\\*?
- Feelings: calm, (heavy), not sure
- Body: tight jaw, heavy chest
- Want: closeness
- Known: partly
- Then: said
- Plan: When tea, I say it

> \\# A walk.
>
> Tea.
`);
  });

  it('has only a time for an entry that says nothing', () => {
    expect(markdown([entry(1, { feelings: [], note: '' })])).toBe(
      '# Notes\n\n## Sunday, 22 November 2026\n\n### 20:01\n',
    );
  });

  it('is only a title when there is nothing', () => {
    expect(markdown([])).toBe('# Notes\n');
  });

  it('has one heading a day, the newest first, whatever the order given', () => {
    const days = [3, 1, 2].flatMap((day) => [
      entry(1, { at: Date.UTC(2026, 10, day, 9) }),
      entry(2, { at: Date.UTC(2026, 10, day, 12) }),
    ]);
    expect(headings(markdown(days))).toEqual([
      '# Notes',
      ...['Tuesday, 3', 'Monday, 2', 'Sunday, 1'].flatMap((day) => [
        `## ${day} November 2026`,
        '### 13:00',
        '### 10:00',
      ]),
    ]);
  });

  it('puts what was written on the far side of the date line under the day it was there', () => {
    const entries = [
      entry(1, { at: Date.UTC(2026, 10, 22, 11), zone: 'Pacific/Kiritimati' }),
      entry(2, { at: Date.UTC(2026, 10, 22, 12), zone: 'Pacific/Pago_Pago' }),
      entry(3, { at: Date.UTC(2026, 10, 22, 10), zone: 'Pacific/Kiritimati' }),
    ];
    expect(headings(markdown(entries)).slice(1)).toEqual([
      '## Monday, 23 November 2026',
      '### 01:00 (Pacific/Kiritimati)',
      '### 00:00 (Pacific/Kiritimati)',
      '## Sunday, 22 November 2026',
      '### 01:00 (Pacific/Pago\\_Pago)',
    ]);
  });

  it('writes days and times as the language does', () => {
    expect(headings(markdown([entry(1)], { ...WORDS, language: 'de' }))).toEqual([
      '# Notes',
      '## Sonntag, 22. November 2026',
      '### 20:01',
    ]);
  });
});

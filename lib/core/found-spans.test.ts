import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { anyText } from '@/lib/testing/arbitrary';
import { findSpans, toExcerpt } from './found-spans';
import { fold, matches, toTerms } from './search';

const shown = (text: string, query: string): string[] =>
  findSpans(text, toTerms(query)).map(([from, to]) => text.slice(from, to));

describe('what was found', () => {
  test('is marked as it is written, accents and case and all', () => {
    expect(shown('Müde, sehr MÜDE.', 'mude')).toEqual(['Müde', 'MÜDE']);
    expect(shown('Mu\u0308de', 'mud')).toEqual(['Mu\u0308d']);
    expect(shown('ὁ λόγος', 'λογοσ')).toEqual(['λόγος']);
    expect(shown('İzmir', 'izm')).toEqual(['İzm']);
  });

  test('is marked where a word begins, and nowhere else', () => {
    expect(shown('late, later, relate', 'late')).toEqual(['late', 'late']);
    expect(shown('今日は会えた', '会え')).toEqual(['会え']);
  });

  test('is one stretch where words overlap', () => {
    expect(shown('closeness', 'close closen')).toEqual(['closen']);
  });

  test('is nothing without a query', () => {
    expect(findSpans('anything', [])).toEqual([]);
  });

  test('is found in order, without overlap, exactly when the search finds the text', () => {
    fc.assert(
      fc.property(anyText, fc.nat(20), fc.nat(4), (text, start, length) => {
        const terms = toTerms(text.slice(start, start + length));
        for (const term of terms) {
          expect(findSpans(text, [term]).length > 0).toBe(matches(fold(text), [term]));
        }
        let end = -1;
        for (const [from, to] of findSpans(text, terms)) {
          expect(from).toBeGreaterThan(end);
          expect(to).toBeGreaterThan(from);
          end = to;
        }
        expect(end).toBeLessThanOrEqual(text.length);
      }),
    );
  });
});

describe('an excerpt', () => {
  const long = `${'before '.repeat(100)}harbour ${'after '.repeat(100)}`;

  test('is the beginning when nothing is searched for, or it stands there', () => {
    expect(toExcerpt(long, [], 60)).toEqual({ text: long.slice(0, 60), cut: false, spans: [] });
    expect(toExcerpt(long, ['before'], 60).cut).toBe(false);
  });

  test('begins a little before what was found further on, with a whole word', () => {
    const { text, cut, spans } = toExcerpt(long, ['harbour'], 60);
    expect(cut).toBe(true);
    expect(text).toMatch(/^before before .*harbour after/);
    expect(spans.map(([from, to]) => text.slice(from, to))).toEqual(['harbour']);
  });

  test('is never longer than asked for', () => {
    fc.assert(
      fc.property(anyText, anyText, fc.integer({ min: 8, max: 40 }), (text, query, length) => {
        const excerpt = toExcerpt(text, toTerms(query), length);
        expect(excerpt.text.length).toBeLessThanOrEqual(length);
        expect(text).toContain(excerpt.text);
        for (const [from, to] of excerpt.spans) {
          expect(from).toBeGreaterThanOrEqual(0);
          expect(to).toBeLessThanOrEqual(excerpt.text.length);
        }
      }),
    );
  });
});

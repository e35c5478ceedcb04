import { describe, expect, test } from 'vitest';
import { parsePlace } from './place';
import { toHash } from './sections';

describe('an address of the Journal', () => {
  test('leads to its section', () => {
    expect(parsePlace('#/help')).toEqual({ section: 'help' });
    expect(parsePlace('#/library')).toEqual({ section: 'library' });
  });

  test('leads to the timeline when it is empty or unknown', () => {
    for (const hash of ['', '#', '#/', '#/nowhere', '#/constructor']) {
      expect(parsePlace(hash)).toEqual({ section: 'timeline' });
    }
  });

  test('comes back as it went out', () => {
    for (const hash of ['#/timeline', '#/patterns?period=2026', '#/library', '#/help']) {
      expect(toHash(parsePlace(hash))).toBe(hash);
    }
  });

  test('may name a period, in the patterns only', () => {
    expect(parsePlace('#/patterns?period=30-days').period).toBe('30-days');
    expect(parsePlace('#/patterns?period=2026').period).toBe(2026);
    expect(parsePlace('#/patterns?period=lonely')).toEqual({ section: 'patterns' });
    expect(parsePlace('#/timeline?period=2026')).toEqual({ section: 'timeline' });
  });

  test('may name a month or a quarter to be read on one page, in the patterns only', () => {
    for (const hash of ['#/patterns?review=2026-11', '#/patterns?review=2026-q4']) {
      expect(toHash(parsePlace(hash))).toBe(hash);
    }
    expect(parsePlace('#/patterns?review=lonely')).toEqual({ section: 'patterns' });
    expect(parsePlace('#/library?review=2026-11')).toEqual({ section: 'library' });
  });

  test('keeps nothing else of what stands in it', () => {
    expect(toHash(parsePlace('#/library?theme=both-and&query=lonely'))).toBe('#/library');
  });
});

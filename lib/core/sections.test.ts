import { describe, expect, test } from 'vitest';
import { parsePlace, toHash } from './sections';

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
    for (const hash of ['#/timeline', '#/library', '#/help']) {
      expect(toHash(parsePlace(hash))).toBe(hash);
    }
  });

  test('keeps nothing else of what stands in it', () => {
    expect(toHash(parsePlace('#/library?theme=both-and&query=lonely'))).toBe('#/library');
  });
});

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

  test('may name a theme, in the library only', () => {
    expect(parsePlace('#/library?theme=good-news').theme).toBe('good-news');
    expect(parsePlace('#/library?theme=gossip')).toEqual({ section: 'library' });
    expect(parsePlace('#/timeline?theme=good-news')).toEqual({ section: 'timeline' });
  });

  test('comes back as it went out', () => {
    for (const hash of ['#/timeline', '#/library?theme=both-and', '#/help']) {
      expect(toHash(parsePlace(hash))).toBe(hash);
    }
  });

  test('keeps nothing else of what stands in it', () => {
    expect(toHash(parsePlace('#/library?theme=both-and&query=lonely'))).toBe(
      '#/library?theme=both-and',
    );
  });
});

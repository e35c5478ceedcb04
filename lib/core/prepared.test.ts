import { describe, expect, it } from 'vitest';
import {
  isStale,
  type Prepared,
  parsePrepared,
  SAME_FOR_MS,
  toOpen,
  withoutAdded,
} from './prepared';
import { isBlank, type Shown, type Why } from './reflection';

const NOW = Date.UTC(2026, 10, 22, 19);
const shown = (id: string, why: Why = { kind: 'first' }): Shown => ({
  id,
  text: `The text of ${id}.`,
  followUp: 'And?',
  language: 'en',
  theme: 'both-and',
  kind: 'question',
  why,
});
const current = shown('current');
const upcoming = shown('upcoming');

describe('what opens', () => {
  it.each<[string, Prepared, Shown]>([
    ['the current one, before it was ever on screen', { current, upcoming }, current],
    [
      'the current one again within the hour',
      { current, upcoming, shownAt: NOW - SAME_FOR_MS + 1 },
      current,
    ],
    ['the upcoming one after an hour', { current, upcoming, shownAt: NOW - SAME_FOR_MS }, upcoming],
    [
      'the current one while a check-in stands under it',
      { current, upcoming, shownAt: 0, held: true },
      current,
    ],
    ['the current one when none is prepared', { current, shownAt: 0 }, current],
    [
      'the upcoming one when the clock was set back',
      { current, upcoming, shownAt: NOW + 1 },
      upcoming,
    ],
  ])('is %s', (_name, prepared, expected) => {
    expect(toOpen(prepared, NOW)).toBe(expected);
    expect(isStale(prepared, NOW)).toBe(expected === upcoming);
  });
});

describe('what was prepared', () => {
  it.each<[Why]>([
    [{ kind: 'first' }],
    [{ kind: 'begun' }],
    [{ kind: 'lighter' }],
    [{ kind: 'theme-new', theme: 'past-no' }],
    [{ kind: 'theme-rested', theme: 'past-no', days: 15 }],
    [{ kind: 'feeling', group: 'heavy' }],
    [{ kind: 'variety' }],
    [{ kind: 'liked' }],
    [{ kind: 'chance' }],
  ])('is read as it was written, with its reason %j', (why) => {
    const prepared: Prepared = { current: shown('a', why), shownAt: NOW, held: true, upcoming };
    expect(parsePrepared(structuredClone(prepared))).toEqual(prepared);
    expect(parsePrepared({ current: shown('a', why) })).toEqual({ current: shown('a', why) });
  });

  it.each<[string, unknown]>([
    ['nothing', undefined],
    ['no object', 'current'],
    ['no reflection', { upcoming }],
    ['a reflection without text', { current: { ...current, text: '' } }],
    ['a reason without its theme', { current: { ...current, why: { kind: 'theme-new' } } }],
    ['a theme nobody knows', { current: { ...current, theme: 'football' } }],
    ['a damaged one after it', { current, upcoming: { id: 'half' } }],
  ])('cannot be read from %s', (_name, data) => {
    expect(parsePrepared(data)).toBeUndefined();
  });
});

describe('words that are not ours', () => {
  const added: Shown = { ...current, text: 'Ask Anna about the dog.', added: true };

  it('are not prepared, only the room they take', () => {
    const prepared = withoutAdded({ current: added, upcoming: added, held: true });
    expect(JSON.stringify(prepared)).not.toMatch(/Anna|And\?/);
    expect(prepared).toMatchObject({ held: true, current: { id: 'current', added: true } });
    expect(isBlank(prepared.current)).toBe(true);
    expect(prepared.current.text.split(' ')).toHaveLength(5);
    expect(parsePrepared(structuredClone(prepared))).toEqual(prepared);
  });

  it('are no concern of what is ours', () => {
    const prepared: Prepared = { current, upcoming, shownAt: NOW };
    expect(withoutAdded(prepared)).toEqual(prepared);
    expect(isBlank(current)).toBe(false);
  });
});

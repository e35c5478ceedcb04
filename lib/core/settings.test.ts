import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DEFAULT_SETTINGS, parseSettings, type Settings } from './settings';

const KEYS = Object.keys(DEFAULT_SETTINGS) as (keyof Settings)[];

describe('settings', () => {
  it('are the defaults before anything was set', () => {
    expect(parseSettings(undefined)).toEqual({ settings: DEFAULT_SETTINGS, damaged: [] });
    expect(parseSettings({})).toEqual({ settings: DEFAULT_SETTINGS, damaged: [] });
  });

  it('are read as they were set', () => {
    const set: Partial<Settings> = {
      colours: 'dark',
      textSize: 'larger',
      situation: 'longDistance',
      maxDepth: 3,
      themesOff: ['past-no', 'help-counts'],
      openness: false,
    };
    expect(parseSettings(set)).toEqual({ settings: { ...DEFAULT_SETTINGS, ...set }, damaged: [] });
  });

  it('lose by one damaged value only that one, and name it', () => {
    const { settings, damaged } = parseSettings({ colours: 'pink', textSize: 'large' });
    expect(settings).toEqual({ ...DEFAULT_SETTINGS, textSize: 'large' });
    expect(damaged).toEqual(['colours']);
  });

  it('ask for no openness, and nothing deep, when what was set about it cannot be read', () => {
    const { settings, damaged } = parseSettings({ openness: 'no', maxDepth: '1' });
    expect(settings).toMatchObject({ openness: false, maxDepth: 1 });
    expect(damaged.toSorted()).toEqual(['maxDepth', 'openness']);
    expect(parseSettings('gone').settings).toMatchObject({ openness: false, maxDepth: 1 });
  });

  it('offer nothing that may have been switched off, when that cannot be read', () => {
    expect(parseSettings({ selfCheck: 'no' }).settings.selfCheck).toBe(false);
    expect(parseSettings({ lookingBack: 'no' }).settings.lookingBack).toBe(false);
  });

  it('keep a theme switched off beside one that only a newer version knows', () => {
    expect(parseSettings({ themesOff: ['past-no', 'new-theme'] }).settings.themesOff).toEqual([
      'past-no',
    ]);
  });

  it('can be read whatever is stored, with every key', () => {
    const anyStored = fc.record(Object.fromEntries(KEYS.map((key) => [key, fc.anything()])), {
      requiredKeys: [],
    });
    fc.assert(
      fc.property(fc.oneof(fc.anything(), anyStored), (data) => {
        const { settings, damaged } = parseSettings(data);
        expect(Object.keys(settings).toSorted()).toEqual(KEYS.toSorted());
        // What was read holds when read again.
        expect(parseSettings(settings)).toEqual({ settings, damaged: [] });
        expect(KEYS).toEqual(expect.arrayContaining(damaged));
      }),
    );
  });
});

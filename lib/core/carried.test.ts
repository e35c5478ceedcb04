import { describe, expect, it } from 'vitest';
import { joinCarried, parseCarried } from './carried';

describe('what is carried', () => {
  it('is united: parts list by list, settings name by name, anything else whole', () => {
    const ours = {
      settings: { smell: 'pine', sound: 1 },
      reflections: [{ id: 'a' }],
      later: { x: 1 },
      mine: 0,
    };
    const theirs = {
      settings: { smell: 'pine', touch: 2 },
      reflections: [{ id: 'b' }],
      later: { y: 1 },
      theirs: null,
    };
    expect(joinCarried(ours, theirs)).toEqual({
      settings: { smell: 'pine', sound: 1, touch: 2 },
      reflections: [{ id: 'a' }, { id: 'b' }],
      later: { y: 1 },
      mine: 0,
      theirs: null,
    });
  });

  it('stays the very same when nothing is new', () => {
    const ours = { settings: { smell: 'pine' }, packs: [{ id: 'a', b: 1 }], later: [1, 1] };
    expect(joinCarried(ours, structuredClone(ours))).toBe(ours);
    expect(joinCarried(ours, { packs: [], settings: {} })).toBe(ours);
    expect(joinCarried(ours, {})).toBe(ours);
  });

  it('is nothing when its record is damaged', () => {
    for (const data of [undefined, null, 7, 'x', [1]]) expect(parseCarried(data)).toEqual({});
    expect(parseCarried({ later: 1 })).toEqual({ later: 1 });
  });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anyMoment } from '@/lib/testing/arbitrary';
import {
  PERSONAL_KEYS,
  type Personal,
  parsePersonal,
  SAFETY_ANSWERS,
  withId,
  withoutId,
} from './personal';

const EMPTY: Personal = {
  favourites: [],
  hidden: [],
  seen: {},
  words: [],
  safety: null,
  person: '',
  helpCard: null,
  selfChecks: [],
  selfCheckOffer: null,
  reflections: [],
  packs: [],
  ownPack: null,
};

const anyKey = fc.stringMatching(/^[a-z]{1,8}-[a-z]{1,8}$/);

const anyLastShown = fc.option(fc.record({ at: anyMoment, closed: fc.boolean() }));

const anyPersonal: fc.Arbitrary<Personal> = fc.record({
  favourites: fc.array(fc.string({ minLength: 1 })),
  hidden: fc.array(fc.string({ minLength: 1 })),
  seen: fc.dictionary(anyKey, fc.record({ at: anyMoment, times: fc.nat() })),
  words: fc.array(
    fc.record(
      { word: fc.string({ minLength: 1, maxLength: 60 }), group: fc.constant('heavy' as const) },
      { requiredKeys: ['word'] },
    ),
  ),
  safety: fc.constantFrom(null, ...SAFETY_ANSWERS),
  person: fc.string({ maxLength: 1_000 }),
  helpCard: anyLastShown,
  selfChecks: fc.array(fc.anything()),
  selfCheckOffer: anyLastShown,
  reflections: fc.array(fc.anything()),
  packs: fc.array(fc.anything()),
  ownPack: fc.option(fc.dictionary(anyKey, fc.string())),
});

describe('a personal record', () => {
  it('is read as it was written', () => {
    fc.assert(
      fc.property(anyPersonal, (personal) => {
        for (const key of PERSONAL_KEYS)
          expect(parsePersonal(key, personal[key])).toEqual(personal[key]);
      }),
    );
  });

  it('is empty when there is none, and reads as empty when it is something else', () => {
    for (const key of PERSONAL_KEYS) {
      for (const data of [undefined, null, 7, { 7: true }]) {
        expect(parsePersonal(key, data)).toEqual(EMPTY[key]);
      }
    }
  });

  it('loses only what of it is damaged: what was hidden stays hidden', () => {
    expect(parsePersonal('hidden', ['a', '', 7, null, 'b'])).toEqual(['a', 'b']);
    const good = { at: 5, times: 2 };
    const seen = { good, late: { at: -1, times: 1 }, odd: 'yes', half: { at: 5 } };
    expect(parsePersonal('seen', seen)).toEqual({ good });
    const words = [{ word: 'ok' }, { word: '' }, { word: 'x', group: 'none' }, 'ok'];
    expect(parsePersonal('words', words)).toEqual([{ word: 'ok' }]);
  });

  it('never throws', () => {
    fc.assert(
      fc.property(fc.constantFrom(...PERSONAL_KEYS), fc.anything(), (key, data) => {
        expect(parsePersonal(key, data)).toBeDefined();
      }),
    );
  });
});

it('puts an id in once and takes it out wholly', () => {
  fc.assert(
    fc.property(fc.uniqueArray(fc.string()), fc.string(), (ids, id) => {
      const more = withId(ids, id);
      expect(withId(more, id)).toEqual(more);
      expect(more.filter((each) => each === id)).toEqual([id]);
      expect(withoutId(more, id)).toEqual(ids.filter((each) => each !== id));
    }),
  );
});

import { describe, expect, it } from 'vitest';
import { toHash } from './hash';
import { checkLanguage, type Texts, toLanguageState, toSources } from './language-state';

const ENGLISH: Texts = new Map([
  ['reflections/car', 'Five minutes in the car.'],
  ['reflections/phone', 'A name lights up.'],
  ['messages/keep', 'Keep'],
  ['messages/kept_one', '$COUNT$ entry'],
  ['messages/kept_other', '$COUNT$ entries'],
  ['messages/until', 'Until $TIME$ on $DAY$'],
]);

const stateOf = (language: string, own: Record<string, string>, sources = {}) =>
  toLanguageState(language, { own: new Map(Object.entries(own)), english: ENGLISH, sources });

describe('how far a language is', () => {
  it('counts by file, and names what is missing in the order of English', () => {
    const state = stateOf('de', { 'messages/keep': 'Behalten', 'reflections/phone': 'Ein Name.' });
    expect(state.files).toEqual([
      { name: 'reflections', done: 1, of: 2 },
      { name: 'messages', done: 1, of: 4 },
    ]);
    expect(state.missing).toEqual([
      'reflections/car',
      'messages/kept_one',
      'messages/kept_other',
      'messages/until',
    ]);
  });

  it.each([
    ['ja', ['other']],
    ['es', ['one', 'other']],
    ['pl', ['few', 'many', 'one']],
    ['ar', ['few', 'many', 'one', 'other', 'two', 'zero']],
  ])('wants the plural forms that %s has', (language, forms) => {
    const { missing } = stateOf(language, {});
    const plural = missing.filter((name) => name.startsWith('messages/kept_'));
    expect(plural).toEqual(forms.map((form) => `messages/kept_${form}`));
  });

  it('tells what comes from English that was changed since, and what nobody marked', () => {
    const own = new Map([
      ['reflections/car', 'Fünf Minuten.'],
      ['reflections/phone', 'Ein Name.'],
      ['messages/keep', 'Behalten'],
    ]);
    const sources = toSources('de', own, ENGLISH);
    expect(sources['reflections/car']).toBe(toHash('Five minutes in the car.'));
    const english = new Map(ENGLISH).set('reflections/car', 'Ten minutes in the car.');
    const { 'messages/keep': _keep, ...known } = sources;
    const state = toLanguageState('de', { own, english, sources: known });
    expect(state.old).toEqual(['reflections/car']);
    expect(state.unmarked).toEqual(['messages/keep']);
  });
});

describe('the messages of a language', () => {
  const check = (language: string, own: Record<string, string>) =>
    checkLanguage(stateOf(language, own), new Map(Object.entries(own)), ENGLISH).map(
      ({ level, check: name, id }) => `${level} ${name} ${id}`,
    );

  it('fill in what English fills in, and nothing else', () => {
    expect(check('de', { 'messages/until': 'Bis $TIME$ am $DAY$' })).toEqual([]);
    expect(check('de', { 'messages/until': 'Bis $TIME$' })).toEqual([
      'fail placeholders messages/until',
    ]);
    expect(check('de', { 'messages/keep': 'Behalten $IT$' })).toEqual([
      'fail placeholders messages/keep',
    ]);
  });

  it('may leave the number out of a plural form', () => {
    expect(check('ar', { 'messages/kept_two': 'مدخلان' })).toEqual([]);
  });

  it('are named when English has no such message', () => {
    expect(check('de', { 'messages/gone': 'Weg' })).toEqual(['warn language-ids messages/gone']);
  });
});

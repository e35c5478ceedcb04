import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anyDraft, anyMoment, anyText, anyZone } from '@/lib/testing/arbitrary';
import {
  type Change,
  change,
  type Draft,
  emptyDraft,
  hasGroup,
  hasWord,
  isEmpty,
  isFull,
  mergeDrafts,
  parseDraft,
  rescueNote,
  toEntry,
  withReflection,
} from './check-in';
import { type Felt, LIMITS, parseEntry } from './entry';
import { GROUPS } from './feelings';

const ID = '019ab2f0-79b0-7cc3-98c4-dc0c0c07398f';
const NOW = Date.UTC(2026, 10, 22, 19);
const EMPTY = emptyDraft(ID, NOW);

const WORDS = ['calm', 'tired', 'angry', 'torn', 'glad'];
const anyChange: fc.Arbitrary<Change> = fc.oneof(
  fc.record({
    kind: fc.constant('group' as const),
    group: fc.constantFrom(...GROUPS),
    open: fc.boolean(),
  }),
  fc.record(
    {
      kind: fc.constant('word' as const),
      word: fc.constantFrom(...WORDS),
      group: fc.constantFrom(...GROUPS),
    },
    { requiredKeys: ['kind', 'word'] },
  ),
  fc.constant({ kind: 'not-sure' as const }),
  fc.record({
    kind: fc.constant('body' as const),
    sensation: fc.constantFrom(undefined, 'tight jaw', 'slow breath'),
  }),
  fc.record({
    kind: fc.constant('want' as const),
    want: fc.constantFrom(undefined, -1, 0, 0.5, 1),
  }),
  fc.record({
    kind: fc.constant('known' as const),
    known: fc.constantFrom(undefined, 'yes' as const, 'partly' as const, 'no' as const),
  }),
  fc.record({ kind: fc.constant('note' as const), note: anyText }),
  fc.record({ kind: fc.constant('at' as const), at: anyMoment }),
);

const pressed = (...steps: Change[]): Draft =>
  steps.reduce((draft, step) => change(draft, NOW, step), EMPTY);
const press = (group: Felt['group'] & string, open = false): Change => ({
  kind: 'group',
  group,
  open,
});
const say = (word: string, group?: Felt['group'] & string): Change =>
  group ? { kind: 'word', word, group } : { kind: 'word', word };

describe('pressing groups and words', () => {
  it.each<[string, Change[], Felt[]]>([
    ['a group chooses it', [press('heavy')], [{ group: 'heavy' }]],
    ['it again while its words lie open lets it go', [press('heavy'), press('heavy', true)], []],
    [
      'another group takes back one chosen without a word',
      [press('heavy'), press('easy')],
      [{ group: 'easy' }],
    ],
    [
      'a word takes the place of its group',
      [press('easy'), say('calm', 'easy')],
      [{ word: 'calm', group: 'easy' }],
    ],
    [
      'a word again leaves its group',
      [press('easy'), say('calm', 'easy'), say('calm', 'easy')],
      [{ group: 'easy' }],
    ],
    [
      'one of two words of a group again leaves the other',
      [say('calm', 'easy'), say('close', 'easy'), say('calm', 'easy')],
      [{ word: 'close', group: 'easy' }],
    ],
    ['an own word needs no group', [say('wobbly')], [{ word: 'wobbly' }]],
    ['an own word again leaves nothing', [say('wobbly'), say('wobbly')], []],
    [
      'another group keeps the words of the first',
      [say('calm', 'easy'), press('heavy')],
      [{ word: 'calm', group: 'easy' }, { group: 'heavy' }],
    ],
    [
      'a group open lets its words go with it',
      [say('calm', 'easy'), say('tired', 'heavy'), press('easy', true)],
      [{ word: 'tired', group: 'heavy' }],
    ],
    [
      'a fourth word changes nothing',
      [say('a'), say('b'), say('c'), say('d')],
      [{ word: 'a' }, { word: 'b' }, { word: 'c' }],
    ],
    [
      'a group beside three words chooses none',
      [say('a'), say('b'), say('c'), press('easy')],
      [{ word: 'a' }, { word: 'b' }, { word: 'c' }],
    ],
  ])('%s', (_name, steps, feelings) => {
    expect(pressed(...steps).feelings).toEqual(feelings);
  });

  it('is full at three words, not at two and a group', () => {
    expect(isFull(pressed(say('a'), say('b'), press('easy')))).toBe(false);
    expect(isFull(pressed(say('a'), say('b'), say('c')))).toBe(true);
  });

  it('knows what is chosen', () => {
    const draft = pressed(say('calm', 'easy'));
    expect([hasGroup(draft, 'easy'), hasGroup(draft, 'heavy')]).toEqual([true, false]);
    expect([hasWord(draft, 'calm'), hasWord(draft, 'tired')]).toEqual([true, false]);
  });
});

describe('a draft', () => {
  it('holds at most three feelings, none twice, and is later after every change', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(anyChange, anyMoment), { maxLength: 30 }), (steps) => {
        let draft = EMPTY;
        for (const [step, now] of steps) {
          const next = change(draft, now, step);
          expect(next.editedAt).toBeGreaterThan(draft.editedAt);
          expect(next.editedAt).toBeGreaterThanOrEqual(now);
          expect(next.id).toBe(draft.id);
          if (step.kind !== 'note') expect(next.note).toBe(draft.note);
          if (step.kind === 'note') expect(next.note).toBe(step.note);
          draft = next;
          const names = draft.feelings.map(({ word, group }) => word ?? `group ${group}`);
          expect(names.length).toBeLessThanOrEqual(LIMITS.feelings);
          expect(new Set(names).size).toBe(names.length);
        }
      }),
      { numRuns: 300 },
    );
  });

  it('is read as it was stored, after whatever changes', () => {
    fc.assert(
      fc.property(anyDraft, fc.array(anyChange), (draft, steps) => {
        fc.pre(draft.feelings.every(({ word }) => !WORDS.includes(word ?? '')));
        const changed = steps.reduce((each, step) => change(each, NOW, step), draft);
        fc.pre(changed.editedAt < 7_258_118_400_000);
        expect(parseDraft(structuredClone(changed))).toEqual({ ok: true, value: changed });
      }),
    );
  });

  it.each<[string, Partial<Draft>]>([
    ['a group', { feelings: [{ group: 'easy' }] }],
    ['not sure', { notSure: true }],
    ['a want of nothing in particular', { want: 0 }],
    ['whether anyone knew', { known: 'no' }],
    ['what was noticed in the body', { body: ['tight jaw'] }],
    ['a word in the note', { note: ' x ' }],
  ])('is not empty with %s alone', (_name, part) => {
    expect(isEmpty({ ...EMPTY, ...part })).toBe(false);
  });

  it('is empty with a reflection and blank lines alone', () => {
    const shown = { id: 'r', text: 'T', followUp: '', language: 'en' } as const;
    const draft = withReflection(
      { ...EMPTY, note: ' \n ' },
      { ...shown, theme: 'both-and', kind: 'question', why: { kind: 'first' } },
    );
    expect(draft.reflection).toEqual({
      id: 'r',
      text: 'T',
      language: 'en',
      theme: 'both-and',
      kind: 'question',
    });
    expect(isEmpty(draft)).toBe(true);
    expect(toEntry(draft, NOW, 'UTC')).toEqual({ kind: 'empty' });
  });

  it('remembers no reflection whose words are still looked up', () => {
    const shown = { id: 'r', text: '\u00a0\u00a0 ', followUp: '', language: 'en' } as const;
    const facts = { theme: 'both-and', kind: 'question', why: { kind: 'first' } } as const;
    expect(withReflection(EMPTY, { ...shown, ...facts, added: true })).toEqual(EMPTY);
  });

  it.each<[string, unknown]>([
    ['a feeling that is none', { ...EMPTY, feelings: [{}] }],
    ['four feelings', { ...EMPTY, feelings: new Array(4).fill({ group: 'easy' }) }],
    ['an id that could not be kept', { ...EMPTY, id: 'draft' }],
    ['no note', { ...EMPTY, note: undefined }],
  ])('is not read with %s: it could not be kept later', (_name, data) => {
    expect(parseDraft(data).ok).toBe(false);
  });
});

describe('keeping', () => {
  it('makes of any draft that can be read an entry that can be read', () => {
    fc.assert(
      fc.property(anyDraft, anyMoment, fc.oneof(anyZone, fc.string()), (draft, now, zone) => {
        expect(parseDraft(draft).ok).toBe(true);
        const decision = toEntry(draft, now, zone);
        expect(decision.kind).toBe(isEmpty(draft) ? 'empty' : 'entry');
        if (decision.kind !== 'entry') return;
        expect(parseEntry(decision.entry)).toEqual({ ok: true, value: decision.entry });
        expect(decision.entry).toMatchObject({ id: draft.id, at: draft.at ?? now });
      }),
      { numRuns: 500 },
    );
  });

  it('loses no word of the note and no answer', () => {
    fc.assert(
      fc.property(anyDraft, (draft) => {
        const decision = toEntry(draft, NOW, 'UTC');
        if (decision.kind !== 'entry') return;
        const { entry } = decision;
        expect(entry.note).toBe(draft.note.trim() === '' ? '' : draft.note);
        expect(entry.feelings).toEqual(draft.feelings);
        expect(entry.notSure === true).toBe(draft.notSure);
        expect([entry.body, entry.want, entry.known]).toEqual([
          draft.body,
          draft.want,
          draft.known,
        ]);
        expect(entry.reflection?.text).toBe(draft.reflection?.text);
        expect([entry.theme, entry.kind]).toEqual([
          draft.reflection?.theme,
          draft.reflection?.kind,
        ]);
      }),
    );
  });

  it('says how long a note is that is too long, and takes one just as long as allowed', () => {
    const long = { ...EMPTY, note: 'a'.repeat(LIMITS.noteLength + 1) };
    expect(toEntry(long, NOW, 'UTC')).toEqual({ kind: 'note-too-long', length: 100_001 });
    expect(toEntry({ ...long, note: long.note.slice(1) }, NOW, 'UTC').kind).toBe('entry');
  });
});

describe('joining what was typed to the stored draft', () => {
  it('loses nothing of either', () => {
    fc.assert(
      fc.property(anyDraft, anyDraft, (stored, typed) => {
        const merged = mergeDrafts(stored, typed);
        expect(merged.id).toBe(stored.id);
        if (isEmpty(typed)) {
          expect(merged).toEqual(stored);
          return;
        }
        expect(merged.note).toContain(stored.note);
        expect(merged.note).toContain(typed.note);
        expect(merged.feelings).toEqual(
          typed.feelings.length > 0 ? typed.feelings : stored.feelings,
        );
        expect(merged.want).toBe(typed.want ?? stored.want);
        expect(merged.editedAt).toBeGreaterThan(stored.editedAt);
        expect(merged.editedAt).toBeGreaterThanOrEqual(typed.editedAt);
      }),
    );
  });
});

describe('rescuing a damaged draft', () => {
  it('gives its note, whatever else is wrong', () => {
    fc.assert(
      fc.property(fc.dictionary(fc.string(), fc.anything()), anyText, (junk, note) => {
        expect(rescueNote({ ...junk, note })).toBe(note.trim() === '' ? undefined : note);
      }),
    );
  });

  it.each([undefined, null, 'note', 7, {}, { note: 7 }, { note: [] }, []])(
    'gives nothing of %j',
    (data) => {
      expect(rescueNote(data)).toBeUndefined();
    },
  );
});

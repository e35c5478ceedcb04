import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { anyEntry, anyMoment } from '@/lib/testing/arbitrary';
import { type Change, change, isEmpty } from './check-in';
import { beginEdit, parseEdit, saysTheSame, toDraft, toNewEntry, withEdit } from './edit';
import { type Entry, LIMITS } from './entry';
import { uuidV7 } from './uuid';

const NOW = Date.UTC(2026, 10, 22, 19);

const entryId = uuidV7(NOW, new Uint8Array(10));
const entry: Entry = {
  id: entryId,
  at: NOW,
  zone: 'Europe/Berlin',
  editedAt: NOW + 1,
  reflection: { id: 'x', text: 'Who would you call first?', language: 'en' },
  feelings: [{ word: 'calm', group: 'easy' }],
  want: 0.4,
  known: 'no',
  note: 'Rang Jo.',
  favourite: true,
};

describe('an edit in progress', () => {
  test('comes back from the store as it went in', () => {
    fc.assert(
      fc.property(anyEntry, (kept) => {
        const edit = beginEdit(kept, NOW);
        expect(parseEdit(structuredClone(edit))).toEqual(edit);
      }),
    );
  });

  test('is refused when it is damaged', () => {
    const edit = beginEdit(entry, NOW);
    for (const damaged of [
      undefined,
      null,
      'edit',
      {},
      { ...edit, draft: 1 },
      { draft: edit.draft },
    ]) {
      expect(parseEdit(damaged)).toBeUndefined();
    }
  });

  test('says the same as its entry until something is changed', () => {
    const { draft } = beginEdit(entry, NOW);
    expect(saysTheSame(entry, draft)).toBe(true);
    const steps: Change[] = [
      { kind: 'note', note: 'Rang Jo again.' },
      { kind: 'want', want: undefined },
      { kind: 'want', want: -1 },
      { kind: 'known', known: undefined },
      { kind: 'not-sure' },
      { kind: 'body', sensation: 'tight jaw' },
      { kind: 'word', word: 'calm', group: 'easy' },
      { kind: 'word', word: 'proud', group: 'bright' },
      { kind: 'at', at: NOW - 1 },
    ];
    for (const step of steps) expect(saysTheSame(entry, change(draft, NOW, step))).toBe(false);
    const there = change(draft, NOW, { kind: 'not-sure' });
    expect(saysTheSame(entry, change(there, NOW, { kind: 'not-sure' }))).toBe(true);
  });

  test('says the same as what it was saved as', () => {
    fc.assert(
      fc.property(anyEntry, fc.string(), (kept, note) => {
        const draft = change(beginEdit(kept, NOW).draft, NOW, { kind: 'note', note });
        fc.pre(!isEmpty(draft));
        const saved = withEdit(kept, draft, NOW);
        expect(saved.kind === 'entry' && saysTheSame(saved.entry, draft)).toBe(true);
      }),
    );
  });
});

describe('an edit kept as a new entry', () => {
  test('is all that the old one was, under its own id and never edited', () => {
    const edit = beginEdit(entry, NOW);
    const draft = change(edit.draft, NOW, { kind: 'note', note: 'Rang Jo twice.' });
    const { editedAt: _, ...rest } = entry;
    expect(toNewEntry({ ...edit, draft }, 'new id', NOW)).toEqual({
      kind: 'entry',
      entry: { ...rest, id: 'new id', note: 'Rang Jo twice.' },
    });
  });

  test('is refused like any other when nothing is left in it', () => {
    const { draft, before } = beginEdit(entry, NOW);
    const steps: Change[] = [
      { kind: 'note', note: '' },
      { kind: 'want', want: undefined },
      { kind: 'known', known: undefined },
      { kind: 'word', word: 'calm' },
    ];
    const emptied = steps.reduce((part, step) => change(part, NOW, step), draft);
    expect(toNewEntry({ before, draft: emptied }, 'new id', NOW).kind).toBe('empty');
  });
});

describe('editing an entry', () => {
  test('changes nothing but the time of the edit when nothing is changed', () => {
    fc.assert(
      fc.property(anyEntry, anyMoment, (entry, now) => {
        const decision = withEdit(entry, toDraft(entry, now), now);
        expect(decision.kind).toBe(isEmpty(toDraft(entry, now)) ? 'empty' : 'entry');
        if (decision.kind !== 'entry') return;
        const { editedAt = 0, ...rest } = decision.entry;
        const { editedAt: before = -1, ...expected } = entry;
        expect(rest).toEqual(expected);
        expect(editedAt).toBeGreaterThan(before);
      }),
    );
  });

  test('puts the new answers in, takes out those that were cleared, and keeps the rest', () => {
    const entry = {
      ...{ id: entryId, at: NOW, zone: 'UTC', note: 'old', favourite: true as const },
      ...{ feelings: [{ group: 'easy' as const }], notSure: true as const, want: 1 },
    };
    const draft = {
      ...toDraft(entry, NOW),
      notSure: false,
      note: 'new',
      at: NOW - 5,
      known: 'no' as const,
    };
    const { want: _, ...cleared } = draft;
    expect(withEdit(entry, cleared, NOW + 1)).toEqual({
      kind: 'entry',
      entry: {
        ...{
          id: entryId,
          at: NOW - 5,
          zone: 'UTC',
          editedAt: NOW + 1,
          note: 'new',
          favourite: true,
        },
        ...{ feelings: [{ group: 'easy' }], known: 'no' },
      },
    });
  });

  test('leaves an entry that may be kept as it could have been: not empty, not too long', () => {
    const entry = { id: entryId, at: NOW, zone: 'UTC', note: 'x', feelings: [] };
    const draft = toDraft(entry, NOW);
    expect(withEdit(entry, { ...draft, note: ' ' }, NOW)).toEqual({ kind: 'empty' });
    const long = 'a'.repeat(LIMITS.noteLength + 1);
    expect(withEdit(entry, { ...draft, note: long }, NOW).kind).toBe('note-too-long');
  });
});

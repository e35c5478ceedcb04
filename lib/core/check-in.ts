// What is being written in a check-in before it is kept: the draft, each change to it, and the
// entry it becomes. Promise: a whole visit can be one press, and nothing typed is dropped.
import * as v from 'valibot';
import {
  type Entry,
  entrySchema,
  type Felt,
  type Known,
  LIMITS,
  type Parsed,
  toReason,
} from './entry';
import type { Group } from './feelings';
import { isBlank, KINDS, type Shown, THEMES } from './reflection';
import { isZone } from './time';

const parts = entrySchema.entries;

/** As strict as an entry, but for the length of the note: what it holds can be kept. */
const draftSchema = v.object({
  id: parts.id,
  editedAt: parts.at,
  at: v.exactOptional(parts.at),
  reflection: v.exactOptional(
    v.object({
      ...parts.reflection.wrapped.entries,
      theme: v.picklist(THEMES),
      kind: v.picklist(KINDS),
    }),
  ),
  feelings: parts.feelings,
  notSure: v.boolean(),
  body: parts.body,
  want: parts.want,
  known: parts.known,
  note: v.string(),
});

/**
 * A check-in in progress. `id` is already the future entry's: keeping twice, or from two open
 * surfaces, still makes one entry. `editedAt` (epoch ms) settles which of two surfaces wrote last;
 * `at` is the entry's moment where it is not simply the moment of keeping.
 */
export type Draft = v.InferOutput<typeof draftSchema>;

export function emptyDraft(id: string, now: number): Draft {
  return { id, editedAt: now, feelings: [], notSure: false, note: '' };
}

/** Whether nothing was said yet; the reflection alone is not the person's doing. */
export function isEmpty(draft: Draft): boolean {
  return (
    draft.feelings.length === 0 &&
    !draft.notSure &&
    !draft.body?.length &&
    draft.want === undefined &&
    draft.known === undefined &&
    draft.note.trim() === ''
  );
}

export type Change =
  | { kind: 'group'; group: Group; open: boolean }
  | { kind: 'word'; word: string; group?: Group }
  | { kind: 'not-sure' }
  | { kind: 'body'; sensation: string | undefined }
  | { kind: 'want'; want: number | undefined }
  | { kind: 'known'; known: Known | undefined }
  | { kind: 'note'; note: string }
  | { kind: 'at'; at: number };

/** The draft after one change. A fourth feeling changes nothing: see {@link isFull}. */
export function change(draft: Draft, now: number, step: Change): Draft {
  const next: Draft = { ...draft, editedAt: Math.max(now, draft.editedAt + 1) };
  switch (step.kind) {
    case 'group':
      return { ...next, feelings: pressGroup(draft.feelings, step.group, step.open) };
    case 'word':
      return { ...next, feelings: pressWord(draft.feelings, step.word, step.group) };
    case 'not-sure':
      return { ...next, notSure: !draft.notSure };
    case 'body':
      return withOptional(
        next,
        'body',
        step.sensation === undefined ? undefined : [step.sensation],
      );
    case 'want':
      return withOptional(next, 'want', step.want);
    case 'known':
      return withOptional(next, 'known', step.known);
    case 'note':
      return { ...next, note: step.note };
    case 'at':
      return { ...next, at: step.at };
  }
}

/** Whether three feelings stand already. */
export function isFull(draft: Draft): boolean {
  return draft.feelings.filter(({ word }) => word !== undefined).length >= LIMITS.feelings;
}

export function hasGroup(draft: Draft, group: Group): boolean {
  return draft.feelings.some((felt) => felt.group === group);
}

export function hasWord(draft: Draft, word: string): boolean {
  return draft.feelings.some((felt) => felt.word === word);
}

/**
 * A group is chosen when pressed and let go when pressed while its words lie open. Looking into
 * another group takes back a group chosen without a word, so that looking around leaves no trace.
 */
function pressGroup(feelings: readonly Felt[], group: Group, open: boolean): Felt[] {
  if (open) return feelings.filter((felt) => felt.group !== group);
  const named = feelings.filter((felt) => felt.word !== undefined || felt.group === group);
  const present = named.some((felt) => felt.group === group);
  return present || named.length >= LIMITS.feelings ? named : [...named, { group }];
}

/** A word takes the place of its group alone, and leaves the group standing when unpressed. */
function pressWord(feelings: readonly Felt[], word: string, group?: Group): Felt[] {
  const others = feelings.filter((felt) => felt.word !== word);
  if (others.length < feelings.length) {
    const lastOfGroup = group !== undefined && !others.some((felt) => felt.group === group);
    return lastOfGroup ? [...others, { group }] : others;
  }
  const named = feelings.filter((felt) => felt.word !== undefined);
  if (named.length >= LIMITS.feelings) return [...feelings];
  return [...named, group === undefined ? { word } : { word, group }];
}

export type KeepDecision =
  | { kind: 'entry'; entry: Entry }
  | { kind: 'empty' }
  | { kind: 'note-too-long'; length: number };

/**
 * The entry a draft becomes, or why it cannot be kept.
 * @param now epoch ms: the moment it is kept
 * @param zone IANA name; one this browser does not know (it happens) becomes UTC
 */
export function toEntry(draft: Draft, now: number, zone: string): KeepDecision {
  if (isEmpty(draft)) return { kind: 'empty' };
  if (draft.note.length > LIMITS.noteLength) {
    return { kind: 'note-too-long', length: draft.note.length };
  }
  const { id, at = now, reflection, note } = draft;
  return {
    kind: 'entry',
    entry: {
      id,
      at,
      zone: isZone(zone) ? zone : 'UTC',
      ...(reflection && {
        reflection: { id: reflection.id, text: reflection.text, language: reflection.language },
        theme: reflection.theme,
        kind: reflection.kind,
      }),
      ...toAnswers(draft),
      note: note.trim() === '' ? '' : note,
    },
  };
}

/** What was answered, as an entry has it. */
export function toAnswers({ feelings, notSure, body, want, known }: Draft) {
  return {
    feelings,
    ...(notSure && { notSure: true as const }),
    ...(body && { body }),
    ...(want !== undefined && { want }),
    ...(known !== undefined && { known }),
  };
}

/**
 * What was typed before the stored draft had been read, joined to it: nothing of either is lost,
 * and it counts as the later of the two even when the clock was set back.
 */
export function mergeDrafts(stored: Draft, typed: Draft): Draft {
  if (isEmpty(typed)) return stored;
  const notes = [stored.note, typed.note].filter((note) => note !== '');
  const { feelings } = typed.feelings.length > 0 ? typed : stored;
  return {
    ...stored,
    ...typed,
    id: stored.id,
    editedAt: Math.max(typed.editedAt, stored.editedAt + 1),
    feelings,
    notSure: stored.notSure || typed.notSure,
    note: notes.join('\n'),
  };
}

/**
 * The part of what is shown that a draft, and later its entry, remembers. None as long as its words
 * are still looked up: blanks are nothing to remember.
 */
export function withReflection(draft: Draft, shown: Shown): Draft {
  if (isBlank(shown)) return draft;
  const { id, text, language, theme, kind } = shown;
  return { ...draft, reflection: { id, text, language, theme, kind } };
}

export function parseDraft(data: unknown): Parsed<Draft> {
  const result = v.safeParse(draftSchema, data, { abortEarly: true });
  return result.success
    ? { ok: true, value: result.output }
    : { ok: false, reason: toReason(result.issues[0]) };
}

/**
 * What can still be read of a damaged draft: the note, if it is text. Words come first; the rest
 * can be pressed again.
 */
export function rescueNote(data: unknown): string | undefined {
  if (typeof data !== 'object' || data === null || !('note' in data)) return undefined;
  return typeof data.note === 'string' && data.note.trim() !== '' ? data.note : undefined;
}

function withOptional<Key extends 'body' | 'want' | 'known'>(
  draft: Draft,
  key: Key,
  value: Draft[Key] | undefined,
): Draft {
  const { [key]: _, ...rest } = draft;
  return (value === undefined ? rest : { ...rest, [key]: value }) as Draft;
}

// A kept entry being edited: what it was when the editing began, and what was typed since. Promise:
// the words survive the page, and whether somebody else was quicker can still be told.
import * as v from 'valibot';
import {
  type Draft,
  emptyDraft,
  isEmpty,
  type KeepDecision,
  parseDraft,
  toAnswers,
} from './check-in';
import { type Entry, LIMITS, parseEntry } from './entry';
import { toEditedAt } from './entry-mark';

export interface Edit {
  /** The entry as it was when the editing began. */
  before: Entry;
  draft: Draft;
}

export function beginEdit(before: Entry, now: number): Edit {
  return { before, draft: toDraft(before, now) };
}

/** The draft in which a kept entry is edited: its answers, under the same id. */
export function toDraft(entry: Entry, now: number): Draft {
  const { id, at, note, body, want, known } = entry;
  return {
    ...emptyDraft(id, now),
    at,
    feelings: entry.feelings,
    notSure: entry.notSure === true,
    ...(body && { body }),
    ...(want !== undefined && { want }),
    ...(known !== undefined && { known }),
    note,
  };
}

/**
 * The entry as edited: the draft's answers in place of its own, all else as it was.
 * @param now epoch ms: becomes `editedAt`, later than the last one even when the clock is not
 */
export function withEdit(entry: Entry, draft: Draft, now: number): KeepDecision {
  if (isEmpty(draft)) return { kind: 'empty' };
  const { length } = draft.note;
  if (length > LIMITS.noteLength) return { kind: 'note-too-long', length };
  const { notSure: _1, want: _2, known: _3, body: _4, ...rest } = entry;
  const editedAt = toEditedAt(entry, now);
  const { at = entry.at, note } = draft;
  return { kind: 'entry', entry: { ...rest, ...toAnswers(draft), at, editedAt, note } };
}

/** Unknown data -> edit, or undefined when it is damaged. */
export function parseEdit(data: unknown): Edit | undefined {
  if (!v.is(v.object({ before: v.unknown(), draft: v.unknown() }), data)) return undefined;
  const before = parseEntry(data.before);
  const draft = parseDraft(data.draft);
  return before.ok && draft.ok ? { before: before.value, draft: draft.value } : undefined;
}

/** Whether keeping the edit would leave `entry` as it is. */
export function saysTheSame(entry: Entry, draft: Draft): boolean {
  return isSame(toDraft(entry, draft.editedAt), { at: entry.at, ...draft });
}

/**
 * What was typed as an entry of its own: all that the old one was, under another id.
 * @param now epoch ms
 */
export function toNewEntry({ before, draft }: Edit, id: string, now: number): KeepDecision {
  const decision = withEdit(before, draft, now);
  if (decision.kind !== 'entry') return decision;
  const { editedAt: _, ...entry } = decision.entry;
  return { kind: 'entry', entry: { ...entry, id } };
}

function isSame(a: Draft, b: Draft): boolean {
  return (
    a.at === b.at &&
    a.note === b.note &&
    a.notSure === b.notSure &&
    a.want === b.want &&
    a.known === b.known &&
    a.body?.join('\n') === b.body?.join('\n') &&
    a.feelings.length === b.feelings.length &&
    a.feelings.every(
      ({ word, group }, index) =>
        word === b.feelings[index]?.word && group === b.feelings[index]?.group,
    )
  );
}

// A kept entry being edited: what it was when the editing began, and what was typed since. Promise:
// the words survive the page, and whether somebody else was quicker can still be told.
import * as v from 'valibot';
import { type Draft, type KeepDecision, parseDraft, toDraft, withEdit } from './check-in';
import { type Entry, parseEntry } from './entry';

export interface Edit {
  /** The entry as it was when the editing began. */
  before: Entry;
  draft: Draft;
}

export function beginEdit(before: Entry, now: number): Edit {
  return { before, draft: toDraft(before, now) };
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
    a.feelings.length === b.feelings.length &&
    a.feelings.every(
      ({ word, group }, index) =>
        word === b.feelings[index]?.word && group === b.feelings[index]?.group,
    )
  );
}

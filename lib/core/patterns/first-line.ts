// The line a note begins with.

/** More than two lines on a page can hold. */
const LONGEST = 240;

/** The first line that says anything, cut where it is very long; empty when there is none. */
export function toFirstLine(note: string): string {
  const line = note.trimStart().split('\n', 1)[0]?.trimEnd() ?? '';
  if (line.length <= LONGEST) return line;
  // Not in the middle of a character of two units.
  return `${line.slice(0, LONGEST).replace(/[\uD800-\uDBFF]$/, '')}…`;
}

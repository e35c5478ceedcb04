// Entries as a diary has them: by local day, newest first, and found by what can be read on them.
import type { Entry, Felt } from './entry';
import { fold } from './search';
import { dayOf } from './time';

/** An entry in its place; `opensDay`: it is the first of its day on the page. */
export interface TimelineItem {
  entry: Entry;
  /** The day where it was written, `2026-11-22`. */
  day: string;
  opensDay: boolean;
}

/**
 * @param entries newest first
 * @returns days newest first, and newest first within each: a traveller's days may overlap, and
 * still every day stands once
 */
export function toTimeline(entries: readonly Entry[]): TimelineItem[] {
  const dated = entries.map((entry) => ({ entry, day: dayOf(entry.at, entry.zone) }));
  dated.sort((a, b) => (a.day === b.day ? 0 : a.day < b.day ? 1 : -1));
  return dated.map(({ entry, day }, index) => ({
    entry,
    day,
    opensDay: day !== dated[index - 1]?.day,
  }));
}

/** What a day is called from where `today` stands; `date`: by weekday and date. */
export type DayName = 'today' | 'yesterday' | 'date' | 'date-and-year';

/** Both are local days such as `2026-11-22`. */
export function toDayName(day: string, today: string): DayName {
  if (day === today) return 'today';
  if (Temporal.PlainDate.from(day).add({ days: 1 }).toString() === today) return 'yesterday';
  return day.slice(0, 4) === today.slice(0, 4) ? 'date' : 'date-and-year';
}

/** The words that a feeling is shown with. */
export type LabelOf = (felt: Felt) => string;

/** What an entry is found by, folded: its note, its feelings as shown and as stored, its reflection. */
export function toSearchText({ note, feelings, reflection }: Entry, labelOf: LabelOf): string {
  const words = feelings.flatMap((felt) => [felt.word ?? '', labelOf(felt)]);
  return fold([note, ...words, reflection?.text ?? ''].join('\n'));
}

/** Longer than what shows of a note at first: about five full lines, or five short ones. */
export function isLongNote(note: string): boolean {
  return note.length > LONG_NOTE || note.split('\n', LONG_NOTE_LINES + 1).length > LONG_NOTE_LINES;
}

const LONG_NOTE = 420;
export const LONG_NOTE_LINES = 5;

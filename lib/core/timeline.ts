// Entries as a diary has them: by local day, newest first, and found by what can be read on them.
import type { Entry, Felt } from './entry';
import { createLocalTimes } from './patterns/local-time';
import { fold } from './search';

/** An entry in a long list: what is asked of a hundred thousand at a time is at hand. */
export interface TimelineItem {
  entry: Entry;
  /** The same entry has the same, also once it was edited; a number is found in a fraction of the time. */
  key: number;
  /** The day and hour it was where it was written: days since 1 January 1970. */
  day: number;
  hour: number;
  /** How much of it there is to show, besides its time: lines of one kind or another, and letters. */
  lines: number;
  letters: number;
}

/** One for many entries: see {@link createLocalTimes}. */
export function createTimelineItem(): (entry: Entry, key?: number) => TimelineItem {
  const toLocalTime = createLocalTimes();
  let keys = 0;
  return (entry, key = ++keys) => {
    const { day, hour } = toLocalTime(entry.at, entry.zone);
    const { feelings, notSure, want, known, note, reflection } = entry;
    return {
      entry,
      key,
      day,
      hour,
      lines:
        (feelings.length > 0 || notSure ? 1 : 0) +
        (want !== undefined || known !== undefined ? 1 : 0) +
        (isLongNote(note) ? LONG_NOTE_LINES + 1 : 0),
      letters: (reflection?.text.length ?? 0) + (isLongNote(note) ? 0 : note.length),
    };
  };
}

/**
 * @param items newest first
 * @returns days newest first, and newest first within each: a traveller's days may overlap, and
 * still every day stands once
 */
export function toTimeline<Item extends TimelineItem>(items: readonly Item[]): Item[] {
  return items.toSorted((a, b) => b.day - a.day);
}

/** Whether it is the first of its day on the page. */
export function opensDay(items: readonly TimelineItem[], place: number): boolean {
  return items[place]?.day !== items[place - 1]?.day;
}

/**
 * Where that day begins, or else the one before it that has anything; the number of items when they
 * are all of later days.
 * @param items as {@link toTimeline} gives them
 */
export function placeOfDay(items: readonly TimelineItem[], day: number): number {
  let [from, to] = [0, items.length];
  while (from < to) {
    const middle = Math.floor((from + to) / 2);
    if ((items[middle]?.day ?? day) <= day) to = middle;
    else from = middle + 1;
  }
  return from;
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

/** What an entry is found by, folded: its note, and its feelings as shown and as stored. */
export function toSearchText({ note, feelings, body }: Entry, labelOf: LabelOf): string {
  let text = note;
  if (body) text += `\n${body.join('\n')}`;
  for (const felt of feelings) {
    const label = labelOf(felt);
    text += `\n${label}`;
    if (felt.word !== undefined && felt.word !== label) text += `\n${felt.word}`;
  }
  return fold(text);
}

/** Longer than what shows of a note at first: about five full lines, or five short ones. */
export function isLongNote(note: string): boolean {
  return note.length > LONG_NOTE || note.split('\n', LONG_NOTE_LINES + 1).length > LONG_NOTE_LINES;
}

const LONG_NOTE = 420;
export const LONG_NOTE_LINES = 5;

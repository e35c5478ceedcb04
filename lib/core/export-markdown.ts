// The entries as one Markdown file to read or print: a heading a day, newest first. Promise: notes
// come out as they were written, whatever Markdown they hold.
import { type Entry, type Felt, type Known, newestFirst } from './entry';
import { ENTRIES_A_PIECE } from './export-file';
import { toInlineMarkdown, toQuotedMarkdown } from './markdown-text';
import { toDate } from './patterns/calendar-day';
import { createLocalTimes } from './patterns/local-time';
import { DAY_MS, MINUTE_MS } from './time';

/** The words around what a person wrote, in his language. None of them need be safe for Markdown. */
export interface MarkdownWords {
  /** BCP 47: how days and times are written. */
  language: string;
  title: string;
  label: Record<'reflection' | 'feelings' | 'body' | 'want' | 'known' | 'outcome' | 'plan', string>;
  feeling(felt: Felt): string;
  /** Several of them; nothing of none. */
  list(words: readonly string[]): string;
  notSure: string;
  want(want: number): string;
  known(known: Known): string;
  outcome(outcome: NonNullable<Entry['outcome']>): string;
  plan(plan: NonNullable<Entry['plan']>): string;
}

type Labels = MarkdownWords['label'];

/**
 * One piece after every so many entries; it is empty while a day may still get more.
 * @param shown says which of the entries these are, when they are not all
 */
export function* markdownPieces(
  entries: readonly Entry[],
  words: MarkdownWords,
  shown?: string,
): Generator<string> {
  yield `# ${toInlineMarkdown(words.title)}\n`;
  if (shown !== undefined) yield `\n${toInlineMarkdown(shown)}\n`;
  const manyZones = new Set(entries.map(({ zone }) => zone)).size > 1;
  const toClockText = createClockTexts(words.language);
  const toLocalTime = createLocalTimes();
  const labels = toSafeLabels(words.label);
  const days = createDays(words.language);
  const sorted = entries.toSorted(newestFirst);
  for (let start = 0; start < sorted.length; start += ENTRIES_A_PIECE) {
    const slice = sorted.slice(start, start + ENTRIES_A_PIECE);
    for (const entry of slice) {
      const { day, clockMs } = toLocalTime(entry.at, entry.zone);
      const zone = manyZones ? ` (${entry.zone})` : '';
      const time = toInlineMarkdown(toClockText(clockMs) + zone);
      days.add(day, `\n### ${time}\n${toLines(entry, words, labels)}`);
    }
    // No clock is a day or more away from UTC: what is older belongs to no day after tomorrow's.
    yield days.take(Math.floor((slice.at(-1)?.at ?? 0) / DAY_MS) + 2);
  }
  yield days.take(Number.NEGATIVE_INFINITY);
}

function toSafeLabels(labels: Labels): Labels {
  const safe = Object.entries(labels).map(([key, text]) => [key, toInlineMarkdown(text)]);
  return Object.fromEntries(safe);
}

/** By the day it was where the person was: travel makes that another order than time's. */
function createDays(language: string) {
  const dateOf = new Intl.DateTimeFormat(language, { dateStyle: 'full' });
  const days = new Map<number, string[]>();
  return {
    add(day: number, text: string): void {
      const texts = days.get(day);
      if (texts) texts.push(text);
      else days.set(day, [text]);
    },
    /** The days from that one on, newest first: nothing more is added to them. */
    take(from: number): string {
      const done = [...days.keys()].filter((day) => day >= from).sort((a, b) => b - a);
      const texts = done.map((day) => {
        const heading = toInlineMarkdown(dateOf.format(toDate(day)));
        return `\n## ${heading}\n${days.get(day)?.join('')}`;
      });
      for (const day of done) days.delete(day);
      return texts.join('');
    },
  };
}

/** Each minute of the day is worded once. */
function createClockTexts(language: string): (clockMs: number) => string {
  const timeOf = new Intl.DateTimeFormat(language, { timeStyle: 'short' });
  const texts = new Map<number, string>();
  return (clockMs) => {
    const minutes = Math.floor(clockMs / MINUTE_MS);
    let text = texts.get(minutes);
    if (text === undefined) {
      const clock = { hour: Math.floor(minutes / 60), minute: minutes % 60 };
      text = timeOf.format(Temporal.PlainTime.from(clock));
      texts.set(minutes, text);
    }
    return text;
  };
}

function toLines(entry: Entry, words: MarkdownWords, labels: Labels): string {
  const lines = details(entry, words).map(
    ([key, text]) => `- ${labels[key]}: ${toInlineMarkdown(text)}\n`,
  );
  const list = lines.length > 0 ? `\n${lines.join('')}` : '';
  return entry.note === '' ? list : `${list}\n${toQuotedMarkdown(entry.note)}\n`;
}

function details(entry: Entry, words: MarkdownWords): [key: keyof Labels, text: string][] {
  const { reflection, feelings, notSure, body, want, known, outcome, plan } = entry;
  const felt = [
    ...feelings.map((each) => words.feeling(each)),
    ...(notSure ? [words.notSure] : []),
  ];
  const found: [keyof Labels, string | undefined][] = [
    ['reflection', reflection?.text],
    ['feelings', words.list(felt)],
    ['body', body && words.list(body)],
    ['want', want === undefined ? undefined : words.want(want)],
    ['known', known && words.known(known)],
    ['outcome', outcome && words.outcome(outcome)],
    ['plan', plan && words.plan(plan)],
  ];
  return found.filter((each): each is [keyof Labels, string] => Boolean(each[1]));
}

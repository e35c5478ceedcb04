// The entries as one Markdown file to read or print: a heading a day, newest first. Promise: notes
// come out as they were written, whatever Markdown they hold.
import { type Entry, type Felt, type Known, newestFirst } from './entry';
import { toInlineMarkdown, toQuotedMarkdown } from './markdown-text';
import { toLocal } from './time';

/** The words around what a person wrote, in his language. None of them need be safe for Markdown. */
export interface MarkdownWords {
  /** BCP 47: how days and times are written. */
  language: string;
  title: string;
  label: Record<'reflection' | 'feelings' | 'body' | 'want' | 'known' | 'outcome' | 'plan', string>;
  feeling(felt: Felt): string;
  notSure: string;
  want(want: number): string;
  known(known: Known): string;
  outcome(outcome: NonNullable<Entry['outcome']>): string;
  plan(plan: NonNullable<Entry['plan']>): string;
}

interface Placed {
  entry: Entry;
  local: Temporal.ZonedDateTime;
  /** `2026-11-22`, where the person was. */
  day: string;
}

const ENTRIES_A_PIECE = 500;

/** One piece a day; and empty ones before, while the days are being sorted out. */
export function* markdownPieces(
  entries: readonly Entry[],
  words: MarkdownWords,
): Generator<string> {
  const dateOf = new Intl.DateTimeFormat(words.language, { dateStyle: 'full' });
  const timeOf = new Intl.DateTimeFormat(words.language, { timeStyle: 'short' });
  const zones = new Set(entries.map(({ zone }) => zone));
  yield `# ${toInlineMarkdown(words.title)}\n`;
  const days = yield* sortIntoDays([...entries].sort(newestFirst));
  for (const [first, ...others] of days) {
    const heading = toInlineMarkdown(dateOf.format(first.local.toPlainDate()));
    const parts = [first, ...others].map(({ entry, local }) => {
      const zone = zones.size > 1 ? ` (${entry.zone})` : '';
      const time = toInlineMarkdown(timeOf.format(local.toPlainTime()) + zone);
      return `\n### ${time}\n${toLines(entry, words)}`;
    });
    yield `\n## ${heading}\n${parts.join('')}`;
  }
}

type Day = [Placed, ...Placed[]];

/** By the day it was where the person was: travel makes that another order than time's. */
function* sortIntoDays(entries: readonly Entry[]): Generator<string, Day[]> {
  const days = new Map<string, Day>();
  for (const [index, entry] of entries.entries()) {
    if (index % ENTRIES_A_PIECE === 0) yield '';
    const local = toLocal(entry.at, entry.zone);
    const placed = { entry, local, day: local.toPlainDate().toString() };
    const same = days.get(placed.day);
    if (same) same.push(placed);
    else days.set(placed.day, [placed]);
  }
  return [...days.values()].sort(([a], [b]) => (a.day < b.day ? 1 : -1));
}

function toLines(entry: Entry, words: MarkdownWords): string {
  const lines = details(entry, words).map(
    ([label, text]) => `- ${toInlineMarkdown(label)}: ${toInlineMarkdown(text)}\n`,
  );
  const list = lines.length > 0 ? `\n${lines.join('')}` : '';
  return entry.note === '' ? list : `${list}\n${toQuotedMarkdown(entry.note)}\n`;
}

function details(entry: Entry, words: MarkdownWords): [label: string, text: string][] {
  const { reflection, feelings, notSure, body, want, known, outcome, plan } = entry;
  const felt = [
    ...feelings.map((each) => words.feeling(each)),
    ...(notSure ? [words.notSure] : []),
  ];
  const found: [keyof MarkdownWords['label'], string | undefined][] = [
    ['reflection', reflection?.text],
    ['feelings', felt.length > 0 ? felt.join(', ') : undefined],
    ['body', body?.join(', ')],
    ['want', want === undefined ? undefined : words.want(want)],
    ['known', known && words.known(known)],
    ['outcome', outcome && words.outcome(outcome)],
    ['plan', plan && words.plan(plan)],
  ];
  return found.flatMap(([key, text]) => (text ? [[words.label[key], text]] : []));
}

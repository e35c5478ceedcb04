// The entries as a table for spreadsheet programs (RFC 4180). Promise: columns never move or
// change their names, and no cell is ever taken for a formula.
import { type Entry, LIMITS } from './entry';
import { ENTRIES_A_PIECE } from './export-file';
import { toClockText, toDateText, toMomentText } from './export-moment';
import { createLocalTimes, type LocalTime } from './patterns/local-time';

type Column = [name: string, cellOf: (entry: Entry, local: LocalTime) => string | undefined];

/**
 * New columns go to the end. `want` stands in two, neither of which is ever negative: what begins
 * with a minus could be a formula.
 */
const COLUMNS: readonly Column[] = [
  ['date', (_, { day }) => toDateText(day)],
  ['time', (_, { clockMs }) => toClockText(clockMs)],
  ['zone', ({ zone }) => zone],
  ...Array.from({ length: LIMITS.feelings }, (_, index) => feelingColumns(index)).flat(),
  ['not sure', ({ notSure }) => yes(notSure)],
  ['body', ({ body }) => body?.join('; ')],
  ['room', ({ want }) => (want === undefined ? undefined : String(Math.max(-want, 0)))],
  ['closeness', ({ want }) => (want === undefined ? undefined : String(Math.max(want, 0)))],
  ['known', ({ known }) => known],
  ['note', ({ note }) => note],
  ['reflection', ({ reflection }) => reflection?.text],
  ['theme', ({ theme }) => theme],
  ['kind', ({ kind }) => kind],
  ['outcome', ({ outcome }) => outcome],
  ['plan when', ({ plan }) => plan?.when],
  ['plan then', ({ plan }) => plan?.then],
  ['plan ask at', ({ plan }) => moment(plan?.askAt)],
  ['plan answered at', ({ plan }) => moment(plan?.answeredAt)],
  ['plan happened', ({ plan }) => plan?.happened],
  ['plan how', ({ plan }) => plan?.how],
  ['share', ({ share }) => yes(share)],
  ['revisit', ({ revisit }) => revisit],
  ['favourite', ({ favourite }) => yes(favourite)],
  ['at', ({ at }) => moment(at)],
  ['edited at', ({ editedAt }) => moment(editedAt)],
  ['reflection id', ({ reflection }) => reflection?.id],
  ['reflection language', ({ reflection }) => reflection?.language],
  ['id', ({ id }) => id],
];

function feelingColumns(index: number): Column[] {
  return [
    [`feeling ${index + 1}`, ({ feelings }) => feelings[index]?.word],
    [`group ${index + 1}`, ({ feelings }) => feelings[index]?.group],
  ];
}

function yes(is: true | undefined): string | undefined {
  return is && 'yes';
}

function moment(at: number | undefined): string | undefined {
  return at === undefined ? undefined : toMomentText(at);
}

/** Without it spreadsheet programs read UTF-8 as something older. */
const BYTE_ORDER_MARK = '\ufeff';

/** @param entries in the order in which they are to stand */
export function* csvPieces(entries: readonly Entry[]): Generator<string> {
  yield BYTE_ORDER_MARK + toRow(COLUMNS.map(([name]) => name));
  const toLocalTime = createLocalTimes();
  for (let start = 0; start < entries.length; start += ENTRIES_A_PIECE) {
    yield entries
      .slice(start, start + ENTRIES_A_PIECE)
      .map((entry) => toEntryRow(entry, toLocalTime(entry.at, entry.zone)))
      .join('');
  }
}

function toEntryRow(entry: Entry, local: LocalTime): string {
  return toRow(COLUMNS.map(([, cellOf]) => cellOf(entry, local) ?? ''));
}

function toRow(cells: readonly string[]): string {
  return `${cells.map(toCell).join(',')}\r\n`;
}

/** What spreadsheet programs take for a formula, or strip to find one; wide forms as well. */
const FORMULA = /^[=+\-@\t\r\n＝＋－＠]/;
const NEEDS_QUOTES = /[",;\t\r\n]|^\s|\s$/;

/** A formula is made text by an apostrophe before it. */
function toCell(text: string): string {
  // Of three million cells, two million are empty.
  if (text === '') return '';
  const guarded = FORMULA.test(text) ? `'${text}` : text;
  return NEEDS_QUOTES.test(guarded) ? `"${guarded.replaceAll('"', '""')}"` : guarded;
}

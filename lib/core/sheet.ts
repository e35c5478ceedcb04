// One page for a partner or a counsellor. Promise: what was not marked as shareable is on it only when
// it was added by itself, and what was taken out is nowhere in it.
import type { Entry } from './entry';
import { redact } from './redact';
import { DAY_MS } from './time';

export const SHEET_PERIODS = ['month', 'quarter', 'all'] as const;
export type SheetPeriod = (typeof SHEET_PERIODS)[number];

const DAYS: Record<SheetPeriod, number> = { month: 31, quarter: 92, all: Number.POSITIVE_INFINITY };

export interface SheetChoice {
  period: SheetPeriod;
  /** Ids of private entries that were looked at again and added. */
  added: ReadonlySet<string>;
  /** Ids of shareable entries that were taken off this time. */
  off: ReadonlySet<string>;
}

export interface Sheet {
  /** On the page, oldest first. */
  on: Entry[];
  /** What could be added, one by one; newest first. */
  others: Entry[];
}

/** @param now epoch ms */
export function toSheet(entries: readonly Entry[], choice: SheetChoice, now: number): Sheet {
  const { period, added, off } = choice;
  const recent = entries
    .filter((entry) => now - entry.at < DAYS[period] * DAY_MS && saysSomething(entry))
    .toSorted((a, b) => b.at - a.at);
  const isOn = ({ id, share }: Entry): boolean => (share === true ? !off.has(id) : added.has(id));
  return { on: recent.filter(isOn).reverse(), others: recent.filter((entry) => !isOn(entry)) };
}

/** The entry without the phrases, in its own words and in those of its plan. */
export function redactEntry(entry: Entry, phrases: readonly string[]): Entry {
  const out = (text: string): string => redact(text, phrases);
  const { note, feelings, plan } = entry;
  return {
    ...entry,
    note: out(note),
    feelings: feelings.map((felt) =>
      felt.word === undefined ? felt : { ...felt, word: out(felt.word) },
    ),
    ...(plan && {
      plan: {
        ...plan,
        when: out(plan.when),
        // biome-ignore lint/suspicious/noThenProperty: the file format's name
        then: out(plan.then),
        ...(plan.how !== undefined && { how: out(plan.how) }),
      },
    }),
  };
}

function saysSomething({ note, feelings, notSure }: Entry): boolean {
  return note.trim() !== '' || feelings.length > 0 || notSure === true;
}

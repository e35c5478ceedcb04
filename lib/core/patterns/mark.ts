// A mark of a picture that can be pressed, and the entries that stand behind it.
import type { Group } from '../feelings';
import type { Theme } from '../reflection';
import { type Outcome, type PlanEnd, planEndOf } from './afterwards';
import type { Bin } from './bins';
import { isWithin, weekdayOf } from './calendar-day';
import type { Dated } from './dated';

export type Mark =
  | { kind: 'day'; day: number }
  /** The words of a month or year; what was answered on the dial in a week, month or year. */
  | { kind: 'words' | 'wishes'; bin: Bin }
  | { kind: 'word'; word: string }
  | { kind: 'hour'; group: Group; hour: number }
  | { kind: 'weekday'; group: Group; weekday: number }
  | { kind: 'theme'; theme: Theme }
  | { kind: 'plan'; end: PlanEnd }
  | { kind: 'outcome'; outcome: Outcome };

/** In the order given. */
export function entriesBehind(dated: readonly Dated[], mark: Mark): Dated[] {
  return dated.filter((one) => isBehind(mark, one));
}

function isBehind(mark: Mark, { entry, day, hour }: Dated): boolean {
  switch (mark.kind) {
    case 'day':
      return day === mark.day;
    case 'words':
      return isWithin(mark.bin, day) && entry.feelings.some(({ word }) => word !== undefined);
    case 'wishes':
      return isWithin(mark.bin, day) && entry.want !== undefined;
    case 'word':
      return entry.feelings.some(({ word }) => word === mark.word);
    case 'hour':
      return hour === mark.hour && entry.feelings.some(({ group }) => group === mark.group);
    case 'weekday':
      return (
        weekdayOf(day) === mark.weekday && entry.feelings.some(({ group }) => group === mark.group)
      );
    case 'theme':
      return entry.theme === mark.theme;
    case 'plan':
      return planEndOf(entry) === mark.end;
    case 'outcome':
      return entry.outcome === mark.outcome;
  }
}

/** The same for the same mark, however it was made. */
export function toMarkKey(mark: Mark): string {
  const { kind, ...rest } = mark;
  return [kind, ...Object.values('bin' in rest ? rest.bin : rest)].join(' ');
}

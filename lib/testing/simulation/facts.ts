// What the checker knows to have happened, in true time, whatever the clocks showed.
import { clockOf, type Truth } from './truth';
import { toWall } from './wall';

const HOUR = 3_600_000;

export interface NudgeFact {
  /** Time gone by as the clocks told it, set-backs not counted. */
  elapsed: number;
  clock: number;
  /** The local day on which it was shown. */
  day: number;
  asked: boolean;
  shown: boolean;
  answered: boolean;
  concluded: boolean;
  /** The clock was set before it was concluded: nobody can say whether an answer came in time. */
  uncertain: boolean;
}

export interface Facts {
  readonly truth: Readonly<Truth>;
  /** True time, and what the clock was set forward: as much as anyone could think went by. */
  elapsed: number;
  /** The nudges, the latest last; only the latest hundred or two. */
  nudges: NudgeFact[];
  /** How many were shown in all. */
  shown: number;
  /** How many reminders came in all. */
  reminders: number;
  /** When reminders came, the latest last. */
  reminded: { at: number; elapsed: number; clock: number }[];
  /** Nobody has answered the last one. */
  reminderStands: boolean;
  /** When he checked in. */
  checkIns: { elapsed: number; clock: number }[];
  /** True time when the clock was last set, and when the background first saw it. */
  clockSetAt: number;
  /** What the background read at the look it is at. */
  asRead: Pick<Truth, 'settings' | 'pause' | 'zone'> & { clock: number };
  /** How many in a row went unanswered, and the most the back-off can have counted. */
  row: number;
  ignored: number;
}

const LEVELS = [0, 2, 4, 7, 14];
export const levelOf = (ignored: number): number => LEVELS.findLastIndex((from) => ignored >= from);

export function newFacts(truth: Truth): Facts {
  const asRead = { ...truth, clock: clockOf(truth) };
  const start = { elapsed: truth.at, clockSetAt: -Infinity, row: 0, ignored: 0, shown: 0, asRead };
  return {
    truth,
    nudges: [],
    reminders: 0,
    reminded: [],
    reminderStands: false,
    checkIns: [],
    ...start,
  };
}

export function isNudgeNow({ nudges, asRead, elapsed }: Facts): boolean {
  const last = nudges.at(-1);
  return last?.clock === asRead.clock && last.elapsed === elapsed;
}

/** The nudge of this look: recorded, shown, or both. */
export function nudgeNow(facts: Facts, asked: boolean): NudgeFact {
  const { clock, zone } = facts.asRead;
  const last = facts.nudges.at(-1);
  if (last && isNudgeNow(facts)) return last;
  const { day } = toWall(clock, zone);
  const state = { shown: false, answered: false, concluded: false, uncertain: false };
  const fact = { elapsed: facts.elapsed, clock, day, asked, ...state };
  facts.nudges.push(fact);
  if (facts.nudges.length > 200) facts.nudges.splice(0, 100);
  return fact;
}

/** Two hours without an answer: at the very most, one more was ignored. */
export function concludeNudges(facts: Facts): void {
  for (const nudge of facts.nudges.slice(-4)) {
    if (nudge.concluded || facts.elapsed - nudge.elapsed < 2 * HOUR) continue;
    nudge.concluded = true;
    if (nudge.answered) continue;
    facts.row += 1;
    facts.ignored += 1;
  }
}

export function noteClock(facts: Facts): void {
  facts.clockSetAt = facts.truth.at;
  for (const nudge of facts.nudges.slice(-4)) nudge.uncertain ||= !nudge.concluded;
}

export function noteVisit(facts: Facts, checkIn: boolean): void {
  // A visit at its very moment may be one that was there before.
  if (facts.reminded.at(-1)?.elapsed !== facts.elapsed) facts.reminderStands = false;
  for (const nudge of facts.nudges.slice(-4)) {
    if (nudge.concluded || nudge.answered) continue;
    nudge.answered = true;
    if (nudge.uncertain) {
      facts.row += 1;
      facts.ignored += 1;
      continue;
    }
    facts.row = 0;
    const level = levelOf(facts.ignored);
    facts.ignored = level >= 2 ? (LEVELS[level] ?? 0) : 0;
  }
  // Two check-ins in the same millisecond are one, to whoever tells them apart by their time.
  if (!checkIn || facts.checkIns.at(-1)?.clock === clockOf(facts.truth)) return;
  facts.row = 0;
  facts.ignored = LEVELS[Math.max(0, levelOf(facts.ignored) - 1)] ?? 0;
  const now = { elapsed: facts.elapsed, clock: clockOf(facts.truth) };
  facts.checkIns = [...facts.checkIns.slice(-60), now];
}

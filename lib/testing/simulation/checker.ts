// Holds the background to what must hold whatever happens: the five invariants of nudges.
import type { NudgeState } from '@/lib/core/nudge-state';
import type { Reminder } from '@/lib/core/reminder';
import {
  concludeNudges,
  type Facts,
  isNudgeNow,
  newFacts,
  noteClock,
  noteVisit,
  nudgeNow,
} from './facts';
import { judgeShown, judgeStanding } from './judge';
import { holds, isOf } from './reasons';
import { createReminderChecker, type ReminderChecker } from './reminders';
import { busyNow, clockOf, type Truth } from './truth';
import { toWall, type Wall } from './wall';
import {
  isOpen,
  isOver,
  keyOf,
  newWatched,
  noteLook,
  noteStretch,
  type WatchedWindow,
  windowsIn,
} from './watched-window';

const DAY = 86_400_000;
/** Who looks in for less than a minute is not at the computer. */
const LEAST_USE = 60_000;

/** What became of a window in use that passed without a nudge or a reason. */
export const SILENT = 'silent';

export interface Violation {
  /** As nudges are promised: 1 quiet, 2 limits, 3 no burst, 4 no silence unexplained, 5 heals. */
  invariant: 1 | 2 | 3 | 4 | 5;
  what: string;
  /** True time, epoch ms. */
  at: number;
  /** For whoever looks into it. */
  known?: unknown;
}

type Blame = (invariant: Violation['invariant'], what: string, known?: unknown) => void;

export interface Checker extends Pick<ReminderChecker, 'asked' | 'cancelled'> {
  readonly violations: readonly Violation[];
  readonly facts: Readonly<Facts>;
  /** How many windows in use had a nudge, or a listed reason, by reason. */
  readonly windows: ReadonlyMap<string, number>;
  passes(to: number): void;
  read(): void;
  /** @param came the reminders that are no longer to come */
  wrote(state: NudgeState, came: readonly Reminder[]): void;
  shown(reminded: boolean): void;
  looked(state: NudgeState): void;
  disturbed(): void;
  clockSet(byMs: number): void;
  /** To another zone, or other settings: windows are elsewhere now. */
  moved(): void;
  visited(checkIn: boolean): void;
  resumed(): void;
}

export function createChecker(truth: Truth): Checker {
  const facts = newFacts(truth);
  const violations: Violation[] = [];
  const windows = new Map<string, number>();
  const watched = new Map<string, WatchedWindow>();
  let disturbed = false;
  /** The background has not looked since the clock was set; since it moved, or was set otherwise. */
  let clockUnseen = false;
  let unheard = false;
  const blame: Blame = (invariant, what, known = structuredClone(facts)) => {
    violations.push({ invariant, what, at: truth.at, known });
  };
  const reminders = createReminderChecker(facts, blame);
  const disturb = (): void => {
    disturbed = true;
    reminders.disturbed();
  };

  return {
    violations,
    facts,
    windows,
    asked: reminders.asked,
    cancelled: reminders.cancelled,
    passes(to) {
      watch(facts, watched, to - truth.at, { disturbed, clockUnseen, unheard });
      facts.elapsed += to - truth.at;
      concludeNudges(facts);
    },
    read() {
      const { settings, pause, zone } = truth;
      facts.asRead = { settings, pause, zone, clock: clockOf(truth) };
      reminders.read();
    },
    wrote(state, came) {
      reminders.came(came, state);
      const last = state.shown.at(-1);
      if (last?.at === facts.asRead.clock) nudgeNow(facts, last.asked);
      const wall = toWall(clockOf(truth), truth.zone);
      for (const window of watched.values()) {
        if (isOpen(window, wall)) window.busy.add(busyNow(truth));
      }
    },
    shown(reminded) {
      if (reminded) reminders.shown();
      if (reminded && !isNudgeNow(facts)) return;
      const nudge = nudgeNow(facts, false);
      judgeShown(nudge, facts, blame);
      nudge.shown = true;
      facts.shown += 1;
    },
    looked(state) {
      reminders.looked();
      judgeStanding(facts, blame);
      const wall = toWall(clockOf(truth), truth.zone);
      for (const [key, window] of watched) {
        if (isOpen(window, wall)) noteLook(window, facts);
        if (!isOver(window, wall)) continue;
        watched.delete(key);
        if (window.usedMs < LEAST_USE) continue;
        const outcome = judgeWindow(window, state, facts, blame);
        windows.set(outcome, (windows.get(outcome) ?? 0) + 1);
      }
      disturbed = false;
      if (clockUnseen) facts.clockSetAt = truth.at;
      clockUnseen = false;
      unheard = false;
    },
    disturbed: disturb,
    clockSet(byMs) {
      noteClock(facts);
      facts.elapsed += Math.max(0, byMs);
      disturb();
      clockUnseen = true;
      for (const window of watched.values()) window.clockSet = true;
      if (Math.abs(byMs) > DAY) watched.clear();
    },
    moved() {
      watched.clear();
      disturb();
      unheard = true;
    },
    visited: (checkIn) => noteVisit(facts, checkIn),
    resumed() {
      facts.row = 0;
      facts.ignored = 0;
    },
  };
}

function watch(
  facts: Facts,
  watched: Map<string, WatchedWindow>,
  ms: number,
  now: { disturbed: boolean; clockUnseen: boolean; unheard: boolean },
  clock = clockOf(facts.truth),
): void {
  const { zone } = facts.truth;
  const [from, to] = [toWall(clock, zone), toWall(clock + ms, zone)];
  if (isChanged(from, to, ms)) {
    // Time that the clocks leave out is not lived through: only what lies before and after it is.
    if (ms < LEAST_USE) return;
    watch(facts, watched, ms / 2, now, clock);
    watch(facts, watched, ms / 2, now, clock + ms / 2);
    return;
  }
  for (const touched of windowsIn(facts.truth, from, to)) {
    const fresh = newWatched(touched.window, touched.whole, facts);
    const window = watched.get(keyOf(fresh)) ?? fresh;
    watched.set(keyOf(fresh), window);
    noteStretch(window, facts, touched.ms);
    window.disturbed ||= now.disturbed;
    window.clockSet ||= now.clockUnseen;
    window.unheard ||= now.unheard;
  }
}

/** Whether the clocks went forward or back meanwhile, as they do in spring and autumn. */
function isChanged(from: Wall, to: Wall, ms: number): boolean {
  const shown = (to.day - from.day) * DAY + (to.minutes - from.minutes) * 60_000;
  return Math.abs(shown - ms) > 1_000;
}

/** Invariants 4 and 5: a window in use had its nudge, or a reason that is listed and true. */
function judgeWindow(window: WatchedWindow, state: NudgeState, facts: Facts, blame: Blame): string {
  const { clockSetAt } = facts;
  const invariant = clockSetAt > -Infinity ? 5 : 4;
  const entries = state.log.filter(({ at }) => isOf(window, at));
  if (entries.some(({ reason }) => reason === 'nudged')) return 'nudged';
  const drops = entries.filter(({ kind }) => kind === 'drop');
  const [drop] = drops;
  const known = { window, entries, state };
  if (!drop) {
    if (window.clockSet) return 'the clock was set meanwhile';
    if (window.again) return 'over once already';
    // A clock that stood ahead used this window up, and the list is too short to remember.
    if (facts.nudges.some(({ clock }) => isOf(window, clock))) return 'used by a wrong clock';
    if (window.unheard && window.looks === 0) return 'not heard of before its end';
    blame(invariant, 'a window in use passed without a nudge or a reason', known);
    return SILENT;
  }
  const settled = window.whole && !window.clockSet && window.steady;
  if (settled && !drops.some((listed) => holds(listed, window, facts))) {
    blame(invariant, `a window in use was left out, but "${drop.reason}" does not hold`, known);
  }
  return drop.reason;
}

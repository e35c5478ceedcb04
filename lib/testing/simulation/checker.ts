// Holds the background to what must hold whatever happens: the five invariants of nudges.
import type { NudgeState } from '@/lib/core/nudge-state';
import { concludeNudges, type Facts, newFacts, noteVisit, nudgeNow } from './facts';
import { judgeShown, judgeStanding } from './judge';
import { holds, isOf } from './reasons';
import { busyNow, clockOf, type Truth } from './truth';
import { toWall } from './wall';
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

export interface Checker {
  readonly violations: readonly Violation[];
  readonly facts: Readonly<Facts>;
  /** How many windows in use had a nudge, or a listed reason, by reason. */
  readonly windows: ReadonlyMap<string, number>;
  passes(to: number): void;
  read(): void;
  wrote(state: NudgeState): void;
  shown(): void;
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
  const blame: Blame = (invariant, what, known) => {
    violations.push({ invariant, what, at: truth.at, known });
  };

  return {
    violations,
    facts,
    windows,
    passes(to) {
      watch(facts, watched, to - truth.at, { disturbed, clockUnseen, unheard });
      facts.elapsed += to - truth.at;
      concludeNudges(facts);
    },
    read() {
      const { settings, pause, zone } = truth;
      facts.asRead = { settings, pause, zone, clock: clockOf(truth) };
    },
    wrote(state) {
      const last = state.shown.at(-1);
      if (last?.at === facts.asRead.clock) nudgeNow(facts, last.asked);
      const wall = toWall(clockOf(truth), truth.zone);
      for (const window of watched.values()) {
        if (isOpen(window, wall)) window.busy.add(busyNow(truth));
      }
    },
    shown() {
      const nudge = nudgeNow(facts, false);
      judgeShown(nudge, facts, (invariant, what) => {
        blame(invariant, what, facts.nudges.slice(-5));
      });
      nudge.shown = true;
      facts.shown += 1;
    },
    looked(state) {
      judgeStanding(facts, blame);
      const wall = toWall(clockOf(truth), truth.zone);
      for (const [key, window] of watched) {
        if (isOpen(window, wall)) noteLook(window, facts);
        if (!isOver(window, wall)) continue;
        watched.delete(key);
        if (window.usedMs === 0) continue;
        const outcome = judgeWindow(window, state, facts, blame);
        windows.set(outcome, (windows.get(outcome) ?? 0) + 1);
      }
      disturbed = false;
      if (clockUnseen) facts.clockSetAt = truth.at;
      clockUnseen = false;
      unheard = false;
    },
    disturbed() {
      disturbed = true;
    },
    clockSet(byMs) {
      facts.clockSetAt = truth.at;
      facts.elapsed += Math.max(0, byMs);
      disturbed = true;
      clockUnseen = true;
      for (const window of watched.values()) window.clockSet = true;
      if (Math.abs(byMs) > DAY) watched.clear();
    },
    moved() {
      watched.clear();
      disturbed = true;
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
): void {
  const clock = clockOf(facts.truth);
  const { zone } = facts.truth;
  for (const touched of windowsIn(facts.truth, toWall(clock, zone), toWall(clock + ms, zone))) {
    const fresh = newWatched(touched.window, touched.whole, facts);
    const window = watched.get(keyOf(fresh)) ?? fresh;
    watched.set(keyOf(fresh), window);
    noteStretch(window, facts, touched.ms);
    window.disturbed ||= now.disturbed;
    window.clockSet ||= now.clockUnseen;
    window.unheard ||= now.unheard;
  }
}

/** Invariants 4 and 5: a window in use had its nudge, or a reason that is listed and true. */
function judgeWindow(window: WatchedWindow, state: NudgeState, facts: Facts, blame: Blame): string {
  const { clockSetAt, truth } = facts;
  const invariant = clockSetAt > -Infinity ? 5 : 4;
  const entries = state.log.filter(({ at }) => isOf(window, at));
  if (entries.some(({ reason }) => reason === 'nudged')) return 'nudged';
  const drops = entries.filter(({ kind }) => kind === 'drop');
  const [drop] = drops;
  const known = { window, entries, state };
  if (!drop) {
    // A clock that stood ahead used this window up, and the list is too short to remember.
    const used = facts.nudges.some(({ clock }) => isOf(window, clock));
    const nothing = 'a window in use passed without a nudge or a reason';
    const unheard = window.unheard && window.looks === 0;
    if (!window.clockSet && !used && !unheard) blame(invariant, nothing, known);
    return 'nothing';
  }
  const settled = window.whole && !window.clockSet && truth.at - clockSetAt > 2 * DAY;
  if (settled && !drops.some((listed) => holds(listed, window, facts))) {
    blame(invariant, `a window in use was left out, but "${drop.reason}" does not hold`, known);
  }
  return drop.reason;
}

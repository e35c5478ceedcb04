// Whether a nudge may be shown at this moment: the first three of the five invariants.
import type { Facts, NudgeFact } from './facts';
import { clockOf } from './truth';
import { isQuiet, toWall, windowsOf } from './wall';
import { isPausedNow } from './watched-window';

const HOUR = 3_600_000;
const DAY = 24 * HOUR;

type Blame = (invariant: 1 | 2 | 3, what: string) => void;

export function judgeShown(nudge: NudgeFact, facts: Facts, blame: Blame): void {
  judgeAllowed(facts, blame);
  const before = facts.nudges.filter((other) => other !== nudge && other.shown);
  const last = before.at(-1);
  if (nudge.shown) blame(3, 'one nudge was shown twice');
  if (last && facts.elapsed - last.elapsed < 0.25 * HOUR) blame(3, 'two nudges came in a burst');
  if (nudge.asked) judgeAsked(facts, before, blame);
  else judgeOffered(nudge, facts, before, blame);
}

function judgeAllowed({ asRead, truth }: Facts, blame: Blame): void {
  const { settings, pause, zone, clock } = asRead;
  if (!settings.nudges || settings.nudgesPerDay === 0) blame(1, 'a nudge came without consent');
  if (isQuiet(toWall(clock, zone), settings.quiet)) blame(1, 'a nudge came in quiet hours');
  if (isPausedNow({ ...truth, pause })) blame(1, 'a nudge came in a pause');
}

/** The limits, for a nudge that nobody asked for. */
function judgeOffered(
  nudge: NudgeFact,
  { asRead, elapsed, reminded }: Facts,
  before: NudgeFact[],
  blame: Blame,
): void {
  const { settings, zone, clock } = asRead;
  const { day, weekday, minutes } = toWall(clock, zone);
  const lately = before.filter((other) => !other.asked && elapsed - other.elapsed < 7 * DAY);
  const today = lately.filter((one) => one.day === day || toWall(one.clock, zone).day === day);
  if (today.length + 1 > settings.nudgesPerDay) blame(2, 'a nudge came beyond the maximum');
  const last = before.at(-1);
  if (last && nudge.elapsed - last.elapsed < 4 * HOUR) blame(2, 'a nudge came within the gap');
  const reminder = reminded.at(-1);
  if (reminder && nudge.elapsed - reminder.elapsed < 4 * HOUR) {
    blame(2, 'a nudge came soon after a reminder');
  }

  const window = windowsOf(weekday, settings.windows).find(
    ({ fromMinutes, toMinutes }) => minutes >= fromMinutes && minutes < toMinutes,
  );
  if (!window) blame(3, 'a nudge came outside every window');
  const sameOccasion = lately.some((one) => {
    const wall = toWall(one.clock, zone);
    if (!window || wall.day !== day) return false;
    return wall.minutes >= window.fromMinutes && wall.minutes < window.toMinutes;
  });
  if (sameOccasion) blame(3, 'two nudges came for one occasion');
}

function judgeAsked({ asRead }: Facts, before: NudgeFact[], blame: Blame): void {
  const { pause, clock } = asRead;
  const until = pause?.until ?? Infinity;
  if (!pause || until > clock) blame(3, 'a nudge came again that nobody had put off');
  if (before.some(({ asked, clock: at }) => asked && at >= until && at <= clock)) {
    blame(3, 'a nudge came again twice after one snooze');
  }
}

/** What stands on the badge goes when nudging is switched off, paused or quiet; no reminder does. */
export function judgeStanding(facts: Facts, blame: Blame): void {
  const { asRead, truth } = facts;
  if (!truth.standing || clockOf(truth) !== asRead.clock || mayRemind(facts)) return;
  const { settings, pause, zone, clock } = asRead;
  if (!settings.nudges) blame(1, 'a nudge stands without consent');
  if (isQuiet(toWall(clock, zone), settings.quiet)) blame(1, 'a nudge stands in quiet hours');
  if (isPausedNow({ ...truth, pause })) blame(1, 'a nudge stands in a pause');
}

/** For twelve hours; where the clock was wrong, nobody can say when these are over. */
function mayRemind({ truth, reminded, reminderStands, clockSetAt }: Facts): boolean {
  const last = reminded.at(-1);
  if (!last || !reminderStands) return false;
  const wasRight = last.clock === last.at && clockSetAt < last.at;
  return !wasRight || truth.at - last.at < 12 * HOUR;
}

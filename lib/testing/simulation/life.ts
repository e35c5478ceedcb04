// Someone's years with the extension: days at the computer, nights away, nudges answered or not,
// and whatever goes wrong meanwhile.
import {
  anyClockError,
  anyDelay,
  anyPause,
  anySettings,
  around,
  between,
  chance,
  DAY,
  HOUR,
  oneOf,
  type Random,
} from './chance';
import { toWall } from './wall';
import type { World } from './world';

/** What may go wrong, or happen, beyond coming and going. */
export const FAULTS = ['clock', 'travel', 'sleep', 'restarts', 'deaths', 'settings'] as const;
export type Fault = (typeof FAULTS)[number];

export interface LifeOptions {
  until: number;
  random: Random;
  faults: ReadonlySet<Fault>;
  /** Where he may travel. */
  zones: readonly string[];
}

const MINUTE = 60_000;

export async function live(world: World, options: LifeOptions): Promise<void> {
  const { random, until } = options;
  const person = { welcome: 0.5, habit: 0.1 };
  while (world.truth.at < until) {
    // People change.
    if (chance(random, 0.003)) {
      person.welcome = oneOf(random, [0, 0, 0.2, 0.6, 1]);
      person.habit = oneOf(random, [0, 0, 0.1, 0.5]);
    }
    await sit(world, options, person);
    await rest(world, options);
  }
}

type Person = { welcome: number; habit: number };

/** A while at the computer. */
async function sit(world: World, options: LifeOptions, person: Person): Promise<void> {
  const { random } = options;
  const end = world.truth.at + 2 * MINUTE + around(random, 70 * MINUTE);
  while (world.truth.at < end) {
    disturb(world, options);
    await world.elapse(Math.min(around(random, 30 * MINUTE), end - world.truth.at + 1));
    await answer(world, random, person);
    await act(world, options, person);
  }
}

async function answer(world: World, random: Random, { welcome }: Person): Promise<void> {
  const last = world.checker.facts.nudges.at(-1);
  if (!last || last.answered || last.concluded || !chance(random, welcome)) return;
  await world.open();
  if (chance(random, 0.2)) await world.pause(anyPause(random));
  else if (chance(random, 0.7)) await world.checkIn();
}

async function act(world: World, { random, faults, zones }: LifeOptions, { habit }: Person) {
  if (chance(random, 0.1)) await aBreak(world, random);
  if (chance(random, 0.05 * habit)) await world.checkIn();
  if (chance(random, 0.05)) world.busy(oneOf(random, ['full-screen', 'sound', 'page-open']));
  if (chance(random, 0.3)) world.busy(undefined);
  if (chance(random, 0.005)) await world.pause(anyPause(random));
  if (chance(random, 0.005)) await world.resume();
  if (chance(random, 0.01)) await world.remind(anyDelay(random));
  if (chance(random, 0.003)) await world.cancelReminder();
  if (faults.has('settings') && chance(random, 0.005)) await world.change(anySettings(random));
  if (faults.has('settings') && chance(random, 0.005)) await world.change({ nudges: true });
  if (faults.has('restarts') && chance(random, 0.01)) await world.update();
  if (faults.has('restarts') && chance(random, 0.02)) await world.restart(around(random, HOUR));
  if (faults.has('travel') && chance(random, 0.004)) world.travel(oneOf(random, zones));
  if (faults.has('clock')) setClock(world, random);
}

/** Wrong for a quarter of the time, in spells of hours to days. */
function setClock(world: World, random: Random): void {
  const { clockAhead } = world.truth;
  if (clockAhead !== 0 && chance(random, 0.03)) world.setClock(-clockAhead);
  else if (chance(random, 0.01)) world.setClock(anyClockError(random) - clockAhead);
}

/** What goes wrong at the next look. */
function disturb(world: World, { random, faults }: LifeOptions): void {
  const step = between(random, 1, 21);
  if (faults.has('deaths') && chance(random, 0.1)) world.killNext(step);
  else if (faults.has('settings') && chance(random, 0.003)) {
    world.changeDuringNext(step, anySettings(random));
  }
  if (faults.has('sleep') && chance(random, 0.02)) world.delayNext(around(random, 20 * MINUTE));
}

async function aBreak(world: World, random: Random): Promise<void> {
  await world.leave();
  await world.elapse(2 * MINUTE + around(random, 20 * MINUTE));
  await world.comeBack();
}

/** Away from the computer: for a while, for the night, for weeks. */
async function rest(world: World, { random, faults }: LifeOptions): Promise<void> {
  const { at, zone } = world.truth;
  const { minutes } = toWall(at, zone);
  const long = faults.has('sleep') && chance(random, 0.01);
  const night = minutes > 23 * 60 || minutes < 6 * 60;
  const untilMorning =
    Math.round(((1440 + 7 * 60 - minutes) % 1440) * MINUTE) + around(random, HOUR);
  const days = Math.floor(oneOf(random, [1, 2, 7, 30, 120]) * DAY * random());
  const away = long ? days : night && chance(random, 0.9) ? untilMorning : around(random, 2 * HOUR);
  await world.leave();
  if (away < HOUR && chance(random, 0.5)) {
    await world.elapse(away);
    await world.comeBack();
  } else await world.sleep(away);
}

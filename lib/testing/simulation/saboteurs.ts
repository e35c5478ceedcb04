// Policies broken on purpose, each in one way, each of which the checker has to catch: a checker
// that lets one through proves nothing about the real policy.
import { type Ports, reconcile } from '@/entrypoints/background/reconcile';
import type { Logged, NudgeState } from '@/lib/core/nudge-state';
import type { Reminder } from '@/lib/core/reminder';
import type { Settings } from '@/lib/core/settings';
import type { Known } from '@/lib/platform/nudge-store';
import type { Violation } from './checker';
import type { Fault } from './life';

export interface Saboteur {
  name: string;
  /** The invariant that it breaks. */
  breaks: Violation['invariant'];
  /** Without which it would not be found out. */
  faults: readonly Fault[];
  sabotage?: (ports: Ports) => Ports;
  reconcile?: (ports: Ports) => Promise<void>;
}

const HOUR = 3_600_000;

const reading =
  (change: (known: Known) => Partial<Known>) =>
  (ports: Ports): Ports => ({
    ...ports,
    async read(now) {
      const known = await ports.read(now);
      return { ...known, ...change(known) };
    },
  });
const writing =
  (change: (state: NudgeState) => Partial<NudgeState>) =>
  (ports: Ports): Ports => ({
    ...ports,
    write: (state, reminders) => ports.write({ ...state, ...change(state) }, reminders),
  });
const set = (change: Partial<Settings>) =>
  reading(({ settings }) => ({ settings: { ...settings, ...change } }));
const list = (change: (entry: Logged) => Logged[]) =>
  writing(({ log }) => ({ log: log.flatMap(change) }));

export const SABOTEURS: readonly Saboteur[] = [
  {
    name: 'does not know the quiet hours',
    breaks: 1,
    faults: ['settings'],
    sabotage: set({ quiet: Array.from({ length: 7 }, () => null) }),
  },
  {
    name: 'does not know pauses',
    breaks: 1,
    faults: [],
    sabotage: reading(() => ({ pause: undefined })),
  },
  { name: 'asks nobody', breaks: 1, faults: ['settings'], sabotage: set({ nudges: true }) },
  {
    name: 'knows no maximum',
    breaks: 2,
    faults: ['settings'],
    sabotage: set({ nudgesPerDay: 9 as 3 }),
  },
  {
    name: 'knows no gap',
    breaks: 2,
    faults: ['settings'],
    sabotage: reading(({ state }) => ({
      state: {
        ...state,
        gapFrom: 0,
        shown: state.shown.map((one) => ({ ...one, at: one.at - 4 * HOUR })),
      },
    })),
  },
  {
    name: 'forgets what it has shown',
    breaks: 3,
    faults: [],
    sabotage: reading(({ state }) => ({ state: { ...state, gapFrom: 0, shown: [] } })),
  },
  {
    name: 'shows first and records afterwards',
    breaks: 3,
    faults: ['deaths'],
    sabotage: (ports) => ({
      ...ports,
      async write(state, reminders) {
        const { settings } = await ports.read(state.lookedAt);
        if (state.last === 'nudged') await ports.show(settings, 0, false);
        await ports.write(state, reminders);
      },
      show: async () => undefined,
    }),
  },
  {
    name: 'looks twice at once',
    breaks: 3,
    faults: [],
    reconcile: async (ports) => {
      await Promise.all([reconcile(ports), reconcile(ports)]);
    },
  },
  {
    name: 'lists no reasons',
    breaks: 4,
    faults: [],
    sabotage: list((entry) => (entry.kind === 'drop' ? [] : [entry])),
  },
  {
    name: 'lists any reason',
    breaks: 4,
    faults: [],
    sabotage: list((entry) => [entry.kind === 'drop' ? { ...entry, reason: 'gap' } : entry]),
  },
  {
    name: 'sets no alarm',
    breaks: 4,
    faults: [],
    sabotage: (ports) => ({ ...ports, setAlarms: async () => undefined }),
  },
  {
    name: 'sees an empty chair at all times',
    breaks: 4,
    faults: [],
    sabotage: (ports) => ({ ...ports, presence: async () => ({ inUse: false }) }),
  },
  {
    name: 'believes no clock that goes back',
    breaks: 5,
    faults: ['clock'],
    sabotage(ports) {
      let latest = 0;
      return {
        ...ports,
        now() {
          latest = Math.max(latest, ports.now());
          return latest;
        },
      };
    },
  },
  {
    name: 'keeps its distance from nudges that a wrong clock put ahead',
    breaks: 5,
    faults: ['clock'],
    sabotage: reading(({ state }) => ({
      state: { ...state, gapFrom: Math.max(0, ...state.shown.map(({ at }) => at)) },
    })),
  },
  {
    name: 'keeps a pause that a wrong clock put ahead',
    breaks: 5,
    faults: ['clock'],
    sabotage: reading(({ pause }) => ({ pause: pause && { ...pause, from: 0 } })),
  },
  {
    name: 'reminds an hour too early',
    breaks: 1,
    faults: [],
    sabotage: reading(({ reminders }) => ({
      reminders: reminders.map((one) => ({ ...one, at: one.at - HOUR })),
    })),
  },
  {
    name: 'reminds again at every look',
    breaks: 3,
    faults: [],
    sabotage(ports) {
      const kept = new Map<string, Reminder>();
      const again = reading(({ reminders }) => {
        for (const one of reminders) kept.set(one.id, one);
        return { reminders: [...kept.values()] };
      })(ports);
      return { ...again, write: (state) => ports.write(state, []) };
    },
  },
  {
    name: 'does not know reminders',
    breaks: 4,
    faults: [],
    sabotage: reading(() => ({ reminders: [] })),
  },
  {
    name: 'wakes for no reminder',
    breaks: 4,
    faults: [],
    sabotage: (ports) => ({
      ...ports,
      setAlarms: (_nextAt, now, lookedAt) => ports.setAlarms(now + 12 * HOUR, now, lookedAt),
    }),
  },
];

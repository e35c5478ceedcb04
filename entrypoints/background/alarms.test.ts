import { expect, it } from 'vitest';
import { ALARM, HEARTBEAT, setAlarms } from './alarms';

const MINUTE = 60_000;
const NOW = Date.UTC(2026, 10, 24, 12);

/** Alarms in memory, and which of them were created. */
function alarms(standing: Record<string, number> = {}) {
  const times = new Map(Object.entries(standing));
  const created: string[] = [];
  return {
    created,
    async get(name: string) {
      const scheduledTime = times.get(name);
      return scheduledTime === undefined ? undefined : { scheduledTime };
    },
    create(name: string, when: { when: number } | { periodInMinutes: number }) {
      times.set(name, 'when' in when ? when.when : NOW + when.periodInMinutes * MINUTE);
      created.push(name);
    },
  };
}
const BOTH = { [ALARM]: NOW + 90 * MINUTE, [HEARTBEAT]: NOW + 10 * MINUTE };

it('sets both where there are none: the first time, after an update, after a restart', async () => {
  const fake = alarms();
  await setAlarms(fake, NOW + 90 * MINUTE, NOW, NOW);
  expect(fake.created).toEqual([HEARTBEAT, ALARM]);
  expect(await fake.get(ALARM)).toEqual({ scheduledTime: NOW + 90 * MINUTE });
});

it.each([
  ['stand as they are while nothing changes', BOTH, 90, 1, []],
  ['are set anew for another time', BOTH, 91, 1, [ALARM]],
  ['are set anew after a while without a look: timers may have slept', BOTH, 90, 6, [ALARM]],
  [
    'are set anew when a clock that was ahead put them off',
    { [ALARM]: BOTH[ALARM], [HEARTBEAT]: NOW + 600_000 * MINUTE },
    90,
    1,
    [HEARTBEAT],
  ],
])('they %s', async (_name, standing, inMinutes, agoMinutes, created) => {
  const fake = alarms(standing as Record<string, number>);
  await setAlarms(fake, NOW + inMinutes * MINUTE, NOW, NOW - agoMinutes * MINUTE);
  expect(fake.created).toEqual(created);
});

// The states of the settings that are worth looking at.
import { journal, type State } from './state.ts';
import { writeLocal } from './stored.ts';

/** As a week of an ordinary person leaves it: some nudges, most of the rest explained. */
function weekOfReasons(): object[] {
  const noon = new Date().setHours(12, 0, 0, 0) - 24 * 3_600_000;
  const week: [daysAgo: number, minutes: number, kind: string, reason: string][] = [
    [6, 24, 'nudge', 'nudged'],
    [6, 445, 'drop', 'gap'],
    [5, 9, 'hold', 'away'],
    [5, 51, 'nudge', 'nudged'],
    [5, 430, 'drop', 'checked-in'],
    [4, 3, 'hold', 'full-screen'],
    [4, 48, 'drop', 'full-screen'],
    [4, 412, 'nudge', 'nudged'],
    [3, 120, 'drop', 'not-running'],
    [2, 31, 'drop', 'paused'],
    [2, 441, 'nudge', 'asked'],
    [1, 17, 'drop', 'skip'],
    [1, 402, 'hold', 'page-open'],
    [1, 409, 'nudge', 'nudged'],
    [0, 22, 'drop', 'tapered'],
  ];
  return week.map(([daysAgo, minutes, kind, reason]) => {
    return { at: noon - daysAgo * 24 * 3_600_000 + minutes * 60_000, kind, reason };
  });
}

export const SETTINGS_STATES: State[] = [
  journal('settings', 'settings', [], async (surface) => {
    await surface.find('switch', 'Nudges');
  }),
  journal('settings with reminders', 'settings', [], async (surface, session) => {
    const at = Date.now() + 86_400_000;
    const reminders = [
      { id: 'one', at },
      { id: 'two', at: at + 14 * 86_400_000 },
    ];
    await writeLocal(session, { settings: { nudges: true }, reminders });
    await surface.says('Reminder', 'list', 'Reminders');
  }),
  journal('settings with a week of why it was quiet', 'settings', [], async (surface, session) => {
    await writeLocal(session, { nudge: { log: weekOfReasons() } });
    await surface.reload();
    const button = await surface.find('button', 'Erase this list');
    await button.evaluate((node) => node.scrollIntoView({ block: 'end' }));
  }),
];

// A screen or state worth looking at, and how to come to it.
import type { Entry } from '../lib/core/entry.ts';
import type { Session } from './session.ts';
import { seedEntries } from './steps.ts';
import type { Surface } from './surface.ts';

export interface State {
  /** Also the picture's file name. */
  name: string;
  path: 'popup.html' | 'welcome.html' | 'together.html' | `options.html#/${string}`;
  /** From the freshly opened page of a fresh profile to the state. */
  steps: (surface: Surface, session: Session) => Promise<void>;
  /** Another part of a page that another state has whole: nothing new for whoever hears it. */
  pictureOnly?: boolean;
  /**
   * Chance brings it, which only Chromium lets a test decide: elsewhere it takes many visits, and
   * axe looks at it where a test is there anyway (looking-back.test.ts).
   */
  byChance?: boolean;
}

export const popup = (name: string, steps: State['steps']): State => ({
  name: `popup ${name}`,
  path: 'popup.html',
  steps: async (surface, session) => {
    await surface.find('button', 'Keep');
    await steps(surface, session);
  },
});

export const journal = (
  name: string,
  section: string,
  entries: Entry[],
  steps: State['steps'] = async () => undefined,
): State => ({
  name: `journal ${name}`,
  path: `options.html#/${section}`,
  steps: async (surface, session) => {
    await surface.find('navigation', 'Sections');
    if (entries.length > 0) {
      await seedEntries(session, entries);
      await surface.reload();
      await surface.says(/\d entr(y|ies)/, 'status');
    }
    await steps(surface, session);
  },
});

export const pictureOnly = (state: State): State => ({ ...state, pictureOnly: true });

export async function openMore(surface: Surface): Promise<void> {
  await surface.press('button', 'More');
  await surface.find('button', 'Why this one?');
}

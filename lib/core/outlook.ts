// What to expect of nudges right now, for the one line in the popup and in Settings.
import { levelOf } from './back-off';
import type { NudgeSettings } from './nudge-input';
import type { NudgeState } from './nudge-state';
import { nextOccasion } from './occasion';
import { isPaused, type Pause } from './pause';
import { quietUntil } from './week';

export type Outlook =
  | { kind: 'off' }
  /** `until` is epoch ms; null: until he comes back by himself. */
  | { kind: 'paused'; until: number | null }
  /** Ignored so often that they stopped. */
  | { kind: 'gone-quiet' }
  | { kind: 'next'; at: number }
  | { kind: 'none' };

export interface OutlookInput {
  now: number;
  zone: string;
  settings: NudgeSettings;
  state: NudgeState;
  pause: Pause | undefined;
}

export function toOutlook(input: OutlookInput): Outlook {
  const { now, zone, settings, state, pause } = input;
  if (!settings.on || settings.perDay === 0) return { kind: 'off' };
  if (pause && isPaused(pause, now)) return { kind: 'paused', until: pause.until };
  if (levelOf(state.ignored) === 4) return { kind: 'gone-quiet' };
  const next = nextOccasion({ now, zone, settings }, state);
  if (!next) return { kind: 'none' };
  const due = Math.max(next.dueAt, now);
  return { kind: 'next', at: quietUntil(due, zone, settings) ?? due };
}

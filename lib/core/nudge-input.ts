// What a decision about a nudge is made from.
import type { NudgeState } from './nudge-state';
import type { Pause } from './pause';
import type { Reminder } from './reminder';
import type { Visits } from './visits';
import type { Week } from './week';

export interface NudgeSettings extends Week {
  /** Consent. */
  on: boolean;
  /** 0 to 3. */
  perDay: number;
}

/** `unknown`: the browser does not say. */
export interface Presence {
  inUse: boolean | 'unknown';
  /** A reason not to nudge just now, where its switch is on. */
  busy?: 'full-screen' | 'sound' | 'page-open';
}

export interface NudgeInput {
  /** Epoch ms. */
  now: number;
  /** IANA name. */
  zone: string;
  settings: NudgeSettings;
  state: NudgeState;
  pause: Pause | undefined;
  visits: Visits;
  reminders: readonly Reminder[];
  presence: Presence;
}

// The self-check as one open page holds it: whether it is offered, what is being answered, and all
// that was. Promise: an answered one is stored before it is said to be kept.
import { type Fault, toFault } from '@/lib/core/fault';
import { parseSelfChecks, type SelfCheck } from '@/lib/core/self-check';
import {
  isUnanswered,
  NO_ANSWERS,
  type SafeEnough,
  type SelfCheckAnswer,
  type SelfCheckDraft,
  type SelfCheckLine,
  withAnswer,
  withSafe,
} from '@/lib/core/self-check-lines';
import { decideSelfCheckOffer, type SelfCheckOffer } from '@/lib/core/self-check-offer';
import type { LogStore } from './log-store';
import { createObservable } from './observable';
import type { PersonalStore } from './personal-store';
import type { SettingsStore } from './settings-store';

export interface SelfCheckState {
  offer: SelfCheckOffer;
  /** What lies open: the lines to answer, what was answered over time, or neither. */
  open: 'form' | 'past' | undefined;
  draft: SelfCheckDraft;
  /** Oldest first. */
  checks: readonly SelfCheck[];
  /** What the last Keep came to, until something is changed. */
  result: 'kept' | 'empty' | Fault | undefined;
}

export interface SelfCheckSession {
  get(): SelfCheckState;
  subscribe(listener: () => void): () => void;
  /** Reads, and decides whether to offer. Never rejects. */
  look(): Promise<void>;
  /** The offer was really seen. */
  seen(): Promise<void>;
  putOff(): Promise<void>;
  show(what: 'form' | 'past'): void;
  /** Closes what lies open; what was answered and not kept is let go of. */
  close(): void;
  answer(line: SelfCheckLine, answer: SelfCheckAnswer): void;
  answerSafe(safe: SafeEnough): void;
  /** @returns whether it is stored */
  keep(): Promise<boolean>;
}

interface Surroundings {
  log: Pick<LogStore, 'months' | 'read'>;
  personal: PersonalStore;
  settings: Pick<SettingsStore, 'read' | 'subscribe'>;
  now: () => number;
  zone: () => string;
}

export function createSelfCheckSession(surroundings: Surroundings): SelfCheckSession {
  const { personal, settings, now, zone } = surroundings;
  const { get, set, subscribe } = createObservable<SelfCheckState>({
    offer: { kind: 'quiet', reason: 'too-early' },
    open: undefined,
    draft: NO_ANSWERS,
    checks: [],
    result: undefined,
  });
  const change = (part: Partial<SelfCheckState>): void => set({ ...get(), ...part });
  const lookAgain = (): void => void look().catch(() => undefined);

  settings.subscribe(lookAgain);
  personal.subscribe((key) => {
    if (key === 'selfChecks' || key === 'selfCheckOffer') lookAgain();
  });

  async function look(): Promise<void> {
    const [read, stored, last, firstEntryAt] = await Promise.all([
      settings.read(),
      personal.read('selfChecks'),
      personal.read('selfCheckOffer'),
      readFirstAt(surroundings.log),
    ]);
    const checks = parseSelfChecks(stored);
    const answeredAt = checks.map(({ at }) => at);
    const on = read.settings.selfCheck;
    change({
      checks,
      offer: decideSelfCheckOffer({ now: now(), on, firstEntryAt, answeredAt, last }),
    });
  }

  async function noteOffer(closed: boolean): Promise<void> {
    await personal.update('selfCheckOffer', () => ({ at: now(), closed }));
    await look();
  }

  return {
    get,
    subscribe,
    look: () => look().catch(() => undefined),
    async seen() {
      const { offer } = get();
      // From the first time on it stands for a day, and not from each time anew.
      if (offer.kind === 'offer' && offer.reason === 'due') await noteOffer(false);
    },
    putOff: () => noteOffer(true),
    show: (open) => change({ open, result: undefined }),
    close: () => change({ open: undefined, draft: NO_ANSWERS, result: undefined }),
    answer: (line, answer) =>
      change({ draft: withAnswer(get().draft, line, answer), result: undefined }),
    answerSafe: (safe) => change({ draft: withSafe(get().draft, safe), result: undefined }),
    async keep() {
      const { draft } = get();
      if (isUnanswered(draft)) {
        change({ result: 'empty' });
        return false;
      }
      try {
        const check = { at: now(), zone: zone(), ...draft };
        // What is there and cannot be read is left as it is.
        await personal.update('selfChecks', (stored) => [...stored, check]);
      } catch (error) {
        change({ result: toFault(error) });
        return false;
      }
      await look().catch(() => undefined);
      change({ open: 'past', draft: NO_ANSWERS, result: 'kept' });
      return true;
    },
  };
}

/** When the oldest entry was kept; nearly always it stands on the oldest page. */
async function readFirstAt(log: Surroundings['log']): Promise<number | undefined> {
  for (const month of (await log.months()).toReversed()) {
    const oldest = (await log.read(month)).entries.at(-1);
    if (oldest) return oldest.at;
  }
  return undefined;
}

// Looking back as one open page holds it. Promise: it asks once in a visit at most, shows no word
// before it is told to, and gives way to whatever else one begins.
import type { Entry, Felt } from '@/lib/core/entry';
import { withoutRevisit } from '@/lib/core/entry-mark';
import { type Fault, toFault } from '@/lib/core/fault';
import type { FeelingFact } from '@/lib/core/feelings';
import { type Age, decideLookingBack } from '@/lib/core/looking-back';
import { type Changing, changeEntry } from './entry-changes';
import type { LoadedLog } from './loaded-log';
import { createObservable } from './observable';
import type { PersonalStore } from './personal-store';
import type { SettingsStore } from './settings-store';

/** `looked`: the entry lies open; `never`: and is not to be offered again, which is stored. */
export type LookingBackState =
  | { kind: 'quiet' }
  | { kind: 'asks' | 'looked' | 'never'; age: Age; entry: Entry; fault?: Fault };

export interface LookingBackSession {
  get(): LookingBackState;
  subscribe(listener: () => void): () => void;
  /**
   * Decides, once for as long as the page is open, by the entries that are loaded: once all are.
   * Never rejects.
   */
  look(felt: readonly Felt[], vocabulary: readonly FeelingFact[]): Promise<void>;
  open(): void;
  /** Takes back the question, also one that has not come yet; what lies open stays. */
  giveWay(): void;
  close(): void;
  /** Notes on the entry that it is not to be offered again. Never rejects: see `fault`. */
  never(): Promise<void>;
}

interface Surroundings {
  log: Changing;
  loaded: Pick<LoadedLog, 'get' | 'subscribe'>;
  personal: Pick<PersonalStore, 'read'>;
  settings: Pick<SettingsStore, 'read' | 'subscribe'>;
  now: () => number;
  random: () => number;
}

const QUIET: LookingBackState = { kind: 'quiet' };

export function createLookingBackSession(surroundings: Surroundings): LookingBackSession {
  const { log, loaded, settings, now, random } = surroundings;
  const { get, set, subscribe } = createObservable<LookingBackState>(QUIET);
  let phase: 'waits' | 'decides' | 'over' = 'waits';

  // What was just kept may be heavy, and what was asked about may have been edited or deleted.
  loaded.subscribe(() => {
    if (get().kind === 'asks') giveWay();
  });
  settings.subscribe(() => {
    settings.read().then(
      ({ settings: { lookingBack } }) => {
        if (!lookingBack) giveWay();
      },
      () => undefined,
    );
  });

  function giveWay(): void {
    phase = 'over';
    if (get().kind === 'asks') set(QUIET);
  }

  return {
    get,
    subscribe,
    giveWay,
    async look(felt, vocabulary) {
      if (phase !== 'waits') return;
      phase = 'decides';
      const input = await readInput(surroundings).catch(() => undefined);
      // Something else was begun meanwhile.
      if (!input || phase !== 'decides') return;
      phase = 'over';
      const { entries } = loaded.get();
      const decision = decideLookingBack({
        ...input,
        felt,
        vocabulary,
        entries,
        random,
        now: now(),
      });
      if (decision.kind !== 'offer') return;
      set({ kind: 'asks', age: decision.reason, entry: decision.entry });
    },
    open() {
      const state = get();
      if (state.kind === 'asks') set({ ...state, kind: 'looked' });
    },
    close: () => set(QUIET),
    async never() {
      const state = get();
      if (state.kind !== 'looked') return;
      const { age, entry } = state;
      try {
        await changeEntry(log, entry, (stored) =>
          stored.revisit === 'never' ? undefined : withoutRevisit(stored, now()),
        );
        set({ kind: 'never', age, entry });
      } catch (error) {
        set({ kind: 'looked', age, entry, fault: toFault(error) });
      }
    },
  };
}

async function readInput({ personal, settings }: Surroundings) {
  const [read, safety] = await Promise.all([settings.read(), personal.read('safety')]);
  const { lookingBack: on, openness } = read.settings;
  return { on, openness, safety };
}

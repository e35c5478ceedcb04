// Something noted on a kept entry: whether it is done, and why it was not.
import { useState } from 'react';
import type { Entry } from '@/lib/core/entry';
import { type Fault, toFault } from '@/lib/core/fault';
import { newId, now, zone } from '@/lib/platform/clock';
import { changeEntry } from '@/lib/platform/kept-entry';
import type { Stores } from '@/lib/platform/stores';

export interface KeptChange {
  state: 'none' | 'done' | 'gone' | Fault;
  note: (change: (entry: Entry) => Entry) => Promise<void>;
}

/** @param entry undefined: there is none to note anything on */
export function useKept({ log }: Pick<Stores, 'log'>, entry: Entry | undefined): KeptChange {
  const [state, setState] = useState<KeptChange['state']>('none');
  return {
    state,
    async note(change) {
      if (!entry) return;
      try {
        setState((await changeEntry(log, entry, change)) ? 'done' : 'gone');
      } catch (error) {
        setState(toFault(error));
      }
    },
  };
}

/** Something written in an exercise, kept as an entry of its own. */
export function useNewEntry({ log }: Pick<Stores, 'log'>) {
  const [state, setState] = useState<KeptChange['state']>('none');
  return {
    state,
    async keep(note: string, more: Partial<Entry> = {}): Promise<void> {
      try {
        await log.add({ id: newId(), at: now(), zone: zone(), feelings: [], note, ...more });
        setState('done');
      } catch (error) {
        setState(toFault(error));
      }
    },
  };
}

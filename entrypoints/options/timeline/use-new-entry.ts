// Writing an entry in the Journal: the same draft as the popup's, so that one goes on where the
// other was left.
import { useState } from 'react';
import { type Change, type Draft, toEntry } from '@/lib/core/check-in';
import type { Entry } from '@/lib/core/entry';
import { type Fault, toFault } from '@/lib/core/fault';
import { now, zone } from '@/lib/platform/clock';
import type { DraftSession } from '@/lib/platform/draft-session';
import type { Stores } from '@/lib/platform/stores';

export type NewEntryResult =
  | { kind: 'empty' }
  | { kind: 'note-too-long'; length: number }
  | { kind: 'fault'; fault: Fault };

export interface NewEntryWriting {
  /** Why the last Keep did not work; undefined again with the next change. */
  result: NewEntryResult | undefined;
  apply: (step: Change) => void;
  /** Undefined: the moment of keeping. */
  setMoment: (at: number | undefined) => void;
  /** @returns the entry once it is safely stored */
  keep: () => Promise<Entry | undefined>;
}

export function useNewEntry({ log }: Stores, draftSession: DraftSession): NewEntryWriting {
  const [result, setResult] = useState<NewEntryResult>();

  function apply(step: Change): void {
    setResult(undefined);
    draftSession.apply(step);
  }

  function setMoment(at: number | undefined): void {
    if (at !== undefined) apply({ kind: 'at', at });
    else draftSession.replace(withoutMoment(draftSession.get().draft, now()));
  }

  async function keep(): Promise<Entry | undefined> {
    const { draft } = draftSession.get();
    const decision = toEntry(draft, now(), zone());
    if (decision.kind !== 'entry') {
      setResult(decision);
      return undefined;
    }
    try {
      // The draft's last write has to come before the transaction that clears it.
      await draftSession.settle().catch(() => undefined);
      await log.keep(decision.entry, draft.editedAt);
    } catch (error) {
      setResult({ kind: 'fault', fault: toFault(error) });
      return undefined;
    }
    draftSession.afterKeep(draft);
    return decision.entry;
  }

  return { result, apply, setMoment, keep };
}

function withoutMoment({ at: _, ...draft }: Draft, at: number): Draft {
  return { ...draft, editedAt: Math.max(at, draft.editedAt + 1) };
}

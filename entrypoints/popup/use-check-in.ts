// What can be done in the popup with the check-in being written.
import { useEffect, useState } from 'react';
import { type Change, change, isEmpty, toEntry, withReflection } from '@/lib/core/check-in';
import type { Entry } from '@/lib/core/entry';
import { type Fault, toFault } from '@/lib/core/fault';
import { now, zone } from '@/lib/platform/clock';
import type { DraftSession } from '@/lib/platform/draft-session';
import type { ReflectionSession } from '@/lib/platform/reflection-session';
import type { Stores } from '@/lib/platform/stores';

export type KeepResult =
  | { kind: 'kept'; entry: Entry }
  | { kind: 'empty' }
  | { kind: 'note-too-long'; length: number }
  | { kind: 'fault'; fault: Fault };

export interface CheckIn {
  /** What the last Keep came to; undefined again with the next change. */
  result: KeepResult | undefined;
  apply: (step: Change) => void;
  keep: () => Promise<void>;
  /** Leaves the "Kept" view for an empty check-in. */
  restart: () => void;
}

export function useCheckIn(
  { log, visits }: Pick<Stores, 'log' | 'visits'>,
  draftSession: DraftSession,
  reflectionSession: ReflectionSession,
): CheckIn {
  const [result, setResult] = useState<KeepResult>();

  // A draft found at opening shows the reflection it was begun under.
  useEffect(() => {
    return draftSession.subscribe(() => {
      const { draft } = draftSession.get();
      if (!isEmpty(draft) && draft.reflection) {
        reflectionSession.showAgain(draft.reflection).catch(() => undefined);
      }
    });
  }, [draftSession, reflectionSession]);

  function apply(step: Change): void {
    log.prepare().catch(() => undefined);
    const changed = change(draftSession.get().draft, now(), step);
    draftSession.replace(withReflection(changed, reflectionSession.get().shown));
    reflectionSession.hold(!isEmpty(changed)).catch(() => undefined);
    setResult(undefined);
  }

  async function keep(): Promise<void> {
    const { draft } = draftSession.get();
    const decision = toEntry(draft, now(), zone());
    if (decision.kind !== 'entry') {
      setResult(decision);
      return;
    }
    try {
      // The draft's last write has to come before the transaction that clears it.
      await draftSession.settle().catch(() => undefined);
      await log.keep(decision.entry, draft.editedAt);
    } catch (error) {
      setResult({ kind: 'fault', fault: toFault(error) });
      return;
    }
    draftSession.afterKeep(draft);
    setResult({ kind: 'kept', entry: decision.entry });
    visits.checkedIn(decision.entry.at).catch(() => undefined);
    reflectionSession.prepareAfter(decision.entry.feelings).catch(() => undefined);
  }

  return { result, apply, keep, restart: () => setResult(undefined) };
}

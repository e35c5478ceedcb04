// Looking back at the top of the timeline: a line that asks, or the entry one wanted to see.
import { useEffect, useState } from 'react';
import { EntryOnPaper } from '@/components/journal/EntryOnPaper';
import { LookedBack } from '@/components/looking-back/LookedBack';
import { LookingBackLine } from '@/components/looking-back/LookingBackLine';
import type { Feeling } from '@/lib/core/feelings';
import type { LabelOf } from '@/lib/core/timeline';
import { zone } from '@/lib/platform/clock';
import { useSession } from '../../wiring/use-session';
import { focusOn } from '../focus';
import type { Journal } from '../journal';

interface LookingBackPartProps {
  journal: Pick<
    Journal,
    'loaded' | 'lookingBack' | 'timeline' | 'draft' | 'writing' | 'edits' | 'selfCheck'
  >;
  feelings: readonly Feeling[];
  labelOf: LabelOf;
  /** The local day, `2026-11-22`. */
  today: string;
}

export function LookingBackPart({ journal, feelings, labelOf, today }: LookingBackPartProps) {
  const { lookingBack: session } = journal;
  const state = useSession(session);
  const { complete, entries } = useSession(journal.loaded);
  const { draft } = useSession(journal.draft);
  const busy = useIsBusy(journal);
  const ready = useIsSelfCheckKnown(journal) && complete && feelings.length > 0;

  useEffect(() => {
    if (busy) session.giveWay();
    else if (ready) void session.look(draft.feelings, feelings);
  }, [session, busy, ready, draft.feelings, feelings]);

  function close(): void {
    session.close();
    focusOn('section-heading');
  }

  if (state.kind === 'quiet') return null;
  if (state.kind === 'asks') {
    return <LookingBackLine age={state.age} onLook={session.open} onPutOff={close} />;
  }
  // As it is now: deleted meanwhile, it is gone from here too.
  const entry = entries.find(({ id }) => id === state.entry.id);
  if (!entry) return null;
  return (
    <LookedBack
      never={state.kind === 'never'}
      fault={state.fault}
      onNever={() => void session.never()}
      onClose={close}
    >
      <EntryOnPaper {...{ entry, today, labelOf }} zone={zone()} />
    </LookedBack>
  );
}

/** Something was begun, or something else is offered: one question at a time. */
function useIsBusy({ timeline, writing, edits, selfCheck }: LookingBackPartProps['journal']) {
  const { query } = useSession(timeline);
  const isWriting = useSession(writing);
  const open = useSession(edits);
  const check = useSession(selfCheck);
  return (
    query !== '' ||
    isWriting ||
    open.length > 0 ||
    check.open !== undefined ||
    check.offer.kind === 'offer'
  );
}

/** The self-check looks whenever the timeline is gone to: until it has, nobody knows who asks. */
function useIsSelfCheckKnown({ selfCheck }: LookingBackPartProps['journal']): boolean {
  const [atFirst] = useState(selfCheck.get);
  return useSession(selfCheck) !== atFirst;
}

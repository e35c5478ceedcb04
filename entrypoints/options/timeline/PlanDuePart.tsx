// A plan that has come due, asked about at the top of the timeline: once, and answered in two presses.
import { type ReactNode, useState } from 'react';
import { PlanDue } from '@/components/practice/PlanDue';
import type { Entry } from '@/lib/core/entry';
import { type Fault, toFault } from '@/lib/core/fault';
import { type Answer, type Happened, pickDuePlan, withAnswer } from '@/lib/core/plan';
import { now } from '@/lib/platform/clock';
import { changeEntry } from '@/lib/platform/kept-entry';
import type { Stores } from '@/lib/platform/stores';
import { useSession } from '../../wiring/use-session';
import { focusOn } from '../focus';
import type { Journal } from '../journal';

interface PlanDuePartProps {
  stores: Pick<Stores, 'log'>;
  journal: Pick<Journal, 'loaded'>;
  /** What else may be asked here: one question at a time. */
  children: ReactNode;
}

export function PlanDuePart({ stores: { log }, journal: { loaded }, children }: PlanDuePartProps) {
  const { entries, complete } = useSession(loaded);
  // Answered once, it is no longer due; then it is asked how it was.
  const [answered, setAnswered] = useState<{ entry: Entry; happened: Happened }>();
  const [fault, setFault] = useState<Fault>();
  const entry = answered?.entry ?? pickDuePlan(entries, now());
  if (!entry?.plan) return complete ? children : null;

  async function answer(given: Answer): Promise<boolean> {
    if (!entry) return false;
    try {
      await changeEntry(log, entry, (each) => withAnswer(each, given, now()));
      setFault(undefined);
      return true;
    } catch (error) {
      setFault(toFault(error));
      return false;
    }
  }

  async function end(given: Answer | undefined): Promise<void> {
    if (given && !(await answer(given))) return;
    setAnswered(undefined);
    focusOn('section-heading');
  }

  return (
    <PlanDue
      plan={entry.plan}
      happened={answered?.happened}
      fault={fault}
      onHappened={(happened) =>
        void answer({ happened }).then((stored) => stored && setAnswered({ entry, happened }))
      }
      onHow={(how) => void end(how === undefined ? undefined : { how })}
      onLetGo={() => void end({})}
    />
  );
}

// Ways on from what was kept: saying it, asking for room, planning one small thing. Each is loaded
// when it is pressed; keeping it private asks for nothing.
import { useEffect, useState } from 'react';
import { NextSteps } from '@/components/practice/NextSteps';
import { toFaultText } from '@/components/ui/fault-text';
import { later } from '@/components/ui/Later';
import { Notice } from '@/components/ui/Notice';
import type { Entry } from '@/lib/core/entry';
import { type Fault, toFault } from '@/lib/core/fault';
import { type NextStep, offerNextSteps, toStart } from '@/lib/core/practice';
import { openPractice } from '@/lib/platform/open-page';
import { createPracticeStore } from '@/lib/platform/practice-store';
import type { Stores } from '@/lib/platform/stores';

const RoomPart = later(() => import('../wiring/RoomPart').then((module) => module.RoomPart));
const PlanPart = later(() => import('../wiring/PlanPart').then((module) => module.PlanPart));

export function NextPart({ stores, entry }: { stores: Stores; entry: Entry }) {
  const [openness, setOpenness] = useState(false);
  const [open, setOpen] = useState<NextStep>();
  const [fault, setFault] = useState<Fault>();

  useEffect(() => {
    // Where it cannot be read, nothing asks for openness.
    stores.settings.read().then(
      ({ settings }) => setOpenness(settings.openness),
      () => undefined,
    );
  }, [stores]);

  /** A message wants more room than a popup has. */
  async function say(): Promise<void> {
    try {
      await createPracticeStore(stores.database).begin(toStart('say', entry));
      await openPractice();
    } catch (error) {
      setFault(toFault(error));
    }
  }

  return (
    <>
      <NextSteps
        offered={offerNextSteps(openness)}
        open={open}
        onPress={(exercise) => {
          if (exercise === 'say') void say();
          else setOpen(open === exercise ? undefined : exercise);
        }}
      >
        {open === 'room' && <RoomPart {...{ stores, entry }} />}
        {open === 'plan' && <PlanPart {...{ stores, entry }} />}
      </NextSteps>
      {fault && <Notice urgent>{toFaultText(fault)}</Notice>}
    </>
  );
}

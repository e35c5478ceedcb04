// One's own contact, over its store: written as it is typed; while locked only read, where it was
// agreed that it stays readable.
import { useEffect, useRef, useState } from 'react';
import { PersonField } from '@/components/help/PersonField';
import { PersonShown } from '@/components/help/PersonShown';
import { toFaultText } from '@/components/ui/fault-text';
import { toFault } from '@/lib/core/fault';
import { t } from '@/lib/i18n';
import { createLatestWrite } from '@/lib/platform/latest-write';
import type { LockStanding } from '@/lib/platform/lock-standing';
import { createPersonStore, type Person } from '@/lib/platform/person-store';
import type { Stores } from '@/lib/platform/stores';
import { scrubRest } from '../lock/scrub-rest';

interface PersonPartProps {
  stores: Stores;
  standing: LockStanding;
}

export function PersonPart({ stores, standing }: PersonPartProps) {
  const { person, fault, said, write, open, done } = usePerson(stores);
  if (standing === 'locked') return <PersonShown person={person?.text} />;
  return (
    <PersonField
      person={person?.text ?? ''}
      open={person?.open ?? false}
      fault={fault}
      said={said}
      onChange={write}
      onDone={done}
      onOpen={(on) => void open(on)}
    />
  );
}

function usePerson(stores: Stores) {
  const [store] = useState(() => createPersonStore(stores.database, stores.channel));
  const [person, setPerson] = useState<Person>();
  const [fault, setFault] = useState<string>();
  const [said, setSaid] = useState('');
  const typed = useRef(false);
  // A later keystroke must not be stored before an earlier one.
  const [save] = useState(() => createLatestWrite((text: string) => store.change({ text })));
  const fail = (error: unknown): void => setFault(toFaultText(toFault(error)));

  useEffect(() => {
    store.read().then(
      (stored) =>
        setPerson((now) => (typed.current && now ? { ...stored, text: now.text } : stored)),
      (error: unknown) => setFault(toFaultText(toFault(error))),
    );
  }, [store]);

  function write(text: string): void {
    typed.current = true;
    setPerson((now) => ({ open: now?.open ?? false, text }));
    save(text).then(() => setFault(undefined), fail);
  }

  async function open(on: boolean): Promise<void> {
    setSaid('');
    setPerson((now) => ({ text: now?.text ?? '', open: on }));
    try {
      await store.change({ open: on });
      if (on || !(await stores.lock()).header) return;
      await scrubRest(stores);
      setSaid(t('personSealedAgain'));
    } catch (error) {
      setPerson((now) => now && { ...now, open: !on });
      fail(error);
    }
  }

  const done = (): void => void scrubRest(stores).catch(() => undefined);

  return { person, fault, said, write, open, done };
}

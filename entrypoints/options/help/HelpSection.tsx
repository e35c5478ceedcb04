// The section Help, with one's own contact beneath what is the same for all.
import { useEffect, useRef, useState } from 'react';
import { HelpText } from '@/components/help/HelpText';
import { PersonField } from '@/components/help/PersonField';
import { toFaultText } from '@/components/ui/fault-text';
import { toFault } from '@/lib/core/fault';
import { createLatestWrite } from '@/lib/platform/latest-write';
import type { SectionProps } from '../section-props';

export function HelpSection({ stores: { personal } }: SectionProps) {
  const [person, setPerson] = useState('');
  const [fault, setFault] = useState<string>();
  const typed = useRef(false);
  // A later keystroke must not be stored before an earlier one.
  const [save] = useState(() =>
    createLatestWrite(async (next: string) => {
      await personal.update('person', () => next);
    }),
  );

  useEffect(() => {
    personal.read('person').then(
      (stored) => {
        if (!typed.current) setPerson(stored);
      },
      (error: unknown) => setFault(toFaultText(toFault(error))),
    );
  }, [personal]);

  function change(next: string): void {
    typed.current = true;
    setPerson(next);
    save(next).then(
      () => setFault(undefined),
      (error: unknown) => setFault(toFaultText(toFault(error))),
    );
  }

  return (
    <>
      <HelpText />
      <PersonField person={person} fault={fault} onChange={change} />
    </>
  );
}

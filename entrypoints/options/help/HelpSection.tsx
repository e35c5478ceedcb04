// The section Help, with one's own contact beneath what is the same for all.
import { HelpText } from '@/components/help/HelpText';
import { useSession } from '../../wiring/use-session';
import type { SectionProps } from '../section-props';
import { PersonPart } from './PersonPart';

export function HelpSection({ stores, journal }: SectionProps) {
  const standing = useSession(journal.standing);
  const locked = standing === 'locked';
  const person = standing && <PersonPart stores={stores} standing={standing} />;
  return (
    <>
      {/* While locked nothing of it can be changed: it is there to be read, at once. */}
      {locked && person}
      <HelpText />
      {!locked && person}
    </>
  );
}

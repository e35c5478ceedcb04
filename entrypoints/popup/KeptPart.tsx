// What shows after Keep, loaded when something was kept.
import { Kept } from '@/components/check-in/Kept';
import { RemindPart } from './RemindPart';

export function KeptPart({ journalAddress }: { journalAddress: string }) {
  return (
    <Kept journalAddress={journalAddress}>
      <RemindPart />
    </Kept>
  );
}

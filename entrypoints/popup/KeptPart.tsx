// What shows after Keep, loaded when something was kept.
import { Kept } from '@/components/check-in/Kept';
import type { Stores } from '@/lib/platform/stores';
import { RemindPart } from './RemindPart';

interface KeptPartProps {
  stores: Stores;
  journalAddress: string;
}

export function KeptPart({ stores, journalAddress }: KeptPartProps) {
  return (
    <Kept journalAddress={journalAddress}>
      <RemindPart stores={stores} />
    </Kept>
  );
}

// What shows after Keep, loaded when something was kept.
import { Kept } from '@/components/check-in/Kept';
import type { Entry } from '@/lib/core/entry';
import { journalAddress } from '@/lib/platform/pages';
import type { Stores } from '@/lib/platform/stores';
import { NextPart } from './NextPart';
import { RemindPart } from './RemindPart';

export function KeptPart({ stores, entry }: { stores: Stores; entry: Entry }) {
  return (
    <Kept journalAddress={journalAddress('timeline')}>
      <NextPart stores={stores} entry={entry} />
      <RemindPart />
    </Kept>
  );
}

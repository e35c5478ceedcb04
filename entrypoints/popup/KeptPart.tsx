// What shows after Keep, loaded when something was kept.
import type { ReactNode } from 'react';
import { Kept } from '@/components/check-in/Kept';
import type { Entry } from '@/lib/core/entry';
import { journalAddress } from '@/lib/platform/pages';
import type { Stores } from '@/lib/platform/stores';
import { NextPart } from './NextPart';
import { RemindPart } from './RemindPart';

interface KeptPartProps {
  stores: Stores;
  entry: Entry;
  aside: ReactNode;
}

export function KeptPart({ stores, entry, aside }: KeptPartProps) {
  return (
    <Kept journalAddress={journalAddress('timeline')} aside={aside}>
      <NextPart stores={stores} entry={entry} />
      <RemindPart />
    </Kept>
  );
}

// What is asked after the first press: the dial, and whether anyone knew.
import type { Change, Draft } from '@/lib/core/check-in';
import { KnownChoice } from './KnownChoice';
import { RoomDial } from './RoomDial';

interface DetailsProps {
  draft: Draft;
  onChange: (step: Change) => void;
}

export function Details({ draft, onChange }: DetailsProps) {
  return (
    <>
      <RoomDial want={draft.want} onChange={(want) => onChange({ kind: 'want', want })} />
      <KnownChoice known={draft.known} onChange={(known) => onChange({ kind: 'known', known })} />
    </>
  );
}

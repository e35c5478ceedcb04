// The quiet help card, over the stores of a page: loaded after the first paint, and never in the way.
import { useEffect, useState } from 'react';
import { HelpCard } from '@/components/help/HelpCard';
import type { Felt } from '@/lib/core/entry';
import type { Feeling } from '@/lib/core/feelings';
import { now } from '@/lib/platform/clock';
import { createHelpCardSession, type HelpCardSession } from '@/lib/platform/help-card-session';
import { createPersonStore } from '@/lib/platform/person-store';
import type { Stores } from '@/lib/platform/stores';
import { useSession } from './use-session';

interface HelpCardPartProps {
  stores: Stores;
  feelings: readonly Feeling[];
  /** What is chosen and not kept yet. */
  felt: readonly Felt[];
  helpAddress: string;
  inNewTab?: boolean;
}

/** One a page: the card stays the same wherever on the page it comes to stand. */
const sessions = new WeakMap<Stores, HelpCardSession>();

function sessionOf(stores: Stores): HelpCardSession {
  const session = sessions.get(stores) ?? createHelpCardSession({ ...stores, now });
  sessions.set(stores, session);
  return session;
}

export function HelpCardPart({ stores, feelings, felt, ...rest }: HelpCardPartProps) {
  const session = sessionOf(stores);
  const { kind } = useSession(session);
  const [person, setPerson] = useState('');

  useEffect(() => {
    void session.look(felt, feelings);
  }, [session, felt, feelings]);

  useEffect(() => {
    if (kind !== 'show') return;
    // Sealed and locked, it is simply not there.
    createPersonStore(stores.database, stores.channel)
      .read()
      .then(
        ({ text }) => setPerson(text.trim()),
        () => undefined,
      );
  }, [kind, stores]);

  return (
    <HelpCard
      {...rest}
      person={person}
      shown={kind === 'show'}
      // What cannot be stored only lets it come again sooner.
      onSeen={() => void session.seen().catch(() => undefined)}
      onClose={() => void session.close().catch(() => undefined)}
    />
  );
}

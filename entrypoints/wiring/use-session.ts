// A session as React sees it.
import { useSyncExternalStore } from 'react';

interface Session<State> {
  get(): State;
  subscribe(listener: () => void): () => void;
}

export function useSession<State>(session: Session<State>): State {
  return useSyncExternalStore(session.subscribe, session.get);
}

// Where in the Journal the address leads.
import { useMemo, useSyncExternalStore } from 'react';
import { parsePlace } from '@/lib/core/place';
import { type Place, toHash } from '@/lib/core/sections';

function subscribe(listener: () => void): () => void {
  addEventListener('hashchange', listener);
  return () => removeEventListener('hashchange', listener);
}

export function usePlace(): Place {
  const hash = useSyncExternalStore(subscribe, () => location.hash);
  return useMemo(() => parsePlace(hash), [hash]);
}

/** Goes there; the way back leads to where one was. */
export function goTo(place: Place): void {
  location.hash = toHash(place);
}

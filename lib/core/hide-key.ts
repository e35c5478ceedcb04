// The quick-hide key: Shift three times, with nothing else between. The same as the "exit this page"
// of public services (GOV.UK Design System), and not a key that screen readers or typing use so.

export interface Presses {
  count: number;
  /** Of the first, epoch ms. */
  since: number;
}

export const NO_PRESSES: Presses = { count: 0, since: 0 };

const PRESSES = 3;
const WITHIN_MS = 2_000;

/** @param key as `KeyboardEvent.key`, of a press that is no repetition of one held down */
export function afterKey(presses: Presses, key: string, at: number): Presses {
  if (key !== 'Shift') return NO_PRESSES;
  const goesOn = presses.count > 0 && at >= presses.since && at - presses.since <= WITHIN_MS;
  return goesOn ? { ...presses, count: presses.count + 1 } : { count: 1, since: at };
}

export function asksToHide({ count }: Presses): boolean {
  return count >= PRESSES;
}

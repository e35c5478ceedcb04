// Long work as whoever began it sees it: how far it is, and a way to end it.
import type { Pause } from '@/lib/core/long-work';

/** What whoever begins long work can do about it. */
export interface Oversight {
  /** Ends it before it is done, with nothing changed; it rejects with the signal's reason. */
  signal?: AbortSignal;
  /** Told how much of it is done, from 0 to 1; never less than before. */
  onProgress?: (done: number) => void;
}

/** The pause of one piece of work. @param pause of all that this page does */
export function oversee(pause: () => Promise<void>, oversight: Oversight = {}): Pause {
  const { signal, onProgress } = oversight;
  let most = 0;
  return async (done) => {
    signal?.throwIfAborted();
    if (done !== undefined && done > most) {
      most = done;
      onProgress?.(done);
    }
    await pause();
    signal?.throwIfAborted();
  };
}

/** Over a part of the work, which begins and ends where the whole is that far. */
export function partOversight(
  { signal, onProgress }: Oversight,
  from: number,
  to: number,
): Oversight {
  return {
    ...(signal && { signal }),
    ...(onProgress && { onProgress: (done) => onProgress(from + done * (to - from)) }),
  };
}

/** Of work that goes on without a pause of ours: it is told how far it is, and what it throws ends it. */
export function overseeStretching(
  { signal, onProgress }: Oversight = {},
  from: number,
  to: number,
): (done: number) => void {
  let most = 0;
  return (done) => {
    signal?.throwIfAborted();
    // A second try begins anew; the bar does not go back.
    most = Math.max(most, done);
    onProgress?.(from + most * (to - from));
  };
}

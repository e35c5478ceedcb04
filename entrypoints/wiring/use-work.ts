// One piece of long work on a page, which can be watched and ended. It ends too when what began it
// leaves the page.
import { useEffect, useRef, useState } from 'react';
import { type Fault, toFault } from '@/lib/core/fault';
import type { Oversight } from '@/lib/platform/oversight';

/** `replaced`: another piece was begun before it was done. */
export type WorkResult<Value> =
  | { kind: 'done'; value: Value }
  | { kind: 'cancelled' }
  | { kind: 'replaced' }
  | { kind: 'fault'; fault: Fault };

export interface Work {
  /** From 0 to 1, in whole hundredths; undefined while nothing is done. */
  done: number | undefined;
  /** Begins it, and ends what was begun before. Never rejects. */
  run<Value>(begin: (oversight: Oversight) => Promise<Value>): Promise<WorkResult<Value>>;
  cancel(): void;
}

export function useWork(): Work {
  const [done, setDone] = useState<number>();
  const latest = useRef<AbortController>(undefined);

  useEffect(() => () => latest.current?.abort(), []);

  return {
    done,
    async run(begin) {
      latest.current?.abort();
      const control = new AbortController();
      latest.current = control;
      const isLatest = (): boolean => latest.current === control;
      setDone(0);
      const onProgress = (part: number): void => {
        if (isLatest()) setDone(Math.floor(part * 100) / 100);
      };
      const result = await settle(begin({ signal: control.signal, onProgress }), control.signal);
      if (!isLatest()) return { kind: 'replaced' };
      setDone(undefined);
      return result;
    },
    cancel: () => latest.current?.abort(),
  };
}

async function settle<Value>(
  work: Promise<Value>,
  signal: AbortSignal,
): Promise<WorkResult<Value>> {
  try {
    const value = await work;
    // It may have been done in the very moment in which it was to end.
    return signal.aborted ? { kind: 'cancelled' } : { kind: 'done', value };
  } catch (error) {
    return signal.aborted ? { kind: 'cancelled' } : { kind: 'fault', fault: toFault(error) };
  }
}

// Entries laid out for paper, a few at a time, so that many of them do not freeze the page; there only
// while they are printed.
import { useState } from 'react';
import { flushSync } from 'react-dom';
import type { Entry } from '@/lib/core/entry';
import { oversee } from '@/lib/platform/oversight';
import { printPage } from '@/lib/platform/print';
import { createPause } from '@/lib/platform/slices';
import { useWork } from '../../wiring/use-work';

export interface Paper {
  /** What is laid out by now, in sheets of a few entries; undefined when nothing is printed. */
  sheets: readonly (readonly Entry[])[] | undefined;
  /** From 0 to 1, while it is being laid out. */
  done: number | undefined;
  /** Whether the last printing was cancelled before it began. */
  cancelled: boolean;
  /** @param words whether what is blurred on the screen is to be readable on paper */
  print: (words: boolean) => void;
  cancel: () => void;
}

const ENTRIES_A_SHEET = 25;

export function usePaper(entries: readonly Entry[]): Paper {
  const [sheets, setSheets] = useState<Paper['sheets']>();
  const [cancelled, setCancelled] = useState(false);
  const { done, run, cancel } = useWork();

  async function print(words: boolean): Promise<void> {
    setCancelled(false);
    const result = await run(async (oversight) => {
      const pause = oversee(createPause(), oversight);
      for (let end = ENTRIES_A_SHEET; ; end += ENTRIES_A_SHEET) {
        flushSync(() =>
          setSheets((laid = []) => [...laid, entries.slice(end - ENTRIES_A_SHEET, end)]),
        );
        await pause(Math.min(1, end / entries.length));
        if (end >= entries.length) break;
      }
      await printPage(words);
    });
    setSheets(undefined);
    setCancelled(result.kind === 'cancelled');
  }

  return {
    sheets,
    done,
    cancelled,
    print: (words) => void (done === undefined && print(words)),
    cancel,
  };
}

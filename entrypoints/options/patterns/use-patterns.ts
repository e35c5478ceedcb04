// What the pictures show: counted once all entries are read, and again when one of them changes.
import { useMemo } from 'react';
import { keptSpanOf } from '@/lib/core/patterns/dated';
import { type Patterns, toPatterns } from '@/lib/core/patterns/patterns';
import type { Period } from '@/lib/core/patterns/period';
import { spanOf, yearsOf } from '@/lib/core/patterns/period-days';
import type { Journal } from '../journal';
import { useDated } from './use-dated';

interface ShownPatterns {
  /** Undefined while entries are still being read: half of them would show what is not so. */
  patterns: Patterns | undefined;
  /** Of which there may be entries, newest first. */
  years: readonly number[];
}

/** @param today the local day, `2026-11-22` */
export function usePatterns(journal: Journal, period: Period, today: string): ShownPatterns {
  const dated = useDated(journal);
  const kept = useMemo(() => keptSpanOf(dated ?? []), [dated]);
  const patterns = useMemo(
    () => dated && toPatterns(dated, spanOf(period, today, kept)),
    [dated, period, today, kept],
  );
  return { patterns, years: yearsOf(kept) };
}

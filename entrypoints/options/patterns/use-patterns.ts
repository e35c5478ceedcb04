// What the pictures show: counted once all entries are read, and again when one of them changes.
import { useMemo } from 'react';
import { keptSpanOf, toDated } from '@/lib/core/patterns/dated';
import { type Patterns, toPatterns } from '@/lib/core/patterns/patterns';
import type { Period } from '@/lib/core/patterns/period';
import { spanOf, yearsOf } from '@/lib/core/patterns/period-days';
import { useSession } from '../../wiring/use-session';
import type { Journal } from '../journal';

interface ShownPatterns {
  /** Undefined while entries are still being read: half of them would show what is not so. */
  patterns: Patterns | undefined;
  /** Of which there may be entries, newest first. */
  years: readonly number[];
}

/** @param today the local day, `2026-11-22` */
export function usePatterns({ loaded }: Journal, period: Period, today: string): ShownPatterns {
  const { entries, complete } = useSession(loaded);
  const dated = useMemo(() => (complete ? toDated(entries) : undefined), [entries, complete]);
  const kept = useMemo(() => keptSpanOf(dated ?? []), [dated]);
  const patterns = useMemo(
    () => dated && toPatterns(dated, spanOf(period, today, kept)),
    [dated, period, today, kept],
  );
  return { patterns, years: yearsOf(kept) };
}

// The fields that narrow the timeline, over what was kept: only years and words of which there is
// something are offered.
import { useMemo } from 'react';
import { FilterPanel, type FilterPanelProps } from '@/components/journal/FilterPanel';
import { wordsKept } from '@/lib/core/entry-filter';
import { toDayNumber } from '@/lib/core/patterns/calendar-day';
import { yearsOf } from '@/lib/core/patterns/period-days';
import { dayOf } from '@/lib/core/time';
import { useSession } from '../../wiring/use-session';
import type { Journal } from '../journal';
import { goToDay } from './go-to';

interface FilterPartProps extends Pick<FilterPanelProps, 'id' | 'filter' | 'labelOf' | 'onChange'> {
  journal: Journal;
}

export function FilterPart({ journal, ...rest }: FilterPartProps) {
  const { timeline, loaded } = journal;
  const { count } = useSession(timeline);
  const complete = count !== undefined;
  // Again once all are read, and whenever the fields are opened: not with every change.
  // biome-ignore lint/correctness/useExhaustiveDependencies: see above
  const { words, years } = useMemo(() => {
    const { entries } = loaded.get();
    const [newest, oldest] = [entries[0], entries.at(-1)].map(
      (entry) => entry && toDayNumber(dayOf(entry.at, entry.zone)),
    );
    const kept =
      newest === undefined || oldest === undefined ? undefined : { from: oldest, to: newest };
    return { words: wordsKept(entries), years: yearsOf(kept) };
  }, [loaded, complete]);

  return (
    <FilterPanel {...rest} {...{ words, years }} onGoTo={(day) => void goToDay(journal, day)} />
  );
}

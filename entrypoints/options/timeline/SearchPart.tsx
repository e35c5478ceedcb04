// The way into the timeline: searching it, narrowing it, going to a day of it, adding to it.
import { useState } from 'react';
import { FILTERS_BUTTON, FilterBar } from '@/components/journal/FilterBar';
import { SearchEntries } from '@/components/journal/SearchEntries';
import { later } from '@/components/ui/Later';
import { NO_ENTRY_FILTER } from '@/lib/core/entry-filter';
import type { LabelOf } from '@/lib/core/timeline';
import { useSession } from '../../wiring/use-session';
import { focusOn } from '../focus';
import type { Journal } from '../journal';
import { NewEntryButton } from './NewEntryButton';
import { useFilterAddress } from './use-filter-address';

/** Most people open them rarely. */
const FilterPart = later(() => import('./FilterPart').then((module) => module.FilterPart));

interface SearchPartProps {
  journal: Journal;
  labelOf: LabelOf;
}

export function SearchPart({ journal, labelOf }: SearchPartProps) {
  const { timeline } = journal;
  const { query, count, filter } = useSession(timeline);
  const [open, setOpen] = useState(false);
  const narrow = useFilterAddress(timeline);

  function clear(): void {
    narrow(NO_ENTRY_FILTER);
    focusOn(FILTERS_BUTTON);
  }

  return (
    <SearchEntries
      query={query}
      onSearch={timeline.search}
      beside={<NewEntryButton journal={journal} />}
    >
      <FilterBar
        {...{ count, filter, labelOf, open }}
        onToggle={() => setOpen(!open)}
        onClear={clear}
      >
        {(id) => <FilterPart {...{ id, journal, filter, labelOf }} onChange={narrow} />}
      </FilterBar>
    </SearchEntries>
  );
}

// The section Library: every reflection there is, to be found, read, saved and hidden.
import { useDeferredValue, useEffect, useMemo, useState } from 'react';
import { EmptyLibrary, LIBRARY_WAY_OUT } from '@/components/library/EmptyLibrary';
import { LIBRARY_SEARCH, LibraryFilters } from '@/components/library/LibraryFilters';
import { toItemId } from '@/components/library/ReflectionItem';
import { ReflectionList } from '@/components/library/ReflectionList';
import { toFaultText } from '@/components/ui/fault-text';
import { Notice } from '@/components/ui/Notice';
import {
  filterLibrary,
  groupByTheme,
  NO_FILTER,
  neighbourOf,
  toLibraryText,
} from '@/lib/core/library-filter';
import { toTerms } from '@/lib/core/search';
import { tName } from '@/lib/i18n';
import { zone } from '@/lib/platform/clock';
import { createLibrarySession } from '@/lib/platform/library-session';
import { useSession } from '../../wiring/use-session';
import { focusOn } from '../focus';
import type { SectionProps } from '../section-props';

export function LibrarySection({ stores, journal: { libraryFilter } }: SectionProps) {
  const [session] = useState(() => createLibrarySession(stores));
  useEffect(() => session.start(), [session]);
  const { reflections, fault, favourites, hidden, ...known } = useSession(session);
  const asked = useSession(libraryFilter);
  // Typing goes before drawing what was typed for.
  const filter = useDeferredValue(asked);
  const terms = useMemo(() => toTerms(filter.query), [filter.query]);
  const items = useMemo(
    () =>
      reflections?.map((reflection) => {
        const { theme, kind } = reflection;
        const names = [tName('theme', theme), tName('kind', kind)];
        return { reflection, folded: toLibraryText(reflection, names) };
      }),
    [reflections],
  );
  const found = useMemo(
    () => items && filterLibrary(items, filter, { favourites, hidden }),
    [items, filter, favourites, hidden],
  );
  const groups = useMemo(() => groupByTheme(found ?? []), [found]);

  /** Goes on to the next one, where `id` has left what is shown. */
  async function goOn(id: string, changed: Promise<void>): Promise<void> {
    const next = neighbourOf(groups, id);
    await changed;
    const { view } = libraryFilter.get();
    const shelf = { all: [id], saved: session.get().favourites, hidden: session.get().hidden };
    if (!shelf[view].includes(id)) focusOn(next === undefined ? LIBRARY_WAY_OUT : toItemId(next));
  }

  function clear(): void {
    libraryFilter.set(NO_FILTER);
    focusOn(LIBRARY_SEARCH);
  }

  return (
    <>
      {fault && <Notice urgent>{toFaultText(fault)}</Notice>}
      {reflections && found && (
        <>
          <LibraryFilters
            filter={asked}
            found={found.length}
            all={reflections.length}
            onChange={libraryFilter.set}
            onClear={clear}
          />
          {found.length === 0 && <EmptyLibrary filter={filter} onClear={clear} />}
          <ReflectionList
            {...{ groups, favourites, hidden, terms }}
            {...known}
            zone={zone()}
            onFavourite={(id, on) => void goOn(id, session.setFavourite(id, on))}
            onHidden={(id, on) => void goOn(id, session.setHidden(id, on))}
          />
        </>
      )}
    </>
  );
}

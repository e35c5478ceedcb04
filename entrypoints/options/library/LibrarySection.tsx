// The section Library: every reflection there is, to be found, read, saved and hidden; one's own to be
// written, and packs to be added.
import { useDeferredValue, useEffect, useMemo, useState } from 'react';
import { EmptyLibrary, LIBRARY_WAY_OUT } from '@/components/library/EmptyLibrary';
import { LIBRARY_SEARCH, LibraryFilters } from '@/components/library/LibraryFilters';
import { OWN_TEXT } from '@/components/library/own-text';
import { toItemId } from '@/components/library/ReflectionItem';
import { ReflectionList } from '@/components/library/ReflectionList';
import { toFaultText } from '@/components/ui/fault-text';
import { Notice } from '@/components/ui/Notice';
import { isNarrowed, NO_FILTER, neighbourOf, shelfOf } from '@/lib/core/library-filter';
import { toTerms } from '@/lib/core/search';
import { zone } from '@/lib/platform/clock';
import { useSession } from '../../wiring/use-session';
import { focusAside, focusOn } from '../focus';
import type { SectionProps } from '../section-props';
import { UNDO } from '../UndoToast';
import { AddPart } from './AddPart';
import { librarySessionsOf } from './library-sessions';
import { useFound } from './use-found';

export function LibrarySection({ stores, journal }: SectionProps) {
  const { libraryFilter } = journal;
  const [sessions] = useState(() => librarySessionsOf(stores, journal));
  const session = sessions.library;
  useEffect(() => session.start(), [session]);
  const library = useSession(session);
  const { reflections, fault, favourites, hidden, evidence, leftOut } = library;
  const asked = useSession(libraryFilter);
  // Typing goes before drawing what was typed for.
  const filter = useDeferredValue(asked);
  const terms = useMemo(() => toTerms(filter.query), [filter.query]);
  const { found, groups } = useFound(library, filter);

  /** Goes on to the next one, where `id` has left what is shown. */
  async function goOn(id: string, changed: Promise<void>): Promise<void> {
    const next = neighbourOf(groups, id);
    await changed;
    const { view } = libraryFilter.get();
    const left = session.get().reflections?.find((each) => each.id === id);
    if (!left || !shelfOf(view, session.get())(left)) focusOn(toPlace(next));
  }

  async function remove(id: string, byKeyboard: boolean): Promise<void> {
    const next = neighbourOf(groups, id);
    if (!(await sessions.own.remove(id))) return;
    if (byKeyboard) focusAside(UNDO, () => focusOn(toPlace(next)));
    else focusOn(toPlace(next));
  }

  function goTo(id: string): void {
    const { view } = filter;
    const mayBeOut = isNarrowed(filter) || view === 'saved' || view === 'hidden';
    if (mayBeOut && !document.getElementById(toItemId(id))) {
      libraryFilter.set({ ...NO_FILTER, view: 'own' });
    }
    focusOn(toItemId(id));
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
          <AddPart sessions={sessions} onKept={goTo} />
          <LibraryFilters
            filter={asked}
            found={found.length}
            all={reflections.length}
            onChange={libraryFilter.set}
            onClear={clear}
          />
          {found.length === 0 && <EmptyLibrary filter={filter} onClear={clear} />}
          <ReflectionList
            {...{ groups, favourites, hidden, terms, evidence, leftOut }}
            zone={zone()}
            onFavourite={(id, on) => void goOn(id, session.setFavourite(id, on))}
            onHidden={(id, on) => void goOn(id, session.setHidden(id, on))}
            onEdit={(id) => {
              sessions.own.begin(session.get().own.find((each) => each.id === id));
              focusOn(OWN_TEXT);
            }}
            onDelete={(id, byKeyboard) => void remove(id, byKeyboard)}
          />
        </>
      )}
    </>
  );
}

function toPlace(next: string | undefined): string {
  return next === undefined ? LIBRARY_WAY_OUT : toItemId(next);
}

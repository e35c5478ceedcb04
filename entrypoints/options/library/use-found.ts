// What a filter leaves of the library, by theme.
import { useMemo } from 'react';
import {
  filterLibrary,
  groupByTheme,
  type LibraryFilter,
  toLibraryText,
} from '@/lib/core/library-filter';
import { tName } from '@/lib/i18n';
import type { LibraryState } from '@/lib/platform/library-session';

export function useFound(library: LibraryState, filter: LibraryFilter) {
  const { reflections, favourites, hidden } = library;
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
  return { found, groups };
}

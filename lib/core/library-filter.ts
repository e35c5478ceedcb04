// What the library shows: all of it, or what was saved, hidden or written by oneself, narrowed by
// words, theme, kind and depth. Promise: a filter lives in the memory of the page, and never in an address.
import type { Personal } from './personal';
import { type Depth, type Kind, type Reflection, THEMES, type Theme } from './reflection';
import { fold, matches, toTerms } from './search';

export const LIBRARY_VIEWS = ['all', 'saved', 'hidden', 'own'] as const;
export type LibraryView = (typeof LIBRARY_VIEWS)[number];

export const DEPTHS = [1, 2, 3] as const satisfies readonly Depth[];

export interface LibraryFilter {
  view: LibraryView;
  /** As typed. */
  query: string;
  /** Null: any. */
  theme: Theme | null;
  kind: Kind | null;
  depth: Depth | null;
}

export const NO_FILTER: LibraryFilter = {
  view: 'all',
  query: '',
  theme: null,
  kind: null,
  depth: null,
};

/** A reflection and what it is found by. */
export interface LibraryItem {
  reflection: Reflection;
  /** Went through {@link toLibraryText}. */
  folded: string;
}

/** Whether anything but the view narrows what is shown. */
export function isNarrowed({ query, theme, kind, depth }: LibraryFilter): boolean {
  return toTerms(query).length > 0 || [theme, kind, depth].some((each) => each !== null);
}

/**
 * What a reflection is found by, folded: its words, its tags, its pack, and what its theme and kind are
 * called.
 * @param names of theme and kind, in the language they are shown in
 */
export function toLibraryText(
  { text, followUp, safetyNote = '', tags, origin }: Reflection,
  names: readonly string[],
): string {
  const pack = origin?.kind === 'pack' ? origin.title : '';
  return fold([text, followUp, safetyNote, ...tags, ...names, pack].join('\n'));
}

/** What a filter leaves of the library, in its order. */
export function filterLibrary(
  items: readonly LibraryItem[],
  { view, query, theme, kind, depth }: LibraryFilter,
  { favourites, hidden }: Pick<Personal, 'favourites' | 'hidden'>,
): Reflection[] {
  const terms = toTerms(query);
  const isIn = shelfOf(view, { favourites, hidden });
  const found = items.filter(
    ({ reflection, folded }) =>
      isIn(reflection) &&
      (theme === null || reflection.theme === theme) &&
      (kind === null || reflection.kind === kind) &&
      (depth === null || reflection.depth === depth) &&
      matches(folded, terms),
  );
  return found.map(({ reflection }) => reflection);
}

/** Whether a reflection stands in a view, if nothing narrows it. */
export function shelfOf(
  view: LibraryView,
  { favourites, hidden }: Pick<Personal, 'favourites' | 'hidden'>,
): (reflection: Reflection) => boolean {
  if (view === 'all') return () => true;
  if (view === 'own') return ({ origin }) => origin?.kind === 'own';
  const ids = new Set(view === 'saved' ? favourites : hidden);
  return ({ id }) => ids.has(id);
}

/** The tags that a search found and the text does not show, so that it can be seen why. */
export function foundTags(
  { text, tags }: Pick<Reflection, 'text' | 'tags'>,
  terms: readonly string[],
): string[] {
  const unseen = terms.filter((term) => !matches(fold(text), [term]));
  return tags.filter((tag) => unseen.some((term) => matches(fold(tag), [term])));
}

export interface ThemeGroup {
  theme: Theme;
  reflections: readonly Reflection[];
}

/** As the library stands on the page: by theme, in the themes' order, each in its own. */
export function groupByTheme(reflections: readonly Reflection[]): ThemeGroup[] {
  const groups = Map.groupBy(reflections, ({ theme }) => theme);
  return THEMES.flatMap((theme) => {
    const ofTheme = groups.get(theme);
    return ofTheme ? [{ theme, reflections: ofTheme }] : [];
  });
}

/** The first of what stands on the page, as it stands there. */
export function firstOf(groups: readonly ThemeGroup[], count: number): ThemeGroup[] {
  return groupByTheme(groups.flatMap(({ reflections }) => reflections).slice(0, count));
}

/** Where one goes on when `id` leaves the page: the one after it, else the one before. */
export function neighbourOf(groups: readonly ThemeGroup[], id: string): string | undefined {
  const ids = groups.flatMap(({ reflections }) => reflections.map((each) => each.id));
  const at = ids.indexOf(id);
  return at === -1 ? undefined : (ids[at + 1] ?? ids[at - 1]);
}

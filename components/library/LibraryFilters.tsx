// What narrows the library, and how much of it is left. What is typed stays in the memory of the page.
import { Button } from '@/components/ui/Button';
import { toNumberText } from '@/components/ui/format-text';
import { dirOf, PRIVATE_FIELD } from '@/components/ui/private-field';
import {
  DEPTHS,
  isNarrowed,
  LIBRARY_VIEWS,
  type LibraryFilter,
  type LibraryView,
} from '@/lib/core/library-filter';
import type { Depth } from '@/lib/core/reflection';
import { t, tCount } from '@/lib/i18n';
import { DEPTH_NAMES } from './depth-text';
import styles from './LibraryFilters.module.css';
import { SelectField } from './SelectField';
import { ThemeKindFields } from './ThemeKindFields';

interface LibraryFiltersProps {
  filter: LibraryFilter;
  /** How many are shown, and how many there are. */
  found: number;
  all: number;
  onChange: (filter: LibraryFilter) => void;
  onClear: () => void;
}

export const LIBRARY_SEARCH = 'library-search';

const VIEWS: Record<LibraryView, () => string> = {
  all: () => t('viewAll'),
  saved: () => t('viewSaved'),
  hidden: () => t('viewHidden'),
  own: () => t('viewOwn'),
};

export function LibraryFilters({ filter, found, all, onChange, onClear }: LibraryFiltersProps) {
  const { view, query, theme, kind, depth } = filter;
  const change = (part: Partial<LibraryFilter>): void => onChange({ ...filter, ...part });
  return (
    <search className={styles.filters}>
      <input
        {...PRIVATE_FIELD}
        dir={dirOf(query)}
        id={LIBRARY_SEARCH}
        autoCapitalize="off"
        type="search"
        className={styles.query}
        aria-label={t('searchReflections')}
        placeholder={t('searchReflections')}
        value={query}
        onChange={(event) => change({ query: event.target.value })}
      />
      <div className={styles.row}>
        <ViewChoice view={view} onChange={(next) => change({ view: next })} />
        <div className={styles.selects}>
          <ThemeKindFields {...{ theme, kind }} onChange={change} />
          <DepthField depth={depth} onChange={(next) => change({ depth: next })} />
        </div>
      </div>
      <div className={styles.found}>
        <p role="status">{toCountText(found, all, found < all || isNarrowed(filter))}</p>
        {found > 0 && isNarrowed(filter) && (
          <Button className={styles.clear ?? ''} onClick={onClear}>
            {t('clearFilters')}
          </Button>
        )}
      </div>
    </search>
  );
}

/** "256 reflections", or "48 of 256 reflections". */
function toCountText(found: number, all: number, partly: boolean): string {
  if (!partly) return tCount('reflectionsShown', all);
  return tCount('reflectionsFound', all, toNumberText(found));
}

interface ViewChoiceProps {
  view: LibraryView;
  onChange: (view: LibraryView) => void;
}

function ViewChoice({ view, onChange }: ViewChoiceProps) {
  return (
    <fieldset className={styles.views}>
      <legend className="visually-hidden">{t('libraryShow')}</legend>
      {LIBRARY_VIEWS.map((each) => (
        <label key={each} className={styles.view}>
          <input
            type="radio"
            name="library-view"
            className="visually-hidden"
            checked={view === each}
            onChange={() => onChange(each)}
          />
          {VIEWS[each]()}
        </label>
      ))}
    </fieldset>
  );
}

interface DepthFieldProps {
  depth: Depth | null;
  onChange: (depth: Depth | null) => void;
}

function DepthField({ depth, onChange }: DepthFieldProps) {
  return (
    <SelectField
      label={t('depthField')}
      any={t('allDepths')}
      value={depth === null ? null : `${depth}`}
      options={DEPTHS.map((each) => [`${each}`, DEPTH_NAMES[each]()])}
      onChange={(next) => onChange(DEPTHS.find((each) => `${each}` === next) ?? null)}
    />
  );
}

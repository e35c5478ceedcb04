// Reflections by theme, each to be opened in its place.
import { useCallback, useDeferredValue, useState } from 'react';
import type { LeftOut } from '@/lib/core/choice-rules';
import type { Evidence } from '@/lib/core/evidence';
import { firstOf, type ThemeGroup } from '@/lib/core/library-filter';
import { tName } from '@/lib/i18n';
import { ReflectionDetails, type ReflectionDetailsProps } from './ReflectionDetails';
import { ReflectionItem } from './ReflectionItem';
import styles from './ReflectionList.module.css';

interface ReflectionListProps
  extends Pick<
    ReflectionDetailsProps,
    'terms' | 'zone' | 'onFavourite' | 'onHidden' | 'onEdit' | 'onDelete'
  > {
  groups: readonly ThemeGroup[];
  favourites: readonly string[];
  hidden: readonly string[];
  /** By id. */
  evidence: ReadonlyMap<string, Evidence>;
  leftOut: ReadonlyMap<string, readonly LeftOut[]>;
}

/** More than fit on a tall screen. */
const SCREEN = 24;

export function ReflectionList(props: ReflectionListProps) {
  const { evidence, leftOut, ...rest } = props;
  // The first screen at once, the rest when the page has time.
  const groups = useDeferredValue(props.groups, firstOf(props.groups, SCREEN));
  const [open, setOpen] = useState<ReadonlySet<string>>(new Set());
  const favourites = new Set(props.favourites);
  const hidden = new Set(props.hidden);
  // What is only toggled stays the same for all others: they need not be drawn again.
  const onToggle = useCallback(
    (id: string) => setOpen((ids) => ids.symmetricDifference(new Set([id]))),
    [],
  );
  return groups.map(({ theme, reflections }) => (
    <section key={theme} className={styles.group} aria-labelledby={`theme-${theme}`}>
      <h2 id={`theme-${theme}`} className={styles.theme}>
        {tName('theme', theme)}
      </h2>
      {/* A list without bullets is no list to some screen readers, unless it is said. */}
      {/* biome-ignore lint/a11y/noRedundantRoles: see above */}
      <ul role="list" className={styles.list}>
        {reflections.map((reflection) => {
          const { id } = reflection;
          const marks = { favourite: favourites.has(id), hidden: hidden.has(id) };
          return (
            <li key={id}>
              <ReflectionItem {...marks} {...{ reflection, onToggle }} terms={props.terms}>
                {open.has(id) ? (
                  <ReflectionDetails
                    {...rest}
                    {...marks}
                    reflection={reflection}
                    evidence={reflection.evidence.flatMap((each) => evidence.get(each) ?? [])}
                    leftOut={leftOut.get(id) ?? []}
                  />
                ) : undefined}
              </ReflectionItem>
            </li>
          );
        })}
      </ul>
    </section>
  ));
}

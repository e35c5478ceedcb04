// All reflections, or those of one theme, by theme.
import { type Reflection, THEMES, type Theme } from '@/lib/core/reflection';
import { t, tCount, tName } from '@/lib/i18n';
import { ReflectionItem } from './ReflectionItem';
import styles from './ReflectionList.module.css';

interface ReflectionListProps {
  reflections: readonly Reflection[];
  /** Only this one. */
  theme: Theme | undefined;
  favourites: readonly string[];
  hidden: readonly string[];
  onTheme: (theme: Theme | undefined) => void;
  onFavourite: (id: string, on: boolean) => void;
  onShowAgain: (id: string) => void;
}

export function ReflectionList(props: ReflectionListProps) {
  const { reflections, theme, favourites, hidden, onTheme, onFavourite, onShowAgain } = props;
  const groups = THEMES.filter((of) => theme === undefined || of === theme).flatMap((of) => {
    const items = reflections.filter((reflection) => reflection.theme === of);
    return items.length === 0 ? [] : [{ theme: of, items }];
  });
  return (
    <>
      <div className={styles.head}>
        <label className={styles.filter}>
          <span>{t('theme')}</span>
          <select
            value={theme ?? ''}
            onChange={({ target }) => onTheme(THEMES.find((of) => of === target.value))}
          >
            <option value="">{t('allThemes')}</option>
            {THEMES.map((of) => (
              <option key={of} value={of}>
                {tName('theme', of)}
              </option>
            ))}
          </select>
        </label>
        <p role="status" className={styles.count}>
          {tCount(
            'reflectionsShown',
            groups.reduce((sum, { items }) => sum + items.length, 0),
          )}
        </p>
      </div>
      {groups.map(({ theme: of, items }) => (
        <section key={of} className={styles.group} aria-labelledby={`theme-${of}`}>
          <h2 id={`theme-${of}`} className={styles.theme}>
            {tName('theme', of)}
          </h2>
          {items.map((reflection) => (
            <ReflectionItem
              key={reflection.id}
              reflection={reflection}
              favourite={favourites.includes(reflection.id)}
              hidden={hidden.includes(reflection.id)}
              onFavourite={onFavourite}
              onShowAgain={onShowAgain}
            />
          ))}
        </section>
      ))}
    </>
  );
}

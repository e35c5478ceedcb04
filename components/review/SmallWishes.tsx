// Room and closeness week by week, small. Neither end is the good one.
import { toColumns } from '@/components/patterns/plot-scale';
import { WishMark } from '@/components/patterns/WishesPicture';
import type { WishBin } from '@/lib/core/patterns/wishes';
import { t } from '@/lib/i18n';
import styles from './SmallWishes.module.css';

export function SmallWishes({ bins }: { bins: readonly WishBin[] }) {
  const columns = toColumns(bins.length);
  return (
    <figure className={styles.wishes}>
      <figcaption className={styles.ends}>
        <span>{t('moreCloseness')}</span>
        <span>{t('moreRoom')}</span>
      </figcaption>
      <svg
        aria-hidden="true"
        viewBox="0 0 100 100"
        preserveAspectRatio="none"
        className={styles.drawing}
      >
        <path className={styles.alike} d="M0 50H100" />
        {bins.map((bin, place) => (
          <WishMark key={bin.from} bin={bin} place={place} columns={columns} />
        ))}
      </svg>
    </figure>
  );
}

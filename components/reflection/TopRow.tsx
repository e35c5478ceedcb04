// Above the reflection: the mark, and the way on to another.
import { Button } from '@/components/ui/Button';
import { InkMark } from '@/components/ui/InkMark';
import { t } from '@/lib/i18n';
import styles from './TopRow.module.css';

export function TopRow({ onAnother }: { onAnother: () => void }) {
  return (
    <div className={styles.row}>
      <InkMark />
      <Button onClick={onAnother}>{t('another')}</Button>
    </div>
  );
}

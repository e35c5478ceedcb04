// Above the reflection: the mark, and the way on to another.
import type { ReactNode } from 'react';
import { Button } from '@/components/ui/Button';
import { InkMark } from '@/components/ui/InkMark';
import { t } from '@/lib/i18n';
import styles from './TopRow.module.css';

interface TopRowProps {
  onAnother: () => void;
  /** Between the two: what is known only after the first paint, and moves nothing there. */
  children?: ReactNode;
}

export function TopRow({ onAnother, children }: TopRowProps) {
  return (
    <div className={styles.row}>
      <InkMark />
      {children}
      <Button onClick={onAnother}>{t('another')}</Button>
    </div>
  );
}

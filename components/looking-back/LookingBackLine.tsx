// A quiet line that asks whether to look at an entry again. It says how old it is, and no word of it.
import { Button } from '@/components/ui/Button';
import type { Age } from '@/lib/core/looking-back';
import { t } from '@/lib/i18n';
import styles from './LookingBackLine.module.css';

interface LookingBackLineProps {
  age: Age;
  onLook: () => void;
  onPutOff: () => void;
}

export function LookingBackLine({ age, onLook, onPutOff }: LookingBackLineProps) {
  return (
    <div className={styles.line}>
      <p>{toQuestion(age)}</p>
      <div className={styles.buttons}>
        <Button look="outlined" onClick={onLook}>
          {t('lookingBackLook')}
        </Button>
        <Button onClick={onPutOff}>{t('notNow')}</Button>
      </div>
    </div>
  );
}

function toQuestion(age: Age): string {
  switch (age) {
    case 'week':
      return t('lookingBackWeek');
    case 'month':
      return t('lookingBackMonth');
    case 'quarter':
      return t('lookingBackQuarter');
    case 'year':
      return t('lookingBackYear');
  }
}

// The way to a day, without scrolling there.
import { type FormEvent, useState } from 'react';
import { Button } from '@/components/ui/Button';
import { DateField } from '@/components/ui/DateField';
import { t } from '@/lib/i18n';
import styles from './FilterPanel.module.css';

export function GoToDate({ onGoTo }: { onGoTo: (day: string) => void }) {
  const [day, setDay] = useState('');

  function submit(event: FormEvent): void {
    // Nothing is ever sent: the page's policy would not let it.
    event.preventDefault();
    if (day !== '') onGoTo(day);
  }

  return (
    <form className={styles.goTo} onSubmit={submit}>
      <DateField label={t('goToDate')} day={day} onChange={setDay} />
      <Button type="submit" look="outlined">
        {t('go')}
      </Button>
    </form>
  );
}

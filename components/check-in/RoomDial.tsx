// "Right now I want: more room ... more closeness". No answer is an answer until it is moved.
import { useId } from 'react';
import { Button } from '@/components/ui/Button';
import { t } from '@/lib/i18n';
import styles from './RoomDial.module.css';

interface RoomDialProps {
  /** -1 more room ... 1 more closeness; undefined: no answer. */
  want: number | undefined;
  onChange: (want: number | undefined) => void;
}

export function RoomDial({ want, onChange }: RoomDialProps) {
  const id = useId();
  const value = Math.round((want ?? 0) * 100);
  return (
    <div className={styles.dial}>
      <label htmlFor={id} className="visually-hidden">
        {t('roomOrCloseness')}
      </label>
      <input
        id={id}
        type="range"
        min={-100}
        max={100}
        step={5}
        value={value}
        aria-valuetext={toValueText(want)}
        data-answered={want !== undefined}
        className={styles.range}
        onChange={(event) => onChange(event.target.valueAsNumber / 100)}
        // A click on the middle moves nothing, and still says "both alike".
        onClick={(event) => onChange(event.currentTarget.valueAsNumber / 100)}
      />
      <div className={styles.ends}>
        <span aria-hidden="true">{t('moreRoom')}</span>
        {want !== undefined && (
          <Button className={styles.clear ?? ''} onClick={() => onChange(undefined)}>
            {t('clearDial')}
          </Button>
        )}
        <span aria-hidden="true">{t('moreCloseness')}</span>
      </div>
    </div>
  );
}

/** The dial's answer in words, also for the Journal. */
export function toValueText(want: number | undefined): string {
  if (want === undefined) return t('noAnswer');
  const size = Math.abs(Math.round(want * 100));
  if (size === 0) return t('bothAlike');
  return want < 0 ? t('roomAmount', size) : t('closenessAmount', size);
}

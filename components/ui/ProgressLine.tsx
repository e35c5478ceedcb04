// How far long work is, with a way to end it. Quick work shows nothing; what takes longer is said
// aloud by quarters, without a hurry.
import { type RefObject, useEffect, useId, useLayoutEffect, useRef, useState } from 'react';
import { t, uiLanguage } from '@/lib/i18n';
import { Button } from './Button';
import styles from './ProgressLine.module.css';

interface ProgressLineProps {
  /** What is being done, in words; undefined: nothing. */
  label: string | undefined;
  /** From 0 to 1; undefined: nobody knows. */
  done?: number | undefined;
  /** Without it, it can no longer be ended. */
  onCancel?: (() => void) | undefined;
  /** Takes the focus when the line goes while its button has it. */
  focusAfter: RefObject<HTMLElement | null>;
}

/** Its status stands empty before, so that it is heard. */
export function ProgressLine({ label, ...rest }: ProgressLineProps) {
  const quarter = Math.floor((rest.done ?? 0) * 4) / 4;
  return (
    <>
      <p role="status" className="visually-hidden">
        {label !== undefined && (quarter > 0 ? t('progressSaid', toPercentText(quarter)) : label)}
      </p>
      {label !== undefined && <ShownLine label={label} {...rest} />}
    </>
  );
}

/** What is done sooner than that would only flicker. */
const SHOWN_AFTER_MS = 300;

function ShownLine({ label, done, onCancel, focusAfter }: ProgressLineProps & { label: string }) {
  const id = useId();
  const line = useRef<HTMLDivElement>(null);
  const [shown, setShown] = useState(false);

  useEffect(() => {
    const timer = setTimeout(() => setShown(true), SHOWN_AFTER_MS);
    return () => clearTimeout(timer);
  }, []);

  useLayoutEffect(() => {
    const [here, after] = [line.current, focusAfter.current];
    return () => {
      if (here?.contains(document.activeElement)) after?.focus();
    };
  }, [focusAfter]);

  return (
    <div ref={line} className={shown ? styles.line : styles.hidden}>
      <label htmlFor={id}>{label}</label>
      <progress id={id} max={1} value={done} />
      {done !== undefined && (
        <span className={styles.part} aria-hidden="true">
          {toPercentText(done)}
        </span>
      )}
      {onCancel && (
        <Button look="outlined" onClick={onCancel}>
          {t('cancel')}
        </Button>
      )}
    </div>
  );
}

function toPercentText(part: number): string {
  return new Intl.NumberFormat(uiLanguage(), { style: 'percent' }).format(part);
}

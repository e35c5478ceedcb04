// The marks of a picture, and below them what the one under the pointer or the focus says.
import { type ReactNode, type SyntheticEvent, useState } from 'react';
import { t } from '@/lib/i18n';
import styles from './Marks.module.css';
import { useRoving } from './use-roving';

interface MarksProps {
  /** What all of them are. */
  label: string;
  className?: string | undefined;
  children: ReactNode;
}

export function Marks({ label, className, children }: MarksProps) {
  const roving = useRoving<HTMLDivElement>();
  const [looked, setLooked] = useState<string>();

  function look({ target }: SyntheticEvent): void {
    const mark = target instanceof Element ? target.closest('[data-mark]') : null;
    setLooked(mark?.getAttribute('aria-label') ?? undefined);
  }

  return (
    <>
      {/* biome-ignore lint/a11y/useSemanticElements: a fieldset is for fields */}
      <div
        {...roving}
        role="group"
        aria-label={label}
        aria-description={t('arrowsLead')}
        className={className}
        onFocus={(event) => {
          roving.onFocus(event);
          look(event);
        }}
        onPointerOver={look}
        onPointerLeave={() => setLooked(undefined)}
        onBlur={() => setLooked(undefined)}
      >
        {children}
      </div>
      <p aria-hidden="true" className={styles.looked}>
        {looked}
      </p>
    </>
  );
}

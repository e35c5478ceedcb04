// A question of its own, over all else until it is answered or let go of.
import { type ReactNode, useEffect, useId, useRef } from 'react';
import styles from './Dialog.module.css';

interface DialogProps {
  title: string;
  /** Escape. */
  onCancel: () => void;
  /** Nothing else of the page is to be on paper. */
  printed?: boolean;
  children: ReactNode;
}

export function Dialog({ title, onCancel, printed = false, children }: DialogProps) {
  const id = useId();
  const dialog = useRef<HTMLDialogElement>(null);

  useEffect(() => {
    const [shown, before] = [dialog.current, document.activeElement];
    if (!shown?.open) shown?.showModal();
    return () => {
      // It went with the dialog: back to where one was.
      if (document.activeElement === document.body && before instanceof HTMLElement) before.focus();
    };
  }, []);

  return (
    <dialog
      ref={dialog}
      aria-labelledby={id}
      className={styles.dialog}
      data-printed={printed || undefined}
      onCancel={(event) => {
        event.preventDefault();
        onCancel();
      }}
    >
      <h2 id={id} className={styles.title}>
        {title}
      </h2>
      {children}
    </dialog>
  );
}

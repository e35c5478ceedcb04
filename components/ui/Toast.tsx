// Something that just happened and can be taken back, for a while. The while stands still as long
// as the toast is pointed at or holds the focus: nobody is hurried.
import { type KeyboardEvent, type ReactNode, useEffect, useEffectEvent, useRef, useState } from 'react';
import { Button } from './Button';
import styles from './Toast.module.css';

interface ToastProps {
  /** What happened; nothing: the toast is away, but stands ready to be heard. */
  children: ReactNode;
  action: string;
  /** Takes the focus when it appears: for who came by keyboard. */
  focused: boolean;
  onAction: () => void;
  /** The time is over, or it was sent away. */
  onClose: () => void;
}

const HELD_MS = 10_000;

export function Toast({ children, action, focused, onAction, onClose }: ToastProps) {
  const button = useRef<HTMLButtonElement>(null);
  const [pointed, setPointed] = useState(false);
  const [entered, setEntered] = useState(false);
  const close = useEffectEvent(onClose);
  const shown = Boolean(children);

  useEffect(() => {
    if (shown && focused) button.current?.focus();
  }, [shown, focused]);

  // `children`: with every new thing that happened, the time begins anew.
  // biome-ignore lint/correctness/useExhaustiveDependencies: see above
  useEffect(() => {
    if (!shown || pointed || entered) return;
    const timer = setTimeout(() => close(), HELD_MS);
    return () => clearTimeout(timer);
  }, [shown, pointed, entered, children]);

  function onKeyDown(event: KeyboardEvent): void {
    if (event.key === 'Escape') onClose();
  }

  return (
    <div role="status" className={styles.place}>
      {shown && (
        // biome-ignore lint/a11y/noStaticElementInteractions: it only notices who is here
        <div
          className={styles.toast}
          onPointerEnter={() => setPointed(true)}
          onPointerLeave={() => setPointed(false)}
          onFocus={() => setEntered(true)}
          onBlur={() => setEntered(false)}
          onKeyDown={onKeyDown}
        >
          <span>{children}</span>
          <Button ref={button} className={styles.action ?? ''} onClick={onAction}>
            {action}
          </Button>
        </div>
      )}
    </div>
  );
}

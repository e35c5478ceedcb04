// Something that just happened and can be taken back, for a while. The while stands still as long
// as the toast is pointed at or holds the focus: nobody is hurried.
import { type ReactNode, useEffect, useEffectEvent, useState } from 'react';
import { Button } from './Button';
import styles from './Toast.module.css';

interface ToastProps {
  /** What happened; nothing: no toast. */
  children: ReactNode;
  action: string;
  /** Of the button, so that whoever came by keyboard can be taken there. */
  actionId: string;
  onAction: () => void;
  /** The time is over, or it was sent away with Escape. */
  onClose: () => void;
}

const HELD_MS = 10_000;

/** Stands empty before, so that it is heard. */
export function Toast(props: ToastProps) {
  return (
    <div role="status" className={styles.place}>
      {props.children && <ShownToast {...props} />}
    </div>
  );
}

function ShownToast({ children, action, actionId, onAction, onClose }: ToastProps) {
  const [pointed, setPointed] = useState(false);
  const [entered, setEntered] = useState(false);
  const close = useEffectEvent(onClose);

  // biome-ignore lint/correctness/useExhaustiveDependencies: whatever else happens begins the time anew
  useEffect(() => {
    if (pointed || entered) return;
    const timer = setTimeout(() => close(), HELD_MS);
    return () => clearTimeout(timer);
  }, [pointed, entered, children]);

  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: it only notices who is here
    <div
      className={styles.toast}
      onPointerEnter={() => setPointed(true)}
      onPointerLeave={() => setPointed(false)}
      onFocus={() => setEntered(true)}
      onBlur={() => setEntered(false)}
      onKeyDown={({ key }) => {
        if (key === 'Escape') onClose();
      }}
    >
      <span>{children}</span>
      <Button id={actionId} className={styles.action ?? ''} onClick={onAction}>
        {action}
      </Button>
    </div>
  );
}

// A mark of a picture that can be pressed: its entries open below the picture.
import type { CSSProperties, ReactNode } from 'react';
import { type Mark, toMarkKey } from '@/lib/core/patterns/mark';
import { FOUND, type Pressing } from './pressing';

interface MarkButtonProps extends Pick<Pressing, 'pressed' | 'onPress'> {
  mark: Mark;
  /** What it stands for, and what it says. */
  label: string;
  className?: string | undefined;
  style?: CSSProperties;
  children?: ReactNode;
}

export function MarkButton(props: MarkButtonProps) {
  const { mark, label, pressed, onPress, className, style, children } = props;
  const open = pressed !== undefined && toMarkKey(pressed) === toMarkKey(mark);
  return (
    <button
      type="button"
      // Marks stands in for it: one of them is the stop for the Tab key.
      tabIndex={-1}
      data-mark=""
      aria-label={label}
      // Only where it is: hundreds that say "collapsed" tell nobody anything.
      {...(open && { 'aria-expanded': true, 'aria-controls': FOUND })}
      className={className}
      style={style}
      onClick={() => onPress(mark)}
    >
      {children}
    </button>
  );
}

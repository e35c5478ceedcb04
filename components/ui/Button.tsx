// The one button: filled for the single main act of a screen, outlined, or plain text.
import type { ComponentProps } from 'react';
import styles from './Button.module.css';

interface ButtonProps extends ComponentProps<'button'> {
  look?: 'filled' | 'outlined' | 'plain';
}

export function Button({ look = 'plain', className = '', ...rest }: ButtonProps) {
  return <button type="button" {...rest} className={`${styles[look]} ${className}`} />;
}

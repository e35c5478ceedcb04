// Pressing the marks of a picture: what every one of them is given.
import type { ReactNode } from 'react';
import type { Mark } from '@/lib/core/patterns/mark';
import type { LabelOf } from '@/lib/core/timeline';

export interface Pressing {
  /** The mark whose entries are shown. */
  pressed: Mark | undefined;
  /** Once more: its entries are closed. `far`: they open at a distance, and the focus goes along. */
  onPress: (mark: Mark, far?: boolean) => void;
  onClose: () => void;
  /** The entries behind the pressed mark. */
  found: ReactNode;
  /** How feelings are shown. */
  labelOf: LabelOf;
}

/** Where the entries of the pressed mark begin. */
export const FOUND = 'entries-behind';

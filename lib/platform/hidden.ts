// Whether this page was hidden and is about to go. Locking, which hiding does too, begins every other
// page anew.

const MARK = 'data-hidden';

export function markHidden(): void {
  document.documentElement.setAttribute(MARK, '');
}

export function isHidden(): boolean {
  return document.documentElement.hasAttribute(MARK);
}

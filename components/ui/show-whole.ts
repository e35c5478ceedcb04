// For what opens by a press at the end of a page: it comes into sight, instead of below the fold.

/** A `ref`: scrolls only as far as needed, and only when the element appears. */
export function showWhole(element: HTMLElement | null): void {
  element?.scrollIntoView({ block: 'nearest' });
}

// The page being left, also when the browser keeps it to show it again at once.

/** Returns how to stop. */
export function onLeaving(listener: () => void): () => void {
  addEventListener('pagehide', listener);
  return () => removeEventListener('pagehide', listener);
}

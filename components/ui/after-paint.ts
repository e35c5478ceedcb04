/** What can wait until what shows now is on the screen. @returns how to call it off */
export function afterPaint(act: () => void): () => void {
  let waiting: number | undefined;
  // A frame's callbacks come before it is painted, a task after it.
  const frame = requestAnimationFrame(() => {
    waiting = window.setTimeout(act);
  });
  return () => {
    cancelAnimationFrame(frame);
    clearTimeout(waiting);
  };
}

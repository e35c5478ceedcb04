// What the first frame can do without waits until that is on the screen: each file, each look
// into a store costs it a millisecond. What the Journal's first entries need is on its way before.

/** Where no frame comes, as in a tab that goes out of sight. */
const PATIENCE_MS = 200;

let first: Promise<void> | undefined;

/** Resolves once the page has been painted; at once where there is none, as in the background. */
export function painted(): Promise<void> {
  const isPage = globalThis.document?.body.dataset.page !== undefined;
  first ??= isPage ? nextFrame() : Promise.resolve();
  return first;
}

function nextFrame(): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve, PATIENCE_MS);
    // A frame's callbacks come before it is painted, a task after it.
    requestAnimationFrame(() => setTimeout(resolve));
  });
}

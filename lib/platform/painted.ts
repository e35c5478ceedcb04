// What the popup's first screen can do without waits until that is on the screen: each file, each look into
// a store costs it a millisecond. The first screen of any other page is made of what is stored.

/** Where no frame comes, as in a tab that goes out of sight. */
const PATIENCE_MS = 200;

let first: Promise<void> | undefined;

/** Resolves once the popup has been painted; on other pages, at once. */
export function painted(): Promise<void> {
  const isPopup = globalThis.document?.body.dataset.page === 'popup';
  first ??= isPopup ? nextFrame() : Promise.resolve();
  return first;
}

function nextFrame(): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve, PATIENCE_MS);
    // A frame's callbacks come before it is painted, a task after it.
    requestAnimationFrame(() => setTimeout(resolve));
  });
}

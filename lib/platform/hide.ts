// Quick-hide: the screen is empty at once, and nothing is opened in its place.

export function hideNow(): void {
  document.title = '';
  document.body.replaceChildren();
  window.close();
}

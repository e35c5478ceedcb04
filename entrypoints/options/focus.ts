// Where the focus goes when what held it is gone: to what came of it, once that is drawn.

/** Something is drawn within a few frames, or not at all. */
const PATIENCE_MS = 2_000;

let goBack: (() => void) | undefined;

export function focusOn(id: string, until = performance.now() + PATIENCE_MS): void {
  const element = document.getElementById(id);
  if (element) element.focus();
  else if (performance.now() < until) requestAnimationFrame(() => focusOn(id, until));
}

/** Goes to `id` for a moment; {@link comeBack} leads where `back` goes. */
export function focusAside(id: string, back: () => void): void {
  goBack = back;
  focusOn(id);
}

export function comeBack(): void {
  if (goBack) goBack();
  else focusOn('section-heading');
  goBack = undefined;
}

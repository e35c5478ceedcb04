// Always-private Firefox gives our pages neither storage nor any extension API, so nothing of the
// app can run. Then the first script says so in plain markup: never a silent loss.

/** Put in at build time from the messages, since no API can be asked for them. */
declare const __CANNOT_SAVE__: { title: string; text: string };

/** Whether the page runs as a part of the extension. */
export function hasApi(): boolean {
  return 'browser' in globalThis || 'chrome' in globalThis;
}

export function sayCannotSave(): void {
  if (document.readyState === 'loading') {
    document.addEventListener('DOMContentLoaded', draw, { once: true });
  } else {
    draw();
  }
}

function draw(): void {
  const main = document.createElement('main');
  const title = document.createElement('h1');
  title.textContent = __CANNOT_SAVE__.title;
  const text = document.createElement('p');
  text.setAttribute('role', 'alert');
  text.textContent = __CANNOT_SAVE__.text;
  main.className = 'first-paint';
  main.append(title, text);
  document.body.replaceChildren(main);
}

// Always-private Firefox gives our pages neither storage nor any extension API, so nothing of the
// app can run. Then the first script says so in plain markup: never a silent loss.

/**
 * Put in at build time from the messages, since no API can be asked for them: in English alone, for
 * every other language would be in the way of each first paint.
 */
declare const __CANNOT_SAVE__: { title: string; text: string };

interface Api {
  i18n: { getMessage(name: string): string };
}
const { browser, chrome }: { browser?: Api; chrome?: Api } = globalThis as never;

/** Whether the page runs as a part of the extension. */
export function hasApi(): boolean {
  return Boolean(browser ?? chrome);
}

/** Before any page has loaded what it asks with. */
export function readMessage(name: string): string {
  return (browser ?? chrome)?.i18n.getMessage(name) ?? '';
}

export function sayCannotSave(): void {
  if (document.readyState === 'loading') {
    document.addEventListener('DOMContentLoaded', draw, { once: true });
  } else {
    draw();
  }
}

function draw(): void {
  const words = __CANNOT_SAVE__;
  const main = document.createElement('main');
  const title = document.createElement('h1');
  title.textContent = words.title;
  const text = document.createElement('p');
  text.setAttribute('role', 'alert');
  text.textContent = words.text;
  main.lang = 'en';
  main.className = 'first-paint';
  main.append(title, text);
  document.body.replaceChildren(main);
}

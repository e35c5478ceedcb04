// Always-private Firefox gives our pages neither storage nor any extension API, and the library that wraps
// the API throws. What every page imports first says so in plain markup: never a silent loss.

/**
 * Put in at build time from the messages, since no API can be asked for them: in English alone, for
 * every other language would be in the way of each first paint.
 */
declare const __CANNOT_SAVE__: { title: string; text: string };

const { browser, chrome }: { browser?: unknown; chrome?: unknown } = globalThis as never;
if (!(browser ?? chrome)) sayCannotSave();

function sayCannotSave(): void {
  const words = __CANNOT_SAVE__;
  const main = document.createElement('main');
  const title = document.createElement('h1');
  title.textContent = words.title;
  const text = document.createElement('p');
  text.setAttribute('role', 'alert');
  text.textContent = words.text;
  main.lang = 'en';
  main.className = 'cannot-save';
  main.append(title, text);
  document.title = words.title;
  document.body.replaceChildren(main);
}

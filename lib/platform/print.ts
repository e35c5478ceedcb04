// The page on paper. Promise: in discreet mode, own words are on it only when that was said.

/**
 * @param words whether what is blurred on the screen is to be readable on paper
 * @returns once the page is back to what it is on the screen
 */
export function printPage(words: boolean): Promise<void> {
  const { documentElement: root } = document;
  root.toggleAttribute('data-print-words', words);
  return new Promise((resolve) => {
    const after = (): void => {
      root.removeAttribute('data-print-words');
      resolve();
    };
    addEventListener('afterprint', after, { once: true });
    window.print();
  });
}

// Puts the styles of each built page into its markup: nothing is painted before they are there, and
// a file each is asked for by itself. The policy names them by their hashes, and allows no others. The page's
// script holds the first frame back (HTML, `blocking`): without it there is nothing to see.
import { createHash } from 'node:crypto';
import { globSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const LINK = /\s*<link rel="stylesheet"[^>]*\bhref="([^"]+)"[^>]*>/g;

/**
 * @param folder a built extension; its pages are rewritten
 * @returns the sources for the policy's `style-src`: `'sha256-...'`
 */
export function inlineStyles(folder: string): string[] {
  return globSync('*.html', { cwd: folder })
    .sort()
    .map((page) => {
      const html = readFileSync(join(folder, page), 'utf8');
      const links = [...html.matchAll(LINK)].map(([, href = '']) => href);
      const styles = links
        .map((href) => readFileSync(join(folder, href), 'utf8').trim())
        .join('\n');
      // A part that comes late asks for its styles unless a link to them is there: these are no longer
      // loaded, and are found (Vite, preload-helper).
      const known = links
        .map((href) => `\n    <link rel="stylesheet" href="${href}" disabled>`)
        .join('');
      writeFileSync(
        join(folder, page),
        html
          .replace(LINK, '')
          .replaceAll('<script type="module"', '<script type="module" blocking="render"')
          // A function: in a text, "$" would stand for something.
          .replace(/\s*<\/head>/, () => `\n    <style>${styles}</style>${known}\n  </head>`),
      );
      return `'sha256-${createHash('sha256').update(styles).digest('base64')}'`;
    });
}

// Text as Markdown (CommonMark, GitHub's). Promise: rendered, it reads as it was written, whatever
// it holds: nothing in it becomes a heading, a link, a picture or markup.

/** What means something anywhere: emphasis, code, links, HTML, entities, tables, mathematics ... */
const INLINE = /[\\`*_{}[\]<~|$^]|&(?=[#\w])|@(?=\w)|([=%])(?=\1)|(?<=https?|ftp):|(?<=www)\./gi;
/** What means something at the start of a line: heading, quotation, list, rule. */
const LINE_START = /^(?=[-+>#=:])|^(\d+)(?=[.)])/;
const EDGE_SPACE = /^\s|\s$/g;

/** One line; breaks within become spaces. */
export function toInlineMarkdown(text: string): string {
  return escapeLine(/[\r\n]/.test(text) ? text.replace(/\s*[\r\n]+\s*/g, ' ') : text);
}

/** A quotation, with every line break and blank line as written but for those at its end. */
export function toQuotedMarkdown(text: string): string {
  const lines = text.replace(/[\r\n]+$/, '').split(/\r\n|\r|\n/);
  // The first blank line after text parts paragraphs; any other would vanish without a break.
  const parts = lines.map((line, at) => line === '' && at > 0 && lines[at - 1] !== '');
  return lines
    .map((line, at) => {
      if (parts[at]) return '>';
      const isLast = at === lines.length - 1 || parts[at + 1];
      return `> ${escapeLine(line)}${isLast ? '' : '\\'}`;
    })
    .join('\n');
}

function escapeLine(line: string): string {
  return line
    .replace(INLINE, '\\$&')
    .replace(LINE_START, '$1\\')
    .replace(EDGE_SPACE, (space) => `&#${space.charCodeAt(0)};`);
}

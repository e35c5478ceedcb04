// What someone typed, made to fit the middle of a sentence. Promise: nothing but openers, marks at the
// ends and one capital letter is taken away, and a name keeps its own.

/** What someone typed, to go on in the middle of a sentence: no opener, no full stop, no capital. */
export function toPart(
  typed: string,
  openers: readonly string[],
  small: readonly string[],
): string {
  const line = withoutOpeners(toLine(typed), openers);
  const bare = line.replace(/[\s.,;:!?…]+$/u, '').replace(/^[\s.,;:!?…]+/u, '');
  const [first = ''] = bare.split(/[\s'’]/u);
  return small.includes(first.toLowerCase()) ? lowerFirst(bare) : bare;
}

function withoutOpeners(line: string, openers: readonly string[]): string {
  const opener = openers.find((each) => beginsWith(line, each));
  return opener === undefined ? line : withoutOpeners(line.slice(opener.length).trim(), openers);
}

export function beginsWith(line: string, opener: string): boolean {
  const start = line.slice(0, opener.length).toLowerCase();
  return start === opener && !/[\p{L}\p{N}'’]/u.test(line.charAt(opener.length));
}

/** Without curly brackets: they would look like a part that was forgotten. */
export function toLine(text: string): string {
  return text.replace(/[{}]/gu, '').replace(/\s+/gu, ' ').trim();
}

/** More than one sentence, or a line break: no "When" can stand before that. */
export function isTold(situation: string): boolean {
  return /[.!?…]["'’”)]*\s+\S|\S\s*\n\s*\S/u.test(situation.trim());
}

export function toSentences(situation: string, openers: readonly string[]): string {
  const lines = situation
    .split('\n')
    .map((line) => upperFirst(withoutOpeners(toLine(line), openers)))
    .filter((line) => line !== '');
  return lines.map((line) => (/[.!?…]["'’”)]*$/u.test(line) ? line : `${line}.`)).join(' ');
}

export function upperFirst(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

function lowerFirst(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1);
}

// Keys that stand twice in a JSON object: the parser keeps the last and drops the first in silence.

/** Each repeated key, as often as it repeats. The text is valid JSON. */
export function repeatedKeys(json: string): string[] {
  const tokens = json.match(/"(?:[^"\\]|\\.)*"|[{}:]/gu) ?? [];
  const open: Set<string>[] = [];
  const repeated: string[] = [];
  tokens.forEach((token, at) => {
    if (token === '{') open.push(new Set());
    else if (token === '}') open.pop();
    else if (token !== ':' && tokens[at + 1] === ':') {
      const key: unknown = JSON.parse(token);
      const seen = open.at(-1);
      if (typeof key !== 'string' || seen === undefined) return;
      if (seen.has(key)) repeated.push(key);
      seen.add(key);
    }
  });
  return repeated;
}

// The texts for the stores' forms, as they stand in docs/store/texts.md: a title with its limits, then
// the text in a box.

export interface Field {
  name: string;
  /** In characters; 1 where the title says none. */
  least: number;
  most: number;
  text: string;
}

const FIELD =
  /^## (?<name>.+) \((?:at most (?<most>\d+)|(?<least>\d+) to (?<upTo>\d+))\)\n(?:(?!## |```).*\n)*```text\n(?<text>[\s\S]*?)\n```$/gm;

export function readFields(markdown: string): Field[] {
  return [...markdown.matchAll(FIELD)].map(({ groups = {} }) => ({
    name: groups.name ?? '',
    least: Number(groups.least ?? 1),
    most: Number(groups.most ?? groups.upTo),
    text: groups.text ?? '',
  }));
}

/** The names of the texts that a form takes, as it writes them: "texts: Single purpose". */
export function namesTaken(form: string): string[] {
  return [...form.matchAll(/texts: ((?:Why: )?[A-Za-z ]+[A-Za-z])/g)].map(([, name]) => name ?? '');
}

/** In characters as people count them, which is what the forms count. */
export function lengthOf(text: string): number {
  return [...text].length;
}

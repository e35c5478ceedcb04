// The words of the content in one language: a file of that language, and the English one only where
// something is missing in it. Files are found by their place: a new language is new files, no code.

/** By path, each loaded when it is asked for: what `import.meta.glob` gives for one file. */
export type WordFiles = Record<string, () => Promise<unknown>>;

const ENGLISH = 'en';

/** What was asked for by id; with `language` where it had to be English instead. */
export type Found<Words> = (id: string) => (Words & { language?: string }) | undefined;

/** The languages that a file is there for, as their folders are called. */
export function languagesOf(files: WordFiles): string[] {
  return Object.keys(files).map(toFolder).sort();
}

/** The folder for a wanted language: its own, else that of the language without its region. */
export function pickFolder(files: WordFiles, wanted: string): string {
  const folders = languagesOf(files);
  const [base = ''] = wanted.split('-');
  return [wanted, base].find((each) => folders.includes(each)) ?? ENGLISH;
}

/** @param ids what there has to be words for; they may be on their way, too */
export async function loadWords<Words extends object>(
  files: WordFiles,
  wanted: string,
  ids: readonly string[] | Promise<readonly string[]>,
): Promise<Found<Words>> {
  const folder = pickFolder(files, wanted);
  const [own, all] = await Promise.all([read<Words>(files, folder), ids]);
  const isWhole = folder === ENGLISH || all.every((id) => Object.hasOwn(own, id));
  const english = isWhole ? {} : await read<Words>(files, ENGLISH);
  return (id) => own[id] ?? (english[id] && { ...english[id], language: ENGLISH });
}

/** The file of a language as a whole, or the English one: for what cannot be mixed. */
export function loadWhole<Words>(files: WordFiles, wanted: string): Promise<Words> {
  return load<Words>(files, pickFolder(files, wanted));
}

const read = <Words>(files: WordFiles, folder: string): Promise<Partial<Record<string, Words>>> =>
  load(files, folder);

async function load<Content>(files: WordFiles, folder: string): Promise<Content> {
  const path = Object.keys(files).find((each) => toFolder(each) === folder);
  return (await (path && files[path]?.())) as Content;
}

/** `/content/de/feelings.json` -> `de` */
function toFolder(path: string): string {
  return path.split('/').at(-2) ?? '';
}

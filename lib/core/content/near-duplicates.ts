// Which texts say nearly the same: shared runs of five characters, as a share of all (Jaccard).
import { fold } from '../search';

const GRAM_LENGTH = 5;

export interface NamedText {
  id: string;
  text: string;
}

export interface AlikePair {
  ids: [string, string];
  /** 0 nothing in common, 1 the same but for case, accents and punctuation. */
  likeness: number;
}

/** 0..1, the same in both directions. */
export function likeness(a: string, b: string): number {
  return jaccard(toGrams(a), toGrams(b));
}

/** Pairs at least `from` alike, most alike first. */
export function alikePairs(texts: readonly NamedText[], from: number): AlikePair[] {
  const grams = texts.map(({ id, text }) => ({ id, grams: toGrams(text) }));
  const pairs = grams.flatMap((one, at) =>
    grams.slice(at + 1).map((other): AlikePair => {
      return { ids: [one.id, other.id], likeness: jaccard(one.grams, other.grams) };
    }),
  );
  return pairs.filter((pair) => pair.likeness >= from).sort((a, b) => b.likeness - a.likeness);
}

function toGrams(text: string): Set<string> {
  const plain = [
    ...fold(text)
      .replace(/[^\p{L}\p{N}]+/gu, ' ')
      .trim(),
  ];
  const last = Math.max(0, plain.length - GRAM_LENGTH);
  const grams = new Set<string>();
  for (let at = 0; at <= last; at += 1) grams.add(plain.slice(at, at + GRAM_LENGTH).join(''));
  return grams;
}

function jaccard(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  let shared = 0;
  for (const gram of a) if (b.has(gram)) shared += 1;
  return shared / (a.size + b.size - shared);
}

// A study a reflection leans on: what was found, and how far it can be trusted. Promise: nothing is
// cited that was not read.
export const SURENESS = ['fairly', 'somewhat', 'hardly'] as const;
export type Sureness = (typeof SURENESS)[number];

/** One item of `content/evidence.json`. `finding` is a note for whoever writes, not for reading. */
export interface EvidenceFact {
  id: string;
  authors: string;
  year: number;
  title?: string;
  journal?: string;
  doi?: string;
  finding: string;
  /** How sure one can be of it, all in all. */
  sure: Sureness;
  /** How far it was followed up, such as "abstract read". */
  checked: string;
}

/** One item of `content/<language>/evidence.json`. */
export interface EvidenceWords {
  /** In plain words, with how large the effect is where that is known. */
  finding: string;
  /** What it does not show. */
  limits: string;
}

/** How near we came to the work itself. */
export type HowRead = 'paper' | 'abstract' | 'second-hand';

export interface Evidence extends EvidenceWords {
  id: string;
  /** Of the words. */
  language: string;
  sure: Sureness;
  read: HowRead;
  authors: string;
  year: number;
  /** Where it stands; only if the work itself was read. */
  title?: string;
  journal?: string;
  doi?: string;
}

export function toEvidence(
  fact: EvidenceFact,
  { finding, limits }: EvidenceWords,
  language: string,
): Evidence {
  const { id, sure, authors, year, title, journal, doi } = fact;
  const read = toHowRead(fact.checked);
  const known = { id, language, finding, limits, sure, read, authors, year };
  if (read === 'second-hand') return known;
  return { ...known, ...(title && { title }), ...(journal && { journal }), ...(doi && { doi }) };
}

/** What is not known to mean that it was read, does not mean it. */
function toHowRead(checked: string): HowRead {
  if (/^text read\b/u.test(checked)) return 'paper';
  return /^abstract read\b/u.test(checked) ? 'abstract' : 'second-hand';
}

// What a content check has to say: one shape for every check, for a report or for a hint.

export const CHECKS = [
  'schema',
  'repeated-key',
  'unique-ids',
  'permanent-ids',
  'evidence-ids',
  'language-ids',
  'text-length',
  'follow-up-length',
  'question-marks',
  'reading-grade',
  'theme-grade',
  'words-not-used',
  'exceptions',
  'near-duplicates',
  'first-words',
  'minutes',
  'theme-counts',
  'kind-mix',
  'depth-mix',
  'single-share',
  'partner-share',
  'safety-note',
  'consent',
  'way-out',
  'feeling-count',
  'feeling-valence',
  'feeling-stories',
  'feeling-first-words',
  'feeling-cues',
  'feeling-labels',
  'sensations',
  'sensation-labels',
  'layers',
  'layer-lines',
  'candidates',
  'composer',
  'scenes',
  'questions',
  'readings',
  'placeholders',
  'older-english',
] as const;
export type Check = (typeof CHECKS)[number];

export interface Finding {
  level: 'fail' | 'warn';
  check: Check;
  /** The reflection, feeling word or sensation it is about; absent when it is about the whole. */
  id?: string;
  /** Absent when it is about the facts, which have no language. */
  language?: string;
  /** Plain English, for whoever writes the content. */
  message: string;
  /** What was found in the text, word for word. */
  words?: string[];
}

type About = Pick<Finding, 'id' | 'language' | 'words'>;

export function fail(check: Check, message: string, about: About = {}): Finding {
  return { level: 'fail', check, message, ...about };
}

export function warn(check: Check, message: string, about: About = {}): Finding {
  return { level: 'warn', check, message, ...about };
}

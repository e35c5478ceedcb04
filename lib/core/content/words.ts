// English words the library does without: they blame, label, promise, or assume who someone is.

/** As patterns for whole words; the usual inflections are meant too. */
const NOT_USED = [
  'always',
  'never',
  "should(?:n['’]t)?",
  "must(?:n['’]t)?",
  'man[ -]up',
  'real m[ae]n',
  'weak(?:er|est|ly|ness|nesses|ling|lings)?',
  'failures?',
  'streaks?',
  'missed',
  'behind',
  'toxic(?:ity)?',
  'narciss(?:ists?|istic|ism)',
  'disorder(?:s|ed)?',
  'diagnos(?:e|es|ed|ing|is|tic)',
  'trauma(?:s|tic|tised|tized)?',
  'depress(?:ed|ion|ive)',
  'he|him|his|himself',
  'she|her|hers|herself',
  'wife|wives',
  'husbands?',
  'girlfriends?',
  'boyfriends?',
  '(?:most|all) (?:men|women)',
  'ow(?:e|es|ed|ing)',
  'prov(?:e|es|ed|en|ing)',
  'guarantee(?:s|d|ing)?',
];

const pattern = new RegExp(`(?<![\\p{L}\\p{N}])(?:${NOT_USED.join('|')})(?![\\p{L}\\p{N}])`, 'giu');

/** The words found, in lower case, each once, in the order they stand. */
export function findNotUsed(...texts: readonly string[]): string[] {
  const found = texts.flatMap((text) => text.match(pattern) ?? []);
  return [...new Set(found.map((word) => word.toLowerCase()))];
}

/**
 * Ways to say no that an invitation may offer. A bare "no", "not" or "later" does not count:
 * "it is not hard" leaves nobody a way out.
 */
const WAYS_OUT = [
  /\bpass\b(?! (?:the|them|it|me|on|a|your|their)\b)/,
  /\bskip\b/,
  /\bcan wait\b/,
  /\bnot (?:tonight|today|now|yet|this time|this week|keen|up for|in the mood)\b/,
  /["“‘'](?:no|nope|nah)\b/,
  /\b(?:an?|say|saying|easy) no\b/,
  /\bno thanks\b/,
  /\b(?:another|some other|a different) (?:day|time|night|evening|week)\b/,
  /(?:[,.?!"“]\s*|\bor )later\b/,
  /\bleave it\b/,
  /\bor (?:not|stay in|drop it|neither)\b/,
  /\brather not\b/,
  /\bif not\b/,
];

/** Whether the text itself says that no is a fine answer. */
export function offersWayOut(text: string): boolean {
  const lower = text.toLowerCase();
  return WAYS_OUT.some((way) => way.test(lower));
}

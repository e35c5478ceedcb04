// How hard a passphrase is to guess, said plainly. A rough measure: length counts most, and what
// repeats or runs on counts little.

/** `short`: refused. */
export type PassphraseStrength = 'short' | 'weak' | 'fair' | 'strong';

export const LEAST_CHARACTERS = 8;
const FAIR = 12;
const STRONG = 18;

export function judgePassphrase(passphrase: string): PassphraseStrength {
  const characters = [...passphrase.normalize('NFKC')];
  if (characters.length < LEAST_CHARACTERS) return 'short';
  const counting = characters.filter((character, at) => !followsOn(characters[at - 1], character));
  const kinds = new Set(counting.map((character) => character.toLowerCase())).size;
  // Digits alone are quickly tried out.
  const worth = /^\d+$/.test(passphrase) ? counting.length / 2 : counting.length;
  if (worth < FAIR || kinds < 6) return 'weak';
  return worth < STRONG || kinds < 9 ? 'fair' : 'strong';
}

/** The same again, or the next one: aaa, abc, 321. */
function followsOn(before: string | undefined, character: string): boolean {
  if (before === undefined) return false;
  return Math.abs((before.codePointAt(0) ?? 0) - (character.codePointAt(0) ?? 0)) <= 1;
}

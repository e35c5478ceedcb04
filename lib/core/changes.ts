// Whether a new version has something to tell, which it does once.

/** The version that brought what the message `whatChanged` says; moved when that is written anew. */
export const CHANGED_IN = '0.1.0';

export interface Telling {
  tell: boolean;
  reason: 'first-visit' | 'nothing-new' | 'changed';
}

/** @param seen the version that the Journal last ran in; nothing before its first visit */
export function decideTelling(seen: string | undefined, changedIn = CHANGED_IN): Telling {
  if (seen === undefined) return { tell: false, reason: 'first-visit' };
  if (!isBefore(seen, changedIn)) return { tell: false, reason: 'nothing-new' };
  return { tell: true, reason: 'changed' };
}

/** Versions of extensions are one to four numbers with dots between; one left out is 0. */
export function isBefore(one: string, other: string): boolean {
  const [first, second] = [toNumbers(one), toNumbers(other)];
  for (let part = 0; part < Math.max(first.length, second.length); part += 1) {
    const difference = (first[part] ?? 0) - (second[part] ?? 0);
    if (difference !== 0) return difference < 0;
  }
  return false;
}

function toNumbers(version: string): number[] {
  return version.split('.').map(Number);
}

// What is to be said on a page that begins anew: its name alone, until it was said.

export type AfterReload = 'erased' | 'off' | 'recovered';

const KEY = 'said';
const NAMES: readonly string[] = ['erased', 'off', 'recovered'] satisfies AfterReload[];

export function sayAfterReload(what: AfterReload): void {
  try {
    sessionStorage.setItem(KEY, what);
  } catch {
    // Then it goes unsaid.
  }
}

export function reloadAndSay(what: AfterReload): void {
  sayAfterReload(what);
  location.reload();
}

/** Once. */
export function takeSaid(): AfterReload | undefined {
  try {
    const what = sessionStorage.getItem(KEY) ?? '';
    sessionStorage.removeItem(KEY);
    return NAMES.includes(what) ? (what as AfterReload) : undefined;
  } catch {
    return undefined;
  }
}

// Says in one line what is missing, before any test has begun.
import type { TestProject } from 'vitest/node';
import { type BrowserKind, findBrowser, missingBrowser } from './browser.ts';
import { builtExtension } from './built-extension.ts';

export function setup(project: TestProject): void {
  const kind = project.config.env.E2E_BROWSER as BrowserKind;
  if (!findBrowser(kind)) throw inOneLine(missingBrowser(kind));
  builtExtension(kind);
}

/** Where in our code it was found out helps nobody. */
function inOneLine(message: string): Error {
  return Object.assign(new Error(message), { stack: '' });
}

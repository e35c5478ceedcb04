// A browser for a test file: started before it, emptied after each test.
import { afterAll, afterEach, beforeAll, expect } from 'vitest';
import { BROWSER_KINDS, type BrowserKind } from './browser.ts';
import { builtExtension } from './built-extension.ts';
import { createSession, type Session, type SessionOptions } from './session.ts';

export function chosenBrowser(): BrowserKind {
  const kind = BROWSER_KINDS.find((one) => one === process.env.E2E_BROWSER);
  if (!kind) throw new Error('E2E_BROWSER is neither chromium nor firefox.');
  return kind;
}

export const inChromium = chosenBrowser() === 'chromium';

/**
 * The browser that the files of one worker take turns with: to start one takes seconds. Vitest runs
 * them without isolation (vitest.e2e.config.ts), so this module is the same for all of them.
 */
let common: Session | undefined;

/** @param options what this file's browser has of its own; the common one is used without any */
export function useSession(options?: Partial<SessionOptions>): Session {
  const session = options ? create(options) : takeCommon();
  beforeAll(() => session.start());
  afterEach(async () => {
    const complaints = session.takeComplaints();
    await session.reset();
    expect(complaints, 'errors on the pages').toEqual([]);
  });
  if (options) afterAll(() => session.dispose());
  return session;
}

function takeCommon(): Session {
  if (common) return common;
  const session = create({});
  process.once('exit', () => session.kill());
  // How Vitest ends a worker.
  process.once('SIGTERM', () => process.exit());
  common = session;
  return session;
}

function create(options: Partial<SessionOptions>): Session {
  const kind = chosenBrowser();
  return createSession(kind, { extension: builtExtension(kind), ...options });
}

// A browser for one test file: started once, emptied after each test, gone at the end.
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

export function useSession(options: Partial<SessionOptions> = {}): Session {
  const kind = chosenBrowser();
  const session = createSession(kind, { extension: builtExtension(kind), ...options });
  beforeAll(() => session.start());
  afterEach(async () => {
    const complaints = session.takeComplaints();
    await session.reset();
    expect(complaints, 'errors on the pages').toEqual([]);
  });
  afterAll(() => session.dispose());
  return session;
}

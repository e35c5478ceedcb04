// A newer version takes the place of this one: not under anybody's hands, and said once.
import { afterAll, beforeAll, expect, test } from 'vitest';
import { ringSoon, SHORT_BACKGROUND } from './background.ts';
import { builtExtension } from './built-extension.ts';
import { createSession } from './session.ts';
import { keepInPopup } from './steps.ts';
import { readEntries, readStored, writeLocal } from './stored.ts';
import { until } from './until.ts';
import { isUpdated, offerUpdate } from './update-extension.ts';
import { chosenBrowser, inChromium } from './use-session.ts';

/** The alarm has gone off, and the background has looked. */
const AFTER_ALARM_MS = 1_000;

const kind = chosenBrowser();
const session = createSession(kind, {
  extension: builtExtension(kind),
  preferences: SHORT_BACKGROUND,
  permanent: !inChromium,
});
beforeAll(() => session.start());
afterAll(() => session.dispose());

declare const chrome: {
  storage: { session: { get(key: string): Promise<{ updateReady?: boolean }> } };
};

const isWaiting = () =>
  session.inside(
    async () => (await chrome.storage.session.get('updateReady')).updateReady === true,
  );

test('what is new is said once, in one line, to whoever had an older version', async () => {
  await writeLocal(session, { seenVersion: '0.0.9' });
  const journal = await session.open('options.html#/timeline');
  await journal.says('New in this version', 'status');
  await journal.reload();
  await journal.says('0 entries', 'status');
  expect(await journal.text()).not.toContain('New in this version');
  await journal.close();
});

// An update comes once: nothing of this can be tried a second time.
test('an update waits while a page with a draft is open, and comes when it is closed', {
  retry: 0,
}, async () => {
  await keepInPopup(session, 'Kept by the version before.');
  // Firefox ends with its last tab, and an update closes those that show anything of the extension.
  await session.started().browser.newPage();
  const popup = await session.open('popup.html');
  await popup.type('Half a thou', 'textbox', 'Note');
  await offerUpdate(session);
  await until('the update to wait', isWaiting);
  // Looked at now and then: nobody tells the background that a page was closed.
  await ringSoon(session, 'heartbeat');
  await popup.type('ght', 'textbox', 'Note');
  await expect
    .poll(async () => (await readStored(session)).drafts)
    .toMatchObject([{ note: 'Half a thought' }]);
  expect(await isUpdated(session)).toBe(false);
  expect(await isWaiting()).toBe(true);

  await popup.close();
  // A page may be gone a little later than it is closed: the next look finds that. The update may come
  // just then, and take the page away that asks for the alarm.
  await until('the next version', async () => {
    await ringSoon(session, 'heartbeat').catch(() => undefined);
    await new Promise((resolve) => setTimeout(resolve, AFTER_ALARM_MS));
    return isUpdated(session);
  });
  expect((await readEntries(session)).map(({ note }) => note)).toEqual([
    'Kept by the version before.',
  ]);
  const after = await session.open('popup.html');
  await expect.poll(() => after.read('textbox', 'Note')).toBe('Half a thought');
});

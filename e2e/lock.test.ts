// The lock, as a person uses it.
import { describe, expect, test } from 'vitest';
import { findViolations } from './controls.ts';
import { fill, PASSPHRASE, turnOnLock, unlock } from './lock-steps.ts';
import { keepInPopup, keepNote } from './steps.ts';
import { readStored } from './stored.ts';
import { useSession } from './use-session.ts';

const session = useSession();

/** As it lies in the database. */
async function personRecord(): Promise<string> {
  const { personal } = await readStored(session);
  return JSON.stringify(personal.find(({ key }) => key === 'person') ?? 'none');
}

describe('with the lock on', () => {
  test('the Journal opens with the passphrase only, and nothing stored can be read', async () => {
    await keepInPopup(session, 'Kept before the lock.');
    await turnOnLock(session);
    expect(JSON.stringify((await readStored(session)).months)).not.toContain('Kept before');
    const journal = await session.open('options.html#/timeline');
    await journal.says('Kept before the lock.', 'article');
    await journal.press('button', 'Lock now');
    await journal.find('button', 'Unlock');
    expect(await journal.text()).not.toContain('Kept before');
    expect(await findViolations(journal)).toEqual([]);

    await unlock(journal, 'a long walk by the see');
    await journal.says('That is not the passphrase.', 'alert');
    await unlock(journal);
    await journal.says('Kept before the lock.', 'article');
  });

  test('one checks in as ever while it is closed, and finds it after unlocking', async () => {
    await keepInPopup(session, 'Kept before the lock.');
    await turnOnLock(session);
    const journal = await session.open('options.html#/timeline');
    await journal.press('button', 'Lock now');
    await journal.find('button', 'Unlock');

    const popup = await session.open('popup.html');
    await popup.says('Locked', 'status');
    await keepNote(popup, 'Kept while locked.');
    await popup.reload();
    expect(await popup.read('textbox', 'Note')).toBe('');
    await popup.type('Begun while locked.', 'textbox', 'Note');
    await popup.close();
    const again = await session.open('popup.html');
    await expect.poll(() => again.read('textbox', 'Note')).toBe('Begun while locked.');
    expect(JSON.stringify(await readStored(session))).not.toContain('while locked.');
    await again.close();

    await unlock(journal);
    await journal.says('Kept while locked.', 'article');
    await journal.says('Kept before the lock.', 'article');
    expect(await journal.count('article')).toBe(2);
    const after = await session.open('popup.html');
    await expect.poll(() => after.read('textbox', 'Note')).toBe('Begun while locked.');
    expect(await after.count('status', 'Locked')).toBe(0);
  });

  test('the recovery code opens it, and sets another passphrase', async () => {
    await keepInPopup(session, 'Kept before the lock.');
    const code = await turnOnLock(session);
    const journal = await session.open('options.html#/timeline');
    await journal.press('button', 'Lock now');
    await journal.press('button', 'Use the recovery code');
    await fill(journal, 'Recovery code', code.toLowerCase().replaceAll('-', ' '));
    await fill(journal, 'New passphrase', 'quite another one');
    await fill(journal, 'Repeat new passphrase', 'quite another one');
    await journal.press('button', 'Unlock with the code');
    await journal.says('Kept before the lock.', 'article');
    await journal.press('button', 'Lock now');
    await unlock(journal, PASSPHRASE);
    await journal.says('That is not the passphrase.', 'alert');
    await unlock(journal, 'quite another one');
    await journal.says('Kept before the lock.', 'article');
  });

  test('a word of one’s own can be added while it is closed, and is one’s own after unlocking', async () => {
    await keepInPopup(session, 'Kept before the lock.');
    await turnOnLock(session);
    const journal = await session.open('options.html#/timeline');
    await journal.press('button', 'Lock now');
    await journal.find('button', 'Unlock');
    const popup = await session.open('popup.html');
    await popup.says('Locked', 'status');
    await popup.press('button', 'Heavy');
    await popup.type('brittle', 'searchbox', 'Find a word');
    await popup.press('button', 'Add “brittle”');
    expect(await popup.attribute('aria-pressed', 'button', 'brittle')).toBe('true');
    await popup.close();
    const again = await session.open('popup.html');
    await again.press('button', 'Heavy');
    expect(await again.attribute('aria-pressed', 'button', 'brittle')).toBe('true');
    expect(JSON.stringify(await readStored(session))).not.toContain('brittle');
    await again.press('button', 'Keep');
    await again.says('Kept', 'status');
    await again.close();

    await unlock(journal);
    await journal.says(/brittle/, 'article');
    const after = await session.open('popup.html');
    await after.press('button', 'Heavy');
    await after.find('button', 'brittle');
  });

  test('one’s own person stays readable only where that was agreed to', async () => {
    await keepInPopup(session, 'Kept before the lock.');
    await turnOnLock(session);
    const journal = await session.open('options.html#/help');
    await journal.type('Sam, 0123', 'textbox', 'My person, my number');
    // Firefox hands the sealed bytes themselves to no test.
    await expect.poll(personRecord).toContain('"rev"');
    expect(await personRecord()).not.toContain('Sam');
    await journal.press('button', 'Lock now');
    await journal.says('Whom you would call is sealed', 'main');
    expect(await journal.count('textbox')).toBe(0);
    await journal.press('link', 'Timeline');
    await unlock(journal);
    await journal.says('Kept before the lock.', 'article');

    await journal.press('link', 'Help');
    await journal.press('switch', 'Readable while locked');
    await expect.poll(personRecord).toContain('Sam, 0123');
    await journal.press('button', 'Lock now');
    await journal.says('Sam, 0123', 'main');
    expect(await journal.count('textbox')).toBe(0);
    expect(await findViolations(journal)).toEqual([]);
    const popup = await session.open('popup.html');
    await popup.says('Locked', 'status');
    await popup.press('button', 'Heavy');
    await popup.type('hopeless', 'searchbox', 'Find a word');
    await popup.press('button', 'hopeless');
    await popup.says('Your person: Sam, 0123', 'status');
    await popup.close();

    await journal.press('link', 'Timeline');
    await unlock(journal);
    await journal.says('Kept before the lock.', 'article');
    await journal.press('link', 'Help');
    await journal.press('switch', 'Readable while locked');
    await journal.says('Sealed again', 'status');
    expect(await personRecord()).not.toContain('Sam');
    expect(await journal.read('textbox', 'My person, my number')).toBe('Sam, 0123');
  });

  test('it can be turned off again, and erased while closed', async () => {
    await keepInPopup(session, 'Kept before the lock.');
    await turnOnLock(session);
    const privacy = await session.open('options.html#/privacy');
    await privacy.press('switch', 'Lock');
    await privacy.press('button', 'Turn off');
    await expect
      .poll(async () => JSON.stringify((await readStored(session)).months))
      .toContain('Kept before');
    await expect.poll(() => privacy.attribute('aria-checked', 'switch', 'Lock')).toBe('false');
    await privacy.close();

    await turnOnLock(session);
    const locked = await session.open('options.html#/privacy');
    await locked.press('button', 'Lock now');
    await locked.find('button', 'Unlock');
    await locked.type('ERASE', 'textbox', 'Type ERASE to go on');
    await locked.press('button', 'Erase everything');
    await expect.poll(() => locked.attribute('aria-checked', 'switch', 'Lock')).toBe('false');
    expect((await readStored(session)).months).toEqual([]);
  });
});

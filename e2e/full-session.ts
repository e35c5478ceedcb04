// Everything there is, gone through once, as a person does in their first weeks.
import { beginBackup, IMPORT, openBackup, VERIFY } from './backup-steps.ts';
import type { Downloads, SavedFile } from './downloads.ts';
import { giveFile } from './file-field.ts';
import { turnOnLock, unlock } from './lock-steps.ts';
import { addPack, choosePack, EVENING, keepOwn, OWN, openLibrary, PACK } from './pack-steps.ts';
import { compose } from './practice-states.ts';
import type { Session } from './session.ts';
import { erase, keepInPopup, keepNote } from './steps.ts';
import type { Surface } from './surface.ts';
import { until } from './until.ts';

export interface Walk {
  session: Session;
  downloads: Downloads;
  /** Opens a page that is listened to from its first request on. */
  open(path: string): Promise<Surface>;
}

/** What looks like an address is only text, wherever it is written. */
const TEMPTING = 'https://example.com/ is only text, as is //example.org.';

/** Its parts, in their order: what one leaves is there for the next. */
export const PARTS: Record<string, (walk: Walk) => Promise<void>> = {
  welcome: walkWelcome,
  'check-in': walkCheckIn,
  timeline: walkTimeline,
  patterns: walkPatterns,
  library: walkLibrary,
  practice: walkPractice,
  together: walkTogether,
  settings: walkSettings,
  'export and import': walkData,
  'backup and restore': walkBackup,
  lock: walkLock,
  'erasing everything': walkErase,
};

async function walkWelcome({ open }: Walk): Promise<void> {
  const welcome = await open('welcome.html');
  for (let step = 0; step < 2; step += 1) await welcome.press('button', 'Next');
  await welcome.press('button', 'Skip');
  await welcome.close().catch(() => undefined);
}

async function walkCheckIn({ open }: Walk): Promise<void> {
  const popup = await open('popup.html');
  await popup.press('button', 'Another');
  await popup.press('button', 'Heavy');
  await popup.press('button', 'lonely');
  await popup.press('button', 'More');
  await popup.press('button', 'Save for later');
  await keepNote(popup, TEMPTING);
  await popup.press('button', 'Plan one small thing');
  await popup.press('button', 'we sit down to eat');
  await popup.press('button', 'say one true sentence');
  await popup.press('button', 'Keep the plan');
  await popup.says('asks about it once', 'status');
  await popup.close();
}

async function walkTimeline({ open }: Walk): Promise<void> {
  const journal = await open('options.html#/timeline');
  await journal.says('1 entry', 'status');
  await journal.type('https', 'searchbox', 'Search entries');
  await journal.says('1 entry', 'status');
  await journal.replace('', 'searchbox', 'Search entries');
  await journal.within('https', 'article').press('button', 'Edit');
  await journal.replace('Edited. <img src=//example.net/x.png>', 'textbox', 'Note');
  await journal.press('button', 'Save');
  await journal.says('Edited', 'article');
  await journal.within('Edited', 'article').press('button', 'Delete');
  await journal.press('button', 'Undo');
  await journal.says('Edited', 'article');
  for (const name of ['Help', 'Timeline']) await journal.press('link', name);
  await journal.find('searchbox', 'Search entries');
  await journal.close();
}

async function walkPatterns({ open }: Walk): Promise<void> {
  const patterns = await open('options.html#/patterns');
  await patterns.find('heading', 'Days');
  await until('a mark', async () => (await patterns.page.$$('[data-mark]')).length > 0);
  await patterns.page.evaluate(() => {
    for (const details of document.querySelectorAll('details')) details.open = true;
  });
  await until('a table', async () => (await patterns.page.$$('details table')).length > 0);
  await patterns.close();
}

async function walkLibrary({ open }: Walk): Promise<void> {
  const library = await open('options.html#/library');
  await openLibrary(library);
  await keepOwn(library, OWN);
  await choosePack(library, { ...PACK, title: '<img src=//example.net/y.png>' });
  await library.find('alert');
  await addPack(library, PACK);
  await library.type(EVENING, 'searchbox', 'Search reflections');
  await library.says(/^1 of/, 'status');
  await library.close();
}

async function walkPractice({ open }: Walk): Promise<void> {
  const practice = await open('options.html#/practice');
  await compose(practice);
  await practice.press('button', 'Copy');
  await practice.says(/Copied|selected above/, 'status');
  await practice.press('button', 'Back to Practice');
  await practice.press('button', 'Rehearse');
  await practice.press('button', 'Just because');
  await practice.find('group', 'What do you do?');
  await practice.type(TEMPTING, 'textbox', 'Or in your own words');
  await practice.keys('Tab');
  await practice.keys('Enter');
  await practice.find('button', 'Hear another answer');
  await practice.press('button', 'Back to Practice');
  await practice.press('button', 'The other side');
  await practice.type(TEMPTING, 'textbox', 'A few words, if you like');
  await practice.press('button', 'Next question');
  await practice.close();
}

async function walkTogether({ open }: Walk): Promise<void> {
  const together = await open('together.html');
  await together.press('button', 'Start');
  await together.press('button', 'Hand over');
  await together.press('button', "I'll pass");
  await together.press('button', 'Stop here');
  await together.find('button', 'Another round');
  await together.close();
}

async function walkSettings({ open }: Walk): Promise<void> {
  const settings = await open('options.html#/settings');
  await settings.press('switch', 'Nudges');
  await settings.press('button', 'Send a test nudge');
  await settings.press('switch', 'Discreet mode');
  await settings.press('switch', 'Discreet mode');
  await settings.close();
}

async function walkData(walk: Walk): Promise<void> {
  const privacy = await openPrivacy(walk);
  const saved: SavedFile[] = [];
  for (const format of ['JSON', 'CSV', 'Markdown']) {
    saved.push(await walk.downloads.take(() => privacy.press('button', `Export ${format}`)));
  }
  await giveFile(privacy, IMPORT, 'chosen.json', saved[0]?.bytes ?? '');
  await privacy.within('', 'region', 'Import preview').press('button', 'Import');
  await privacy.says('Imported', 'status');
  await privacy.close();
}

async function walkBackup(walk: Walk): Promise<void> {
  const privacy = await openPrivacy(walk);
  await beginBackup(privacy);
  const { name, bytes } = await walk.downloads.take(
    () => privacy.press('button', 'Save the backup'),
    (text) => text.length > 300,
  );
  await giveFile(privacy, VERIFY, name, bytes);
  await openBackup(privacy, 'Verify');
  await privacy.says('Nothing here was changed.', 'status');
  await giveFile(privacy, IMPORT, name, bytes);
  await openBackup(privacy, 'Open');
  await privacy.within('', 'region', 'Import preview').press('button', 'Import');
  await privacy.says('Imported', 'status');
  await privacy.close();
}

async function walkLock({ session, open }: Walk): Promise<void> {
  await turnOnLock(session);
  const journal = await open('options.html#/timeline');
  await journal.press('button', 'Lock now');
  await journal.find('button', 'Unlock');
  await keepInPopup(session, 'Kept while locked. //example.org');
  await unlock(journal);
  await journal.says('Kept while locked.', 'article');
  await journal.close();
  const privacy = await open('options.html#/privacy');
  await privacy.press('switch', 'Lock');
  await privacy.press('button', 'Turn off');
  await until('the lock to be off', async () => {
    return (await privacy.attribute('aria-checked', 'switch', 'Lock')) === 'false';
  });
  await privacy.close();
}

async function walkErase(walk: Walk): Promise<void> {
  const privacy = await openPrivacy(walk);
  await erase(privacy);
  await privacy.close();
}

async function openPrivacy({ open }: Walk): Promise<Surface> {
  const privacy = await open('options.html#/privacy');
  await privacy.find('button', 'Export JSON');
  return privacy;
}

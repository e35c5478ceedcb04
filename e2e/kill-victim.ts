// A browser that is killed again and again, and what it has of its own each time: entries of a year, a
// note being written, something saved for later, a setting.
import type { BrowserKind } from './browser.ts';
import { createDownloads, type Downloads } from './downloads.ts';
import { createSession, type Session, type SessionOptions } from './session.ts';
import { keepInPopup, makeEntry, seedEntries } from './steps.ts';
import { readLocal, readStored, writeLocal, writeRecord } from './stored.ts';

export interface Victim {
  session: Session;
  downloads: Downloads;
  start(): Promise<void>;
  dispose(): Promise<void>;
}

export function createVictim(kind: BrowserKind, options: SessionOptions): Victim {
  const downloads = createDownloads();
  const session = createSession(kind, { ...options, preferences: downloads.preferences });
  return {
    session,
    downloads,
    async start() {
      await session.start();
      await downloads.watch(session);
    },
    async dispose() {
      await session.dispose();
      await downloads.remove();
    },
  };
}

const PER_MONTH = 20;
export const DRAFT = 'canary-draft, half a thou';
export const FAVOURITE = 'canary-favourite';
const KEPT = 'canary-kept, by hand.';
const OLDER = Array.from({ length: 12 * PER_MONTH }, (_, n) =>
  makeEntry(Date.UTC(2024, n % 12, 3, 12, n), `canary-older, ${n}.`),
);
export const NOTES: readonly string[] = [KEPT, ...OLDER.map(({ note }) => note)];
export const DRAFT_RECORD = {
  id: makeEntry(Date.UTC(2024, 0, 1), '').id,
  editedAt: Date.UTC(2024, 0, 1),
  feelings: [],
  notSure: false,
  note: DRAFT,
};
const SETTINGS = { textSize: 'large' };

/** Fills what is empty. */
export async function live(session: Session): Promise<void> {
  await writeLocal(session, { settings: SETTINGS });
  await keepInPopup(session, KEPT);
  await seedEntries(session, OLDER);
  await writeRecord(session, 'drafts', DRAFT_RECORD, 'draft');
  const favourites = { key: 'favourites', rev: 1, value: [FAVOURITE] };
  await writeRecord(session, 'personal', favourites);
}

/**
 * What is not as it was, of what lies in the stores.
 * @param notes that are to be there
 */
export async function lookIntoStores(
  session: Session,
  notes: readonly string[] = NOTES,
): Promise<string[]> {
  const { months, drafts, personal } = await readStored(session);
  const found = months.flatMap(({ entries }) => entries.map(({ note }) => note));
  const wrong = compare(notes, found);
  if (found.length > notes.length && wrong.length === 0) wrong.push('more than was there');
  if (drafts[0]?.note !== DRAFT) wrong.push(`lost: ${DRAFT}`);
  const favourites = personal.find(({ key }) => key === 'favourites')?.value;
  if (JSON.stringify(favourites) !== JSON.stringify([FAVOURITE])) wrong.push(`lost: ${FAVOURITE}`);
  const { settings } = await readLocal(session);
  if (JSON.stringify(settings) !== JSON.stringify(SETTINGS)) wrong.push('lost: the settings');
  return wrong;
}

/** What is missing and what is there twice, by what was written. */
export function compare(wanted: readonly string[], found: readonly string[]): string[] {
  const times = Map.groupBy(found, (note) => note);
  return [
    ...wanted.filter((note) => !times.has(note)).map((note) => `lost: ${note}`),
    ...[...times].filter(([, all]) => all.length > 1).map(([note]) => `doubled: ${note}`),
  ];
}

/** Opened as a person does, it says how many there are. */
export async function lookIntoJournal(session: Session, entries: number): Promise<void> {
  const journal = await session.open('options.html#/timeline');
  const said = entries.toLocaleString('en-US');
  await journal.says(entries === 1 ? '1 entry' : `${said} entries`, 'status');
  await journal.close();
}

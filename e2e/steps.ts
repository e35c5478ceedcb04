// The few things that nearly every flow does, in a person's words.
import type { Entry } from '../lib/core/entry.ts';
import { uuidV7 } from '../lib/core/uuid.ts';
import type { Session } from './session.ts';
import { readStored, writeRecord } from './stored.ts';
import type { Surface } from './surface.ts';
import { until } from './until.ts';

/** Keeps one entry in an open popup, and waits until it is said to be kept. */
export async function keepNote(popup: Surface, note: string, group = 'Easy'): Promise<void> {
  await popup.press('button', group);
  await popup.type(note, 'textbox', 'Note');
  await popup.press('button', 'Keep');
  await popup.says('Kept', 'status');
}

/** Keeps one entry in a popup of its own. */
export async function keepInPopup(session: Session, note: string, group?: string): Promise<void> {
  const popup = await session.open('popup.html');
  await keepNote(popup, note, group);
  await popup.close();
}

/**
 * Puts entries of the past where the extension keeps them. The database must be there: a page of
 * the extension was opened before.
 */
export async function seedEntries(session: Session, entries: Entry[]): Promise<void> {
  const months = Map.groupBy(entries, ({ at }) => new Date(at).toISOString().slice(0, 7));
  const stored = await readStored(session);
  for (const [month, added] of months) {
    const page = stored.months.find((one) => one.month === month);
    const all = [...(page?.entries ?? []), ...added];
    await writeRecord(session, 'months', { month, rev: (page?.rev ?? 0) + 1, entries: all });
  }
}

/** Erases everything, and waits for the page to have loaded itself anew. */
export async function erase(privacy: Surface): Promise<void> {
  await privacy.page.evaluate(() => {
    document.documentElement.dataset.erasing = 'yes';
  });
  await privacy.replace('ERASE', 'textbox', 'Type ERASE to go on');
  await privacy.press('button', 'Erase everything');
  await until('the page to begin anew', () =>
    privacy.page.evaluate(
      () => !document.documentElement.dataset.erasing && document.readyState === 'complete',
    ),
  );
  await privacy.find('button', 'Export JSON');
}

const ZONE = Temporal.Now.timeZoneId();

/** An entry as the extension itself would have kept it. */
export function makeEntry(at: number, note: string, more: Partial<Entry> = {}): Entry {
  const id = uuidV7(at, new Uint8Array(10).fill(7));
  return { id, at, zone: ZONE, feelings: [{ group: 'easy' }], note, ...more };
}

// What Practice keeps: which exercise another page asked for, and each message being written.
// Promise: a message survives the tab closing, or the browser dying, at any keystroke.
import { type Message, parseMessage, parseStart, type Start } from '@/lib/core/practice';
import type { Database } from './database';
import { getDraft, putDraft } from './draft-records';
import { createLatestWrite } from './latest-write';

export interface PracticeStore {
  /** For the page that opens next: an entry is in no address. */
  begin(start: Start): Promise<void>;
  /** What was begun last; it is asked for once. */
  takeStart(): Promise<Start | undefined>;
  /** @param about the id of an entry; undefined: a message about none */
  load(about: string | undefined): Promise<Message | undefined>;
  /** Writes at once; while one write runs, only the latest waits. Undefined: it is done with. */
  save(about: string | undefined, message: Message | undefined): Promise<void>;
  /** Messages about entries that are no more go with them. */
  forgetOthers(entryIds: ReadonlySet<string>): Promise<void>;
}

/** Beside the check-in's draft, in the same store. */
const START_KEY = 'practice';
const PREFIX = 'message:';

export function createPracticeStore(database: Database): PracticeStore {
  const writers = new Map<string, (message: Message | undefined) => Promise<void>>();

  async function write(key: string, value: object | undefined): Promise<void> {
    await putDraft(await database.open(), key, value);
  }

  function writerOf(key: string): (message: Message | undefined) => Promise<void> {
    const known = writers.get(key);
    if (known) return known;
    const writer = createLatestWrite<Message | undefined>((message) => write(key, message));
    writers.set(key, writer);
    return writer;
  }

  return {
    begin: (start) => write(START_KEY, start),
    async takeStart() {
      const data = await getDraft(await database.open(), START_KEY);
      if (data === undefined) return undefined;
      await write(START_KEY, undefined);
      return parseStart(data);
    },
    async load(about) {
      const db = await database.open();
      return parseMessage(await getDraft(db, toKey(about)));
    },
    save: (about, message) => writerOf(toKey(about))(message),
    async forgetOthers(entryIds) {
      const db = await database.open();
      const keys = await db.getAllKeys('drafts', IDBKeyRange.bound(PREFIX, `${PREFIX}\uffff`));
      const about = keys.map((key) => key.slice(PREFIX.length)).filter((id) => id !== '');
      await Promise.all(
        about.filter((id) => !entryIds.has(id)).map((id) => write(toKey(id), undefined)),
      );
    },
  };
}

function toKey(about: string | undefined): string {
  return PREFIX + (about ?? '');
}

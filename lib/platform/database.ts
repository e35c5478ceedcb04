// The one IndexedDB database, as whoever needs it has it: open, or opened when it is asked for.
import type { Connection } from './connection';
import { painted } from './painted';

export type { Commit, Connection } from './connection';

export interface Database {
  /** The open connection, opened again when the browser closed it. */
  open(): Promise<Connection>;
  close(): Promise<void>;
  /**
   * Deletes the database with all that is in it, also while other pages have it open. Whoever had
   * it open cannot open it again: what such a page still holds in memory is not to come back.
   * @param rest erases what is elsewhere: called when nothing personal is left in here
   */
  erase(rest: () => Promise<unknown>): Promise<void>;
}

export type Connect = typeof import('./connect')['connect'];

/** A page whose first screen is made of what is stored has it at once, instead. */
const connectLate: Connect = async (...where) => {
  await painted();
  return (await import('./connect')).connect(...where);
};

export function createDatabase(name = 'inkling', connectTo = connectLate): Database {
  let connection: Promise<Connection> | undefined;
  let erased = false;

  function connect(): Promise<Connection> {
    return connectTo(name, (forGood) => {
      erased ||= forGood;
      connection = undefined;
    });
  }

  async function close(): Promise<void> {
    const open = connection;
    connection = undefined;
    (await open?.catch(() => undefined))?.close();
  }

  return {
    // Not async: a keystroke is to be on its way before the page can close.
    open: () => {
      if (erased) return Promise.reject(gone());
      connection ??= connect().catch((error: unknown) => {
        connection = undefined;
        throw error;
      });
      return connection;
    },
    close,
    async erase(rest) {
      erased = true;
      const { eraseDatabase } = await import('./erase-database');
      await eraseDatabase({ name, connect, close }, rest);
    },
  };
}

// Not of named-error: what is loaded first has no room for another file.
function gone(): Error {
  return Object.assign(new Error('everything was erased'), { name: 'NotFoundError' });
}

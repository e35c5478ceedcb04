// Test data: a page that is killed at a given step, as a browser is: what it was about to ask of a
// store never comes, and a transaction that was open is gone.
import { browser } from 'wxt/browser';
import type { Connection } from '@/lib/platform/connection';
import type { Database } from '@/lib/platform/database';

export interface Death {
  /** Asks something of a store: throws from the step on at which the page dies. */
  step(): void;
  readonly dead: boolean;
}

/** @param afterSteps how many times it may ask something of a store */
export function dieAfter(afterSteps: number): Death {
  let steps = 0;
  return {
    step() {
      steps += 1;
      if (steps > afterSteps) throw new Error('killed');
    },
    get dead() {
      return steps > afterSteps;
    },
  };
}

const quiet = <Value>(value: Value): Value => {
  if (value instanceof Promise) value.catch(() => undefined);
  return value;
};

export function dying(database: Database, death: Death): Database {
  const proxies = new WeakMap<Connection, Connection>();
  return {
    ...database,
    async open() {
      const db = await database.open();
      const proxy = proxies.get(db) ?? (counted(db, death) as Connection);
      proxies.set(db, proxy);
      return proxy;
    },
  };
}

/** `storage.session` dies with the page. Returns how to bring it back. */
export function dyingSession(death: Death): () => void {
  const { session } = browser.storage;
  const { set, remove } = session;
  const through =
    <Args extends unknown[], Result>(call: (...args: Args) => Result) =>
    (...args: Args): Result => {
      death.step();
      return call.apply(session, args);
    };
  Object.assign(session, { set: through(set), remove: through(remove) });
  return () => void Object.assign(session, { set, remove });
}

function counted(target: object, death: Death, abort: () => void = () => undefined): object {
  return new Proxy(target, {
    get(real, name) {
      const value: unknown = Reflect.get(real, name);
      if (name === 'done') return quiet(value);
      if (name === 'store') return counted(value as object, death, abort);
      if (typeof value !== 'function') return value;
      return (...args: unknown[]) => {
        if (name !== 'objectStore' && name !== 'abort') {
          try {
            death.step();
          } catch (error) {
            abort();
            throw error;
          }
        }
        const result: unknown = value.apply(real, args);
        if (name === 'transaction') {
          const tx = result as { abort(): void; done: Promise<unknown> };
          tx.done.catch(() => undefined);
          const die = () => {
            try {
              tx.abort();
            } catch {
              // Over already.
            }
          };
          return counted(tx, death, die);
        }
        return name === 'objectStore' ? counted(result as object, death, abort) : quiet(result);
      };
    },
  });
}

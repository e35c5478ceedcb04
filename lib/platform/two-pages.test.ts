import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { Entry } from '@/lib/core/entry';
import { entry, newProfile, openPage } from '@/lib/testing/open-page';
import type { Database } from './database';
import type { LogStore } from './log-store';

// Two pages over one database, every step between reading and writing in any order. The law is that
// of a ledger: each version of an entry is a coin. Keeping mints one, an edit that says "done" takes
// one and gives the next, removing takes one, Undo puts it back. What is stored at the end must be
// exactly the coins left: then nothing was lost, doubled or written over.

type Act = { page: 0 | 1; which: number; month: number } & {
  act: 'keep' | 'edit' | 'remove' | 'undo' | 'look';
};

const anyAct: fc.Arbitrary<Act> = fc.record({
  page: fc.constantFrom(0 as const, 1 as const),
  act: fc.constantFrom('keep', 'edit', 'edit', 'remove', 'undo', 'look'),
  which: fc.nat(5),
  month: fc.nat(2),
});

const timeIn = (month: number, n: number): number => Date.UTC(2026, 9 + month, 15, 12, n);
const coin = ({ id, editedAt }: Entry): string => `${id} ${editedAt ?? 'new'}`;

function createLedger() {
  const coins = new Map<string, Entry[]>();
  return {
    mint: (minted: Entry) => coins.set(coin(minted), [...(coins.get(coin(minted)) ?? []), minted]),
    take(taken: Entry) {
      const [first, ...rest] = coins.get(coin(taken)) ?? [];
      expect(first, `a version that was not there: ${coin(taken)}`).toBeDefined();
      coins.set(coin(taken), rest);
    },
    left: () => [...coins.values()].flat(),
  };
}
type Ledger = ReturnType<typeof createLedger>;

/** One page at work: what it last saw may be out of date, as on a real screen. */
async function work(log: LogStore, acts: readonly Act[], shared: Shared): Promise<void> {
  const seen = new Map(shared.kept.map((each) => [each.id, each]));
  const removed: Entry[] = [];
  for (const { act, which, month } of acts) {
    const target = [...seen.values()][which % (seen.size || 1)];
    if (act === 'look') for (const each of await all(log)) seen.set(each.id, each);
    if (act === 'keep') {
      const fresh = entry(shared.next(), { at: timeIn(month, which) });
      // Minted before it is kept: the other page may see and edit it before this one hears back.
      shared.ledger.mint(fresh);
      await log.keep(fresh, 0);
      seen.set(fresh.id, fresh);
    }
    if (act === 'edit' && target) {
      const editedAt = shared.next();
      const after = { ...target, at: timeIn(month, which), editedAt, note: `Edit ${editedAt}` };
      shared.edits.push({ before: target, after, result: log.edit(target, after) });
      if ((await shared.edits.at(-1)?.result) === 'done') seen.set(after.id, after);
    }
    if (act === 'remove' && target) {
      const taken = await log.remove(target);
      if (taken) removed.push(taken);
      seen.delete(target.id);
    }
    const back = act === 'undo' ? removed.pop() : undefined;
    if (back) {
      await log.add(back);
      seen.set(back.id, back);
    }
  }
  shared.removed.push(...removed);
}

interface Shared {
  kept: Entry[];
  ledger: Ledger;
  edits: { before: Entry; after: Entry; result: Promise<string> }[];
  /** Removed by a page and not put back. */
  removed: Entry[];
  next: () => number;
}

async function all(log: LogStore): Promise<Entry[]> {
  const months = await Promise.all((await log.months()).map((month) => log.read(month)));
  return months.flatMap(({ entries }) => entries);
}

it('loses and doubles nothing when two pages keep, edit, move, remove and undo at once', async () => {
  const anyActs = fc.array(anyAct, { minLength: 2, maxLength: 16 });
  await fc.assert(
    fc.asyncProperty(fc.scheduler(), anyActs, async (scheduler, acts) => {
      const profile = newProfile();
      const held = (database: Database): Database => ({
        ...database,
        open: () => scheduler.schedule(database.open()),
      });
      const both = [openPage(profile, held), openPage(profile, held)];
      const reader = openPage(profile);
      let count = 100;
      const shared: Shared = {
        kept: [entry(1, { at: timeIn(0, 1) }), entry(2, { at: timeIn(1, 2) })],
        ledger: createLedger(),
        edits: [],
        removed: [],
        next: () => {
          count += 1;
          return count;
        },
      };
      for (const each of shared.kept) {
        shared.ledger.mint(each);
        await reader.log.add(each);
      }

      const working = both.map(({ log }, page) =>
        work(
          log,
          acts.filter((each) => each.page === page),
          shared,
        ),
      );
      await scheduler.waitFor(Promise.all(working));

      const done: Entry[] = [];
      for (const { before, after, result } of shared.edits) {
        if ((await result) !== 'done') continue;
        shared.ledger.mint(after);
        done.push(before);
      }
      for (const taken of [...done, ...shared.removed]) shared.ledger.take(taken);
      const byId = (a: Entry, b: Entry): number => (a.id < b.id ? -1 : 1);
      expect((await all(reader.log)).toSorted(byId)).toEqual(shared.ledger.left().toSorted(byId));
      await Promise.all([...both, reader].map((page) => page.close()));
    }),
    { numRuns: 200 },
  );
});

it('keeps a draft once when both pages keep it at the same moment', async () => {
  await fc.assert(
    fc.asyncProperty(fc.scheduler(), async (scheduler) => {
      const profile = newProfile();
      const held = (database: Database): Database => ({
        ...database,
        open: () => scheduler.schedule(database.open()),
      });
      const both = [openPage(profile, held), openPage(profile, held)];
      const keeping = both.flatMap(({ log }) => [log.keep(entry(1), 0), log.keep(entry(2), 0)]);
      await scheduler.waitFor(Promise.all(keeping));
      const reader = openPage(profile);
      expect(await all(reader.log)).toEqual([entry(2), entry(1)]);
      await Promise.all([...both, reader].map((page) => page.close()));
    }),
    { numRuns: 50 },
  );
});

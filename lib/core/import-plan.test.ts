import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  anyJournal,
  anyRelated,
  NOTHING,
  toImportFile,
  withUnexported,
} from '@/lib/testing/journal';
import { entry } from '@/lib/testing/open-page';
import { type Entry, newestFirst } from './entry';
import type { Journal } from './export-file';
import { changesNothing, type ImportPlan, planImport } from './import-plan';
import { canonical } from './merge';
import { monthOf } from './time';

/** What is here after a plan was carried out: month by month, as it is stored. */
function applied(here: Journal, { months, personal }: ImportPlan): Journal {
  const written = new Set(months.map(({ month }) => month));
  const left = here.entries.filter(({ at }) => !written.has(monthOf(at)));
  const entries = [...left, ...months.flatMap((page) => page.entries)].sort(newestFirst);
  return { ...here, ...personal, entries };
}

async function imported(here: Journal, ...files: Journal[]): Promise<Journal> {
  let now = here;
  for (const file of files) now = applied(now, await planImport(now, await toImportFile(file)));
  return now;
}

/** All that leaves in a file, but settings, which are never merged; lists whose order says nothing in one order. */
function contentsOf(journal: Journal) {
  const { entries, words, favourites, hidden, selfChecks, reflections, packs, carried } = journal;
  const sorted = (list: unknown): unknown =>
    Array.isArray(list) ? list.map((item) => canonical(item)).sort() : list;
  return {
    entries,
    words: sorted(words),
    favourites: sorted(favourites),
    hidden: sorted(hidden),
    selfChecks: selfChecks.map(({ safe: _safe, ...check }) => check),
    reflections: sorted(reflections),
    packs: sorted(packs),
    carried: Object.fromEntries(
      Object.entries(carried)
        .map(([key, value]): [string, unknown] => [key, sorted(value)])
        .sort(([a], [b]) => (a < b ? -1 : 1)),
    ),
  };
}

const anyLived = anyJournal.chain(withUnexported);
const anyLivedLike = (journal: Journal) => anyRelated(journal).chain(withUnexported);
const anyPair = anyLived.chain((a) => fc.tuple(fc.constant(a), anyLivedLike(a)));
const anyThree = anyPair.chain(([a, b]) =>
  fc.tuple(fc.constant(a), fc.constant(b), anyLivedLike(b)),
);

describe('importing', () => {
  it('brings all of a file to an empty place', async () => {
    await fc.assert(
      fc.asyncProperty(anyJournal, async (file) => {
        const now = await imported({ ...NOTHING, settings: file.settings }, file);
        expect(now).toEqual(file);
      }),
    );
  });

  it('changes nothing the second time', async () => {
    await fc.assert(
      fc.asyncProperty(anyPair, async ([here, file]) => {
        const once = await imported(here, file);
        const plan = await planImport(once, await toImportFile(file));
        expect(changesNothing(plan)).toBe(true);
        expect(plan.counts).toMatchObject({ new: 0, changed: 0, same: file.entries.length });
        expect(Object.values(plan.added).every((count) => count === 0)).toBe(true);
      }),
    );
  });

  it('ends the same in whatever order files come', async () => {
    await fc.assert(
      fc.asyncProperty(anyThree, async ([here, one, other]) => {
        const [ab, ba] = [await imported(here, one, other), await imported(here, other, one)];
        expect(contentsOf(ab)).toEqual(contentsOf(ba));
      }),
    );
  });

  it('leaves two browsers that exchange their exports with the same', async () => {
    await fc.assert(
      fc.asyncProperty(anyPair, async ([here, there]) => {
        const [left, right] = [await imported(here, there), await imported(there, here)];
        expect(contentsOf(left)).toEqual(contentsOf(right));
      }),
    );
  });

  it('leaves any number of browsers with the same, whoever gave to whom before', async () => {
    const place = fc.nat(2);
    const anyGossip = fc.array(fc.tuple(place, place), { maxLength: 5 });
    await fc.assert(
      fc.asyncProperty(anyThree, anyGossip, async (three, gossip) => {
        const places: Journal[] = [...three];
        const give = async (from: number, to: number): Promise<void> => {
          places[to] = await imported(places[to] as Journal, places[from] as Journal);
        };
        for (const [from, to] of gossip) await give(from, to);
        // Round to one that knows it all, and from there to the others.
        for (const [from, to] of [
          [0, 1],
          [1, 2],
          [2, 0],
          [2, 1],
        ] as const)
          await give(from, to);
        const [first, ...others] = places.map(contentsOf);
        for (const other of others) expect(other).toEqual(first);
        expect(first).toEqual(contentsOf(await imported(NOTHING, ...three)));
      }),
    );
  });

  it('takes from nobody what they said about feeling safe', async () => {
    await fc.assert(
      fc.asyncProperty(anyPair, async ([here, file]) => {
        const now = new Map((await imported(here, file)).selfChecks.map((each) => [each.at, each]));
        for (const { at, safe } of here.selfChecks) {
          if (safe !== undefined) expect(now.get(at)?.safe).toBe(safe);
        }
      }),
    );
  });

  it('loses no entry, and none that is newer here', async () => {
    await fc.assert(
      fc.asyncProperty(anyPair, async ([here, file]) => {
        const now = new Map((await imported(here, file)).entries.map((each) => [each.id, each]));
        const all = [...here.entries, ...file.entries];
        expect([...now.keys()].sort()).toEqual([...new Set(all.map(({ id }) => id))].sort());
        const stamp = (each: Entry | undefined): number => each?.editedAt ?? each?.at ?? -1;
        for (const each of all) expect(stamp(now.get(each.id))).toBeGreaterThanOrEqual(stamp(each));
      }),
    );
  });

  it('counts what it does', async () => {
    await fc.assert(
      fc.asyncProperty(anyPair, async ([here, file]) => {
        const { counts } = await planImport(here, await toImportFile(file));
        expect(counts.new + counts.changed + counts.same).toBe(file.entries.length);
        const now = await imported(here, file);
        expect(now.entries.length).toBe(here.entries.length + counts.new);
        const before = new Map(here.entries.map((each) => [each.id, canonical(each)]));
        const changed = now.entries.filter(
          (each) => before.has(each.id) && before.get(each.id) !== canonical(each),
        );
        expect(changed.length).toBe(counts.changed);
      }),
    );
  });
});

describe('the plan', () => {
  const plan = async (here: Partial<Journal>, file: Partial<Journal>) =>
    planImport({ ...NOTHING, ...here }, await toImportFile(file));
  const DECEMBER = Date.UTC(2026, 11, 1);

  it('writes only the months that change, whole', async () => {
    const [old, kept, late] = [entry(1), entry(2), entry(3, { at: DECEMBER })];
    const { months, counts } = await plan({ entries: [late, kept] }, { entries: [late, old] });
    expect(months).toEqual([{ month: '2026-11', entries: [kept, old] }]);
    expect(counts).toEqual({ new: 1, changed: 0, same: 1, older: 0 });
  });

  it('moves an entry whose moment was edited to another month', async () => {
    const here = [entry(1), entry(2)];
    const moved = entry(1, { at: DECEMBER, editedAt: DECEMBER });
    const { months, counts } = await plan({ entries: here }, { entries: [moved] });
    expect(Object.fromEntries(months.map(({ month, entries }) => [month, entries]))).toEqual({
      '2026-11': [entry(2)],
      '2026-12': [moved],
    });
    expect(counts).toEqual({ new: 0, changed: 1, same: 0, older: 0 });
  });

  it('leaves an entry that is newer here, and says so', async () => {
    const mine = entry(1, { editedAt: DECEMBER });
    const found = await plan({ entries: [mine] }, { entries: [entry(1)] });
    expect(changesNothing(found)).toBe(true);
    expect(found.counts).toEqual({ new: 0, changed: 0, same: 1, older: 1 });
  });

  it('unites favourites, hidden ones and own words', async () => {
    const here = { favourites: ['b'], hidden: ['x'], words: [{ word: 'odd' }, { word: 'ok' }] };
    const file = {
      favourites: ['a', 'b'],
      hidden: ['x'],
      words: [{ word: 'odd', group: 'mixed' as const }, { word: 'new' }],
    };
    const { personal, added } = await plan(here, file);
    expect(personal).toEqual({
      favourites: ['b', 'a'],
      words: [{ word: 'odd', group: 'mixed' }, { word: 'ok' }, { word: 'new' }],
    });
    expect(added).toMatchObject({ favourites: 1, hidden: 0, words: 2, selfChecks: 0 });
  });

  it('takes of one’s own reflections and of packs the version written last', async () => {
    const [older, later] = [1, 2].map((editedAt) => ({ id: 'a', text: `v${editedAt}`, editedAt }));
    const [old, fresh] = [1, 2].map((editedAt) => ({ id: 'p', editedAt, title: `v${editedAt}` }));
    if (!older || !later || !old || !fresh) throw new Error('there are two');
    const there = { reflections: [later, { id: 'b', text: 'b' }], packs: [fresh] };
    const { personal, added } = await plan({ reflections: [older], packs: [old] }, there);
    expect(personal).toEqual(there);
    expect(added).toMatchObject({ reflections: 2, packs: 1 });
    expect(changesNothing(await plan(there, { reflections: [older], packs: [old] }))).toBe(true);
  });

  it('unites self-checks by their moment', async () => {
    const [one, two] = [1, 2].map((at) => ({ at, zone: 'UTC', answers: { asked: 2 as const } }));
    const fuller = { at: 1, zone: 'UTC', answers: { asked: 3 as const } };
    if (!one || !two) throw new Error('there are two');
    const { personal, added } = await plan({ selfChecks: [two] }, { selfChecks: [one, two] });
    expect(personal).toEqual({ selfChecks: [one, two] });
    expect(added.selfChecks).toBe(1);
    for (const [here, file] of [
      [one, fuller],
      [fuller, one],
    ] as const) {
      const found = await plan({ selfChecks: [here] }, { selfChecks: [file] });
      expect(found.personal.selfChecks ?? [here]).toEqual([fuller]);
    }
  });

  it('of two groups for one own word takes the same, whichever is ours', async () => {
    const [heavy, easy] = (['heavy', 'easy'] as const).map((group) => [{ word: 'odd', group }]);
    expect((await plan({ words: heavy ?? [] }, { words: easy ?? [] })).personal).toEqual({
      words: easy,
    });
    expect((await plan({ words: easy ?? [] }, { words: heavy ?? [] })).personal).toEqual({});
  });

  it('offers the settings that differ, and takes none', async () => {
    const here = { colours: 'dark', textSize: 'large', maxDepth: 1 } as const;
    const file = { colours: 'light', textSize: 'large', situation: 'single' } as const;
    const found = await plan({ settings: here }, { settings: file });
    expect(found.settings).toEqual([
      { key: 'colours', here: 'dark', file: 'light' },
      { key: 'situation', here: null, file: 'single' },
    ]);
    expect(changesNothing(found)).toBe(true);
  });

  it('offers to close openness, never to open it again', async () => {
    const [closed, open] = [{ openness: false }, { openness: true }];
    expect((await plan({ settings: closed }, { settings: open })).settings).toEqual([]);
    expect((await plan({ settings: open }, { settings: closed })).settings).toEqual([
      { key: 'openness', here: true, file: false },
    ]);
  });

  it('gives the page its turn', async () => {
    let pauses = 0;
    const entries = Array.from({ length: 6_000 }, (_, n) => {
      const end = String(n).padStart(12, '0');
      return { ...entry(1), id: `019ab2f0-79b0-7cc3-98c4-${end}` };
    });
    const file = await toImportFile({ entries });
    await planImport(NOTHING, file, async () => {
      pauses += 1;
    });
    expect(pauses).toBeGreaterThanOrEqual(3);
  });
});

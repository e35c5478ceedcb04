import fc from 'fast-check';
import { afterEach, describe, expect, it } from 'vitest';
import type { Draft } from '@/lib/core/check-in';
import { anyDraft } from '@/lib/testing/arbitrary';
import { draft, entry, messagesCame, newProfile, openPage } from '@/lib/testing/open-page';
import type { Database } from './database';

type Page = ReturnType<typeof openPage>;
const pages: Page[] = [];
const open = (...args: Parameters<typeof openPage>): Page => {
  const page = openPage(...args);
  pages.push(page);
  return page;
};

afterEach(async () => {
  await Promise.all(pages.splice(0).map((page) => page.close()));
});

/** What another page, opened now, finds. */
async function found(profile: string): Promise<unknown> {
  return open(profile).draft.load();
}

describe('a draft', () => {
  it('is none before anything was typed', async () => {
    expect(await found(newProfile())).toEqual({ kind: 'none' });
  });

  it('is there after the page closed, as it was saved last', async () => {
    const profile = newProfile();
    const page = open(profile);
    await page.draft.save(draft(1));
    await page.draft.save(draft(2));
    await page.close();
    expect(await found(profile)).toEqual({ kind: 'draft', draft: draft(2) });
  });

  it('is there when the page closed itself right after the keystroke', async () => {
    const profile = newProfile();
    const page = open(profile);
    await page.database.open();
    const saving = page.draft.save(draft(1));
    await page.close();
    await saving;
    expect(await found(profile)).toEqual({ kind: 'draft', draft: draft(1) });
  });

  it('comes back as it was, whatever was typed and pressed', async () => {
    const page = open(newProfile());
    await fc.assert(
      fc.asyncProperty(anyDraft, async (any) => {
        await page.draft.save(any);
        expect(await page.draft.load()).toEqual({ kind: 'draft', draft: any });
      }),
      { numRuns: 50 },
    );
  });

  it.each<[string, unknown, string | undefined]>([
    ['its note', { ...draft(1), feelings: [{}], note: 'My words.' }, 'My words.'],
    ['its note, of an id that was none', { id: 4, note: 'My words.' }, 'My words.'],
    ['nothing, when no note can be read', { ...draft(1), note: 7 }, undefined],
    ['nothing, when it is no object', 'My words.', undefined],
  ])('that was damaged gives %s', async (_name, stored, note) => {
    const page = open(newProfile());
    await (await page.database.open()).put('drafts', stored, 'draft');
    expect(await page.draft.load()).toEqual({ kind: 'rescued', note });
  });

  it('is gone after it was cleared', async () => {
    const page = open(newProfile());
    await page.draft.save(draft(1));
    await page.draft.clear();
    expect(await page.draft.load()).toEqual({ kind: 'none' });
  });
});

describe('typing fast', () => {
  it('writes the first at once and then only the latest', async () => {
    const profile = newProfile();
    let writes = 0;
    open(profile).draft.subscribe(() => {
      writes += 1;
    });
    const page = open(profile);
    await Promise.all([1, 2, 3, 4, 5].map((n) => page.draft.save(draft(n))));
    expect(await page.draft.load()).toEqual({ kind: 'draft', draft: draft(5) });
    await messagesCame();
    expect(writes).toBe(2);
  });

  it('resolves a save only when it, or a later one, is stored', async () => {
    const page = open(newProfile());
    const stored: number[] = [];
    await Promise.all(
      [1, 2, 3].map(async (n) => {
        await page.draft.save(draft(n));
        const loaded = await page.draft.load();
        if (loaded.kind === 'draft') stored.push(loaded.draft.editedAt - draft(n).editedAt);
      }),
    );
    expect(stored.every((later) => later >= 0)).toBe(true);
    expect(stored).toHaveLength(3);
  });

  it('leaves what was done last, in whatever order drafts are saved and let go', async () => {
    const anySteps = fc.array(
      fc.record({ draft: fc.option(anyDraft), pauseMs: fc.constantFrom(undefined, 0, 1) }),
      { minLength: 1, maxLength: 12 },
    );
    await fc.assert(
      fc.asyncProperty(anySteps, async (steps) => {
        const page = openPage(newProfile());
        const writing: Promise<void>[] = [];
        for (const step of steps) {
          writing.push(step.draft ? page.draft.save(step.draft) : page.draft.clear());
          if (step.pauseMs !== undefined) await pause(step.pauseMs);
        }
        await Promise.all(writing);
        const last = steps.at(-1)?.draft;
        const expected = last ? { kind: 'draft', draft: last } : { kind: 'none' };
        expect(await page.draft.load()).toEqual(expected);
        await page.close();
      }),
      { numRuns: 100 },
    );
  });
});

describe('a store that fails', () => {
  /** Fails the first `times` times it is opened. */
  const failing =
    (times: number) =>
    (database: Database): Database => {
      let left = times;
      return {
        ...database,
        open: async () => {
          left -= 1;
          if (left >= 0) throw new DOMException('', 'QuotaExceededError');
          return database.open();
        },
      };
    };

  it('says so, and takes the next draft', async () => {
    const page = open(newProfile(), failing(1));
    await expect(page.draft.save(draft(1))).rejects.toThrow(DOMException);
    await page.draft.save(draft(2));
    expect(await page.draft.load()).toEqual({ kind: 'draft', draft: draft(2) });
  });

  it('still writes the draft that waited behind the one that failed', async () => {
    const page = open(newProfile(), failing(1));
    await Promise.all([page.draft.save(draft(1)), page.draft.save(draft(2))]);
    expect(await page.draft.load()).toEqual({ kind: 'draft', draft: draft(2) });
  });

  it('says so for the draft that waited, when that fails too', async () => {
    const page = open(newProfile(), failing(2));
    const saved = await Promise.allSettled([page.draft.save(draft(1)), page.draft.save(draft(2))]);
    expect(saved.map(({ status }) => status)).toEqual(['rejected', 'rejected']);
    expect(await page.draft.load()).toEqual({ kind: 'none' });
  });

  it('clears all the same after a save that failed', async () => {
    const profile = newProfile();
    await open(profile).draft.save(draft(1));
    const page = open(profile, failing(1));
    const saved = page.draft.save(draft(2)).catch(() => 'failed');
    await page.draft.clear();
    await saved;
    expect(await page.draft.load()).toEqual({ kind: 'none' });
  });
});

describe('two pages', () => {
  it('hear of each other saving, letting go and keeping, not of themselves', async () => {
    const profile = newProfile();
    const [here, there] = [open(profile), open(profile)];
    const heardHere: unknown[] = [];
    const heardThere: unknown[] = [];
    here.draft.subscribe((what) => heardHere.push(what));
    const stop = there.draft.subscribe((what) => heardThere.push(what));
    await here.draft.save(draft(1));
    await here.log.keep(entry(1), draft(1).editedAt);
    await here.draft.clear();
    await messagesCame();
    const kept = { kept: entry(1).id, editedAt: draft(1).editedAt };
    expect(heardThere).toEqual(['saved', kept, 'saved']);
    stop();
    await here.draft.save(draft(2));
    await messagesCame();
    expect(heardThere).toHaveLength(3);
    expect(heardHere).toEqual([]);
  });

  it('share one draft', async () => {
    const profile = newProfile();
    const [here, there] = [open(profile), open(profile)];
    const later: Draft = { ...draft(1), editedAt: draft(1).editedAt + 1, note: 'later' };
    await here.draft.save(draft(1));
    await there.draft.save(later);
    expect(await here.draft.load()).toEqual({ kind: 'draft', draft: later });
  });
});

function pause(ms: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, ms));
}

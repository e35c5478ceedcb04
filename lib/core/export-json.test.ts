import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ABOUT, anyJournal, fileText, NOTHING, toImportFile } from '@/lib/testing/journal';
import { entry } from '@/lib/testing/open-page';
import { jsonPieces } from './export-json';

describe('the JSON export', () => {
  it('has every key of the format, also when there is nothing', () => {
    expect(JSON.parse(fileText({}))).toEqual({
      format: 'inkling-export',
      version: 1,
      exportedAt: '2026-11-22T19:00:00Z',
      app: '1.2.3',
      entries: [],
      settings: {},
      reflections: [],
      packs: [],
      words: [],
      favourites: [],
      hidden: [],
      selfChecks: [],
    });
  });

  it('leaves out whether being open felt safe', () => {
    const check = { at: 5, zone: 'UTC', answers: { asked: 4 as const } };
    const text = fileText({ selfChecks: [{ ...check, safe: 'no' }] });
    expect(JSON.parse(text)).toMatchObject({ selfChecks: [check] });
    expect(text).not.toContain('safe');
  });

  it('holds every part under its name', async () => {
    await fc.assert(
      fc.asyncProperty(anyJournal, async (journal) => {
        const { entries, words, favourites, hidden, selfChecks, carried } = journal;
        const { settings: unknown = {}, ...rest } = carried;
        expect(JSON.parse(fileText(journal))).toMatchObject({
          ...rest,
          entries,
          words,
          favourites,
          hidden,
          selfChecks,
          settings: { ...(unknown as object), ...journal.settings },
        });
      }),
    );
  });

  it('is the same text again after it was imported', async () => {
    await fc.assert(
      fc.asyncProperty(anyJournal, async (journal) => {
        expect(JSON.parse(fileText(await toImportFile(journal)))).toEqual(
          JSON.parse(fileText(journal)),
        );
      }),
    );
  });

  it('has one entry a line, in the order given', () => {
    const entries = [entry(2, { note: 'two\nlines' }), entry(1)];
    const lines = fileText({ entries }).split('\n');
    const first = lines.indexOf('"entries": [') + 1;
    expect(JSON.parse(lines[first]?.replace(/,$/, '') ?? '')).toEqual(entries[0]);
    expect(JSON.parse(lines[first + 1] ?? '')).toEqual(entries[1]);
    expect(lines[first + 2]).toBe('],');
  });

  it('comes in pieces, none of them with all of the entries', () => {
    const entries = Array.from({ length: 5_000 }, (_, n) => entry(n));
    const pieces = [...jsonPieces({ ...NOTHING, entries }, ABOUT)];
    const all = pieces.join('');
    expect(JSON.parse(all).entries).toEqual(entries);
    expect(Math.max(...pieces.map((piece) => piece.length))).toBeLessThan(all.length / 5);
  });

  it('is not misled by what was carried under a name it writes itself', () => {
    const carried = { entries: 'x', format: 'x', words: ['x'], favourites: 7 };
    expect(fileText({ carried })).toBe(fileText({}));
  });

  it('keeps half a character that was pasted into a note', async () => {
    const torn = entry(1, { note: 'a\ud83d' });
    expect((await toImportFile({ entries: [torn] })).entries).toEqual([torn]);
  });
});

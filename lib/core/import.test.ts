import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anyJournal, fileText, NOTHING, toBytes, toImportFile } from '@/lib/testing/journal';
import { entry } from '@/lib/testing/open-page';
import { packItem } from '@/lib/testing/reflections';
import { FILE_LIMITS } from './export-file';
import { parseExportFile, refuseSize } from './import';
import type { Problem, Reason } from './import-problem';

const ID = '019ab2f0-79b0-7cc3-98c4-dc0c0c07398f';
const ENTRY = { id: ID, at: 5, zone: 'UTC', feelings: [], note: '' };
const CHECK = { at: 5, zone: 'UTC', answers: {} };
const FILE = { format: 'inkling-export', version: 1, entries: [ENTRY] };

async function problemsOf(file: unknown): Promise<readonly Problem[]> {
  const text = typeof file === 'string' ? file : JSON.stringify(file, null, 1);
  const parsed = await parseExportFile(toBytes(text));
  return parsed.ok ? [] : parsed.problems;
}

async function reasonsOf(file: unknown): Promise<[string | undefined, Reason][]> {
  return (await problemsOf(file)).map(({ at, reason }) => [at.path, reason]);
}

describe('a file that was exported', () => {
  it('comes back as it was, with what a newer version had added', async () => {
    await fc.assert(
      fc.asyncProperty(anyJournal, async (journal) => {
        const { exportedAt, unreadableSettings, ...file } = await toImportFile(journal);
        expect(file).toEqual(journal);
        expect(exportedAt).toBe('2026-11-22T19:00:00Z');
        expect(unreadableSettings).toEqual([]);
      }),
    );
  });

  it('may have a byte-order mark, other spacing and another order of keys', async () => {
    const journal = { entries: [entry(1)], words: [{ word: 'wobbly' }], carried: { later: 1 } };
    const turned = Object.fromEntries(Object.entries(JSON.parse(fileText(journal))).reverse());
    for (const text of [`\ufeff${fileText(journal)}`, JSON.stringify(turned, null, '\t')]) {
      const parsed = await parseExportFile(toBytes(text).buffer);
      expect(parsed).toMatchObject({ ok: true, file: { ...NOTHING, ...journal } });
    }
  });

  it('of version 1 is read by every version', async () => {
    const bytes = readFileSync('lib/testing/fixtures/inkling-export-1.json');
    const text = JSON.parse(bytes.toString());
    expect(await parseExportFile(bytes)).toEqual({
      ok: true,
      file: {
        exportedAt: '2026-11-22T19:00:00Z',
        entries: text.entries,
        settings: text.settings,
        unreadableSettings: [],
        words: text.words,
        favourites: ['name-on-the-screen'],
        hidden: ['three-word-weather'],
        selfChecks: text.selfChecks,
        reflections: text.reflections,
        packs: text.packs,
        carried: { later: 'kept' },
      },
    });
  });

  it('need not have more than its format, its version and its entries', async () => {
    expect(await problemsOf({ ...FILE, entries: [] })).toEqual([]);
  });

  it('has one self-check of each moment, oldest first, whatever stands in it', async () => {
    const [early, late] = [CHECK, { ...CHECK, at: 7, answers: { asked: 1, 'of-later': 'n/a' } }];
    const selfChecks = [late, early, late];
    const parsed = await parseExportFile(toBytes(JSON.stringify({ ...FILE, selfChecks })));
    expect(parsed).toMatchObject({ ok: true, file: { selfChecks: [early, late] } });
  });

  it('may have words in it that a hostile one has as keys', async () => {
    expect(
      await problemsOf({ ...FILE, entries: [{ ...ENTRY, note: '{"__proto__": {}}' }] }),
    ).toEqual([]);
  });
});

describe('settings in a file', () => {
  it('are taken one by one: what cannot be read is left out and named, what is new is carried', async () => {
    const settings = { colours: 'dark', textSize: 7, maxDepth: 'deep', smell: 'pine' };
    const parsed = await parseExportFile(toBytes(JSON.stringify({ ...FILE, settings })));
    const file = parsed.ok ? parsed.file : undefined;
    expect(file?.settings).toEqual({ colours: 'dark' });
    expect(file?.unreadableSettings).toEqual(['textSize', 'maxDepth']);
    expect(file?.carried).toEqual({ settings: { smell: 'pine' } });
  });
});

describe('a file that is none of ours', () => {
  it.each<[string, string, Problem]>([
    [
      'JSON of something else',
      '{"a": 1}',
      { at: { path: 'format' }, reason: { code: 'wrong-format' } },
    ],
    ['a list', '[1, 2]', { at: {}, reason: { code: 'wrong-format' } }],
    ['a number', '7', { at: {}, reason: { code: 'wrong-format' } }],
    [
      'a pack of reflections',
      '{"format": "inkling-pack", "version": 1}',
      {
        at: { path: 'format', line: 1 },
        reason: { code: 'wrong-format', found: 'inkling-pack' },
      },
    ],
    [
      'another program’s export, whose words are not quoted',
      '{"format": "Dear diary", "version": 1}',
      { at: { path: 'format', line: 1 }, reason: { code: 'wrong-format' } },
    ],
    [
      'a table',
      'date,time\r\n2026-11-22,19:00',
      { at: { line: 1, column: 1 }, reason: { code: 'syntax' } },
    ],
    ['a backup', 'age-encryption.org/v1\n-> scrypt', { at: {}, reason: { code: 'backup' } }],
    ['nothing', '', { at: {}, reason: { code: 'empty-file' } }],
    ['white space', ' \n ', { at: { line: 2, column: 2 }, reason: { code: 'truncated' } }],
  ])('is refused: %s', async (_name, text, problem) => {
    expect(await problemsOf(text)).toEqual([problem]);
  });

  it('is refused when it is of a newer version, saying which', async () => {
    const file = { entries: 'in a shape of its own', version: 2, format: 'inkling-export' };
    expect(await reasonsOf(file)).toEqual([['version', { code: 'newer-version', version: 2 }]]);
  });

  it.each([0, -1, 1.5, '1', null, [1]])('is refused when its version is %j', async (version) => {
    expect(await reasonsOf({ ...FILE, version })).toEqual([['version', { code: 'not-known' }]]);
  });

  it.each(['version', 'entries'])('is refused without %s', async (key) => {
    const { [key as 'version']: _, ...file } = FILE;
    expect(await reasonsOf(file)).toEqual([[key, { code: 'missing' }]]);
  });
});

describe('a damaged file', () => {
  it('is refused wherever it was cut off', async () => {
    const whole = toBytes(fileText({ entries: [entry(1, { note: 'Ключ — 😀' })] }).trimEnd());
    for (let length = 1; length < whole.length; length += 1) {
      const parsed = await parseExportFile(whole.subarray(0, length));
      expect(parsed).toMatchObject({ ok: false, problems: [{ reason: { code: 'truncated' } }] });
    }
  });

  it('is refused with the line and the column of what breaks it', async () => {
    const text = '{\n "format": "inkling-export",\n "app": "é😀", oops }';
    expect(await problemsOf(text)).toEqual([
      { at: { line: 3, column: 15 }, reason: { code: 'syntax' } },
    ]);
  });

  it('is refused when it is not UTF-8, with the line', async () => {
    const bytes = toBytes('{\n"note": "x"}');
    bytes[11] = 0xe9;
    expect(await parseExportFile(bytes)).toEqual({
      ok: false,
      problems: [
        { at: { line: 2, column: 11 }, reason: { code: 'not-utf-8', encoding: 'unknown' } },
      ],
      more: 0,
    });
  });

  it('is refused when it is UTF-16', async () => {
    const units = Uint16Array.from(`\ufeff${fileText({})}`, (letter) => letter.charCodeAt(0));
    expect(await parseExportFile(units.buffer)).toEqual({
      ok: false,
      problems: [{ at: {}, reason: { code: 'not-utf-8', encoding: 'utf-16' } }],
      more: 0,
    });
  });

  it('is refused when a key at the top stands twice', async () => {
    const text = '{"format": "inkling-export", "version": 1,\n"entries": [],\n"entries": []}';
    expect(await problemsOf(text)).toEqual([
      { at: { line: 3, column: 12 }, reason: { code: 'repeated-key', key: 'entries' } },
    ]);
  });

  it('is refused, all of it, for a single entry', async () => {
    const entries = [ENTRY, { ...ENTRY, id: ID.replace('0', '1'), at: null }];
    expect(await problemsOf({ ...FILE, entries })).toEqual([
      {
        at: { path: 'entries[1].at', line: 12 },
        reason: { code: 'wrong-type', expected: 'number' },
      },
    ]);
  });

  it('never makes reading it fail, however it is broken', async () => {
    const whole = toBytes(fileText({ entries: [entry(1)], carried: { later: [{ id: 'a' }] } }));
    const edits = fc.array(fc.tuple(fc.nat(whole.length - 1), fc.nat(255)), {
      minLength: 1,
      maxLength: 4,
    });
    const broken = edits.map((all) => {
      const bytes = whole.slice();
      for (const [at, byte] of all) bytes[at] = byte;
      return bytes;
    });
    await fc.assert(
      fc.asyncProperty(fc.oneof(broken, fc.uint8Array({ maxLength: 99 })), async (bytes) => {
        const parsed = await parseExportFile(bytes);
        if (!parsed.ok) expect(parsed.problems.length).toBeGreaterThan(0);
      }),
      { numRuns: 500 },
    );
  });
});

describe('an item', () => {
  const item = (key: string, ...items: unknown[]): object => ({ ...FILE, [key]: items });

  it.each<[object, string, Reason]>([
    [item('entries', 7), 'entries[0]', { code: 'wrong-type', expected: 'object' }],
    [item('entries', { ...ENTRY, id: 'x' }), 'entries[0].id', { code: 'not-an-id' }],
    [
      item('entries', { ...ENTRY, at: '5' }),
      'entries[0].at',
      { code: 'wrong-type', expected: 'number' },
    ],
    [item('entries', { ...ENTRY, at: 1.5 }), 'entries[0].at', { code: 'not-whole' }],
    [item('entries', { ...ENTRY, at: -1 }), 'entries[0].at', { code: 'too-small', limit: 0 }],
    [
      item('entries', { ...ENTRY, editedAt: 7_258_118_400_001 }),
      'entries[0].editedAt',
      { code: 'too-great', limit: 7_258_118_400_000 },
    ],
    [item('entries', { ...ENTRY, zone: 'Mars' }), 'entries[0].zone', { code: 'not-a-zone' }],
    [item('entries', { ...ENTRY, theme: 'pets' }), 'entries[0].theme', { code: 'not-known' }],
    [item('entries', { ...ENTRY, share: false }), 'entries[0].share', { code: 'not-known' }],
    [item('entries', { ...ENTRY, want: 1.01 }), 'entries[0].want', { code: 'too-great', limit: 1 }],
    [item('entries', { ...ENTRY, note: undefined }), 'entries[0].note', { code: 'missing' }],
    [
      item('entries', { ...ENTRY, note: 7 }),
      'entries[0].note',
      { code: 'wrong-type', expected: 'text' },
    ],
    [
      item('entries', { ...ENTRY, note: 'a'.repeat(10_000_000) }),
      'entries[0].note',
      { code: 'too-long', limit: 100_000 },
    ],
    [
      item('entries', { ...ENTRY, note: 'a'.repeat(17_000_000) }),
      'entries[0].note',
      { code: 'too-large', limit: 16_000_000 },
    ],
    [
      item('entries', { ...ENTRY, notes: ['a', 'b'].map((a) => a.repeat(9_000_000)) }),
      'entries[0]',
      { code: 'too-large', limit: 16_000_000 },
    ],
    [
      item('entries', { ...ENTRY, feelings: {} }),
      'entries[0].feelings',
      { code: 'wrong-type', expected: 'list' },
    ],
    [
      item('entries', { ...ENTRY, feelings: new Array(4).fill({ group: 'easy' }) }),
      'entries[0].feelings',
      { code: 'too-many', limit: 3 },
    ],
    [
      item('entries', { ...ENTRY, feelings: [{}] }),
      'entries[0].feelings[0]',
      { code: 'no-word-or-group' },
    ],
    [
      item('entries', { ...ENTRY, feelings: [{ word: 'a'.repeat(61) }] }),
      'entries[0].feelings[0].word',
      { code: 'too-long', limit: 60 },
    ],
    [item('entries', { ...ENTRY, body: [''] }), 'entries[0].body[0]', { code: 'empty' }],
    [item('entries', { ...ENTRY, plan: [] }), 'entries[0].plan.when', { code: 'missing' }],
    [item('words', { word: 'ok' }, { word: '' }), 'words[1].word', { code: 'empty' }],
    [item('words', 'ok'), 'words[0]', { code: 'wrong-type', expected: 'object' }],
    [item('words', { word: 'ok', group: 'odd' }), 'words[0].group', { code: 'not-known' }],
    [item('favourites', 'a', 7), 'favourites[1]', { code: 'wrong-type', expected: 'text' }],
    [item('hidden', ''), 'hidden[0]', { code: 'empty' }],
    [item('packs', 'x'), 'packs[0]', { code: 'wrong-type', expected: 'object' }],
    [item('packs', { title: 'Evenings' }), 'packs[0].id', { code: 'missing' }],
    [
      item('packs', { id: 'p', reflections: [packItem('a'), packItem('a')] }),
      'packs[0].reflections',
      { code: 'twice' },
    ],
    [
      item('packs', { id: 'p', reflections: [packItem('a', { text: 'A <b>word</b>.' })] }),
      'packs[0].reflections[0].text',
      { code: 'markup' },
    ],
    [item('reflections', { id: 'own-1' }), 'reflections[0].text', { code: 'missing' }],
    [item('reflections', { id: 'Own 1', text: 'x' }), 'reflections[0].id', { code: 'slug' }],
    [item('reflections', { id: 'own-1', text: ' ' }), 'reflections[0].text', { code: 'blank' }],
    [item('reflections', { id: 'a', text: 'a\nb' }), 'reflections[0].text', { code: 'unseen' }],
    [item('reflections', 'x'), 'reflections[0]', { code: 'wrong-type', expected: 'object' }],
    [item('selfChecks', null), 'selfChecks[0]', { code: 'wrong-type', expected: 'object' }],
    [item('selfChecks', { ...CHECK, at: 1.5 }), 'selfChecks[0].at', { code: 'not-whole' }],
    [item('selfChecks', { ...CHECK, zone: 'Moon' }), 'selfChecks[0].zone', { code: 'not-a-zone' }],
    [
      item('selfChecks', CHECK, { ...CHECK, answers: [1, 2] }),
      'selfChecks[1].answers',
      { code: 'wrong-type', expected: 'object' },
    ],
    [
      item('selfChecks', { ...CHECK, answers: { asked: 5 } }),
      'selfChecks[0].answers.asked',
      { code: 'not-known' },
    ],
    [item('selfChecks', { ...CHECK, safe: 'maybe' }), 'selfChecks[0].safe', { code: 'not-known' }],
    [{ ...FILE, entries: null }, 'entries', { code: 'wrong-type', expected: 'list' }],
    [{ ...FILE, favourites: {} }, 'favourites', { code: 'wrong-type', expected: 'list' }],
    [{ ...FILE, settings: [] }, 'settings', { code: 'wrong-type', expected: 'object' }],
    [{ ...FILE, exportedAt: 7 }, 'exportedAt', { code: 'wrong-type', expected: 'text' }],
    [{ ...FILE, app: {} }, 'app', { code: 'wrong-type', expected: 'text' }],
    [{ ...FILE, later: 'a'.repeat(17_000_000) }, 'later', { code: 'too-large', limit: 16_000_000 }],
  ])('that is wrong is named with its reason (%#)', async (file, path, reason) => {
    expect((await reasonsOf(file))[0]).toEqual([path, reason]);
  });

  it.each(['entries', 'reflections', 'packs'])('may not share its id in %s', async (key) => {
    const one = { ...ENTRY, text: 'Why?' };
    const twice = item(key, one, { ...one, id: ID.replace('0', '1') }, one);
    expect(await reasonsOf(twice)).toEqual([
      [`${key}[2].id`, { code: 'duplicate-id', first: `${key}[0]` }],
    ]);
  });

  it.each(['__proto__', 'constructor', 'prototype'])('may not have %s as a key', async (key) => {
    const text = JSON.stringify({ ...FILE, later: [{ deep: { KEY: {} } }] }).replace('KEY', key);
    expect(await reasonsOf(text)).toEqual([
      [`later[0].deep.${key}`, { code: 'forbidden-key', key }],
    ]);
  });

  it('may not lie too deep', async () => {
    const text = `{"format": "inkling-export", "later": ${'['.repeat(1_000_000)}`;
    expect((await problemsOf(text))[0]?.reason).toEqual({ code: 'too-deep', limit: 64 });
  });
});

describe('many problems', () => {
  it('are named up to ten, in the order of the file, and then counted', async () => {
    const entries = Array.from({ length: 13 }, (_, n) => ({ ...entry(n), note: n % 2 ? 7 : 'ok' }));
    const parsed = await parseExportFile(
      toBytes(JSON.stringify({ ...FILE, entries, words: [7, 8, 9, 1, 2, 3] })),
    );
    expect(parsed).toMatchObject({ ok: false, more: 2 });
    expect(parsed.ok ? [] : parsed.problems.map(({ at }) => at.path)).toEqual([
      ...[1, 3, 5, 7, 9, 11].map((n) => `entries[${n}].note`),
      ...[0, 1, 2, 3].map((n) => `words[${n}]`),
    ]);
  });

  it('are not all looked at when there are very many', async () => {
    const entries = new Array(5_000).fill({});
    const parsed = await parseExportFile(toBytes(JSON.stringify({ ...FILE, entries })));
    const counted = parsed.ok ? 0 : parsed.problems.length + parsed.more;
    expect(counted).toBeGreaterThanOrEqual(1_000);
    expect(counted).toBeLessThan(1_010);
  });
});

describe('a large file', () => {
  it('is refused by its size alone', () => {
    expect(refuseSize(FILE_LIMITS.bytes)).toBeUndefined();
    expect(refuseSize(FILE_LIMITS.bytes + 1)).toEqual({
      ok: false,
      problems: [{ at: {}, reason: { code: 'too-large', limit: 200_000_000 } }],
      more: 0,
    });
  });

  it('is refused by its size also when it has been read', async () => {
    const parsed = await parseExportFile(new Uint8Array(FILE_LIMITS.bytes + 1));
    expect(parsed).toMatchObject({ ok: false, problems: [{ reason: { code: 'too-large' } }] });
  });

  it('is read in slices: the page gets its turn at least every quarter of a million characters', async () => {
    let pauses = 0;
    const entries = Array.from({ length: 2_000 }, (_, n) => ({
      ...ENTRY,
      id: ID.replace(/^.{8}/, String(n).padStart(8, '0')),
      note: 'a'.repeat(1_200),
    }));
    await parseExportFile(toBytes(fileText({ entries })), async () => {
      pauses += 1;
    });
    expect(pauses).toBeGreaterThanOrEqual(10);
  });
});

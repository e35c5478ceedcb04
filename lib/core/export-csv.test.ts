import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anyEntry } from '@/lib/testing/arbitrary';
import { entry } from '@/lib/testing/open-page';
import type { Entry } from './entry';
import { csvPieces } from './export-csv';

/** RFC 4180, strictly: no quote within a cell without quotes, CRLF after every record. */
function readCsv(text: string): string[][] {
  const rows: string[][] = [];
  const cell = /(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n)/gy;
  let row: string[] = [];
  while (cell.lastIndex < text.length) {
    const at = cell.lastIndex;
    const found = cell.exec(text);
    if (!found) throw new Error(`no cell at ${at}: ${text.slice(at, at + 20)}`);
    row.push(found[1]?.replaceAll('""', '"') ?? found[2] ?? '');
    if (found[3] === ',') continue;
    rows.push(row);
    row = [];
  }
  return rows;
}

function table(entries: readonly Entry[]): Record<string, string>[] {
  const text = [...csvPieces(entries)].join('');
  const [names = [], ...rows] = readCsv(text.replace(/^\ufeff/, ''));
  return rows.map((row) => {
    expect(row.length).toBe(names.length);
    return Object.fromEntries(names.map((name, index) => [name, row[index] ?? '']));
  });
}

const cellsOf = (part: Partial<Entry>): Record<string, string> => table([entry(1, part)])[0] ?? {};

describe('the table', () => {
  it('has columns that never move', () => {
    expect([...csvPieces([])]).toEqual([
      '\ufeffdate,time,zone,feeling 1,group 1,feeling 2,group 2,feeling 3,group 3,not sure,body,' +
        'room,closeness,known,note,reflection,theme,kind,outcome,plan when,plan then,plan ask at,' +
        'plan answered at,plan happened,plan how,share,revisit,favourite,at,edited at,' +
        'reflection id,reflection language,id\r\n',
    ]);
  });

  it('has all of an entry', () => {
    const full: Entry = {
      ...entry(1),
      at: Date.UTC(2026, 10, 30, 23, 30, 5),
      editedAt: Date.UTC(2026, 11, 1),
      reflection: { id: 'r', text: 'Who, then?', language: 'en' },
      theme: 'both-and',
      kind: 'question',
      feelings: [{ word: 'calm', group: 'easy' }, { group: 'heavy' }],
      notSure: true,
      body: ['tight jaw', 'heavy chest'],
      want: -0.5,
      known: 'partly',
      note: 'A walk.',
      outcome: 'said',
      plan: {
        when: 'tea',
        // biome-ignore lint/suspicious/noThenProperty: the file format's name
        then: 'I say it',
        askAt: 0,
        answeredAt: 1,
        happened: 'yes',
        how: 'well',
      },
      share: true,
      revisit: 'never',
      favourite: true,
    };
    expect(table([full])).toEqual([
      {
        date: '2026-12-01',
        time: '00:30:05',
        zone: 'Europe/Berlin',
        'feeling 1': 'calm',
        'group 1': 'easy',
        'feeling 2': '',
        'group 2': 'heavy',
        'feeling 3': '',
        'group 3': '',
        'not sure': 'yes',
        body: 'tight jaw; heavy chest',
        room: '0.5',
        closeness: '0',
        known: 'partly',
        note: 'A walk.',
        reflection: 'Who, then?',
        theme: 'both-and',
        kind: 'question',
        outcome: 'said',
        'plan when': 'tea',
        'plan then': 'I say it',
        'plan ask at': '1970-01-01T00:00:00Z',
        'plan answered at': '1970-01-01T00:00:00.001Z',
        'plan happened': 'yes',
        'plan how': 'well',
        share: 'yes',
        revisit: 'never',
        favourite: 'yes',
        at: '2026-11-30T23:30:05Z',
        'edited at': '2026-12-01T00:00:00Z',
        'reflection id': 'r',
        'reflection language': 'en',
        id: full.id,
      },
    ]);
  });

  it('has an empty cell where nothing was said', () => {
    const { room, closeness, note, 'edited at': edited } = cellsOf({ note: '' });
    expect([room, closeness, note, edited]).toEqual(['', '', '', '']);
  });

  it('can be read by any reader of RFC 4180, with every text as it was', () => {
    fc.assert(
      fc.property(fc.array(anyEntry, { maxLength: 5 }), (entries) => {
        const rows = table(entries);
        expect(rows.map(({ id }) => id)).toEqual(entries.map(({ id }) => id));
        for (const [index, { note }] of entries.entries()) {
          const guard = /^[=+\-@\t\r\n＝＋－＠]/.test(note) ? "'" : '';
          expect(rows[index]?.note).toBe(guard + note);
        }
      }),
    );
  });

  it('comes in pieces that make one table', () => {
    const entries = Array.from({ length: 1_700 }, (_, n) => entry(n));
    expect([...csvPieces(entries)].length).toBeGreaterThan(3);
    expect(table(entries).map(({ id }) => id)).toEqual(entries.map(({ id }) => id));
  });
});

describe('no cell is taken for a formula', () => {
  it.each([
    '=1+1',
    '+1',
    '-1',
    '@SUM(A1)',
    '\t=1',
    '\r=1',
    '\n=1',
    '＝1',
    '－1',
    '=HYPERLINK("http://x","y")',
  ])('of a note %j', (note) => {
    expect(cellsOf({ note }).note).toBe(`'${note}`);
  });

  it('of any entry, wherever the text stands', () => {
    const dangerous = fc
      .tuple(fc.constantFrom('=', '+', '-', '@', '\t', '\r'), fc.string())
      .map(([first, rest]) => first + rest);
    fc.assert(
      fc.property(anyEntry, dangerous, (base, text) => {
        const cells = cellsOf({
          ...base,
          note: text,
          feelings: [{ word: text.slice(0, 60) }],
          body: [text.slice(0, 60)],
          // biome-ignore lint/suspicious/noThenProperty: the file format's name
          plan: { when: text, then: text, askAt: 0, how: text },
          reflection: { id: text, text, language: text.slice(0, 35) },
        });
        for (const cell of Object.values(cells)) expect(cell).not.toMatch(/^[=+\-@\t\r]/);
      }),
    );
  });
});

// Test data: arbitrary journals, and files made of them. Used by tests only.
import fc from 'fast-check';
import type { Entry } from '@/lib/core/entry';
import { newestFirst } from '@/lib/core/entry';
import type { Journal } from '@/lib/core/export-file';
import { jsonPieces } from '@/lib/core/export-json';
import { GROUPS } from '@/lib/core/feelings';
import { type ImportFile, parseExportFile } from '@/lib/core/import';
import type { SelfCheck } from '@/lib/core/self-check';
import {
  SAFE_ENOUGH_ANSWERS,
  SELF_CHECK_ANSWERS,
  SELF_CHECK_LINES,
} from '@/lib/core/self-check-lines';
import { DEFAULT_SETTINGS } from '@/lib/core/settings';
import { anyEntry, anyZone } from './arbitrary';
import { anyOwnReflection, anyPack } from './reflections';

export const NOTHING: Journal = {
  entries: [],
  settings: {},
  words: [],
  favourites: [],
  hidden: [],
  selfChecks: [],
  reflections: [],
  packs: [],
  carried: {},
};

const FORBIDDEN = /"(__proto__|constructor|prototype)":/;

/** As it comes back from JSON: which has no -0, and in our files not every key. */
export const anyJson = fc
  .jsonValue({ maxDepth: 2 })
  .map((value): unknown => JSON.parse(JSON.stringify(value)))
  .filter((value) => !FORBIDDEN.test(JSON.stringify(value)));

const anyPlainEntry = anyEntry.filter((entry) => !FORBIDDEN.test(JSON.stringify(entry)));
const anyJsonEntry = anyPlainEntry.map((entry): Entry => JSON.parse(JSON.stringify(entry)));

const anyItemId = fc.stringMatching(/^[a-z]{1,3}$/);
const anyItems = fc.uniqueArray(
  fc.record({ id: anyItemId, editedAt: fc.nat(3), text: fc.string() }, { requiredKeys: ['id'] }),
  { selector: ({ id }) => id, maxLength: 4, minLength: 1 },
);

const anySettings = fc.record(
  {
    colours: fc.constantFrom('system' as const, 'light' as const, 'dark' as const),
    maxDepth: fc.constantFrom(1 as const, 2 as const, 3 as const),
    openness: fc.boolean(),
    windows: fc.constant(DEFAULT_SETTINGS.windows),
  },
  { requiredKeys: [] },
);

const anySelfChecks = fc
  .uniqueArray(
    fc.record(
      {
        at: fc.nat(9),
        zone: anyZone,
        answers: fc.dictionary(
          fc.constantFrom<string>(...SELF_CHECK_LINES, 'of-a-newer-version'),
          fc.constantFrom(...SELF_CHECK_ANSWERS),
          { noNullPrototype: true },
        ),
        later: anyJson,
      },
      { requiredKeys: ['at', 'zone', 'answers'], noNullPrototype: true },
    ),
    { selector: ({ at }) => at, maxLength: 4 },
  )
  .map((checks): SelfCheck[] => checks.sort((a, b) => a.at - b.at));

const anyCarried = fc.record(
  {
    settings: fc.dictionary(fc.constantFrom('newSwitch', 'newColour'), anyJson, { minKeys: 1 }),
    ofANewerVersion: fc.oneof(anyJson, anyItems),
    another: anyJson,
  },
  { requiredKeys: [], noNullPrototype: true },
);

export const anyJournal: fc.Arbitrary<Journal> = fc.record({
  entries: fc
    .uniqueArray(anyJsonEntry, { selector: ({ id }) => id, maxLength: 6 })
    .map((entries) => entries.sort(newestFirst)),
  settings: anySettings,
  words: fc.uniqueArray(
    fc.record(
      { word: fc.stringMatching(/^[a-z ]{1,3}$/), group: fc.constantFrom(...GROUPS) },
      { requiredKeys: ['word'] },
    ),
    { selector: ({ word }) => word, maxLength: 4 },
  ),
  favourites: fc.uniqueArray(anyItemId, { maxLength: 4 }),
  hidden: fc.uniqueArray(anyItemId, { maxLength: 4 }),
  selfChecks: anySelfChecks,
  reflections: fc.uniqueArray(anyOwnReflection, { selector: ({ id }) => id, maxLength: 4 }),
  packs: fc.uniqueArray(anyPack, { selector: ({ id }) => id, maxLength: 3 }),
  carried: anyCarried,
});

/** The same as it is where it was lived: with what no file says. */
export function withUnexported(journal: Journal): fc.Arbitrary<Journal> {
  const { selfChecks } = journal;
  const safes = fc.array(fc.option(fc.constantFrom(...SAFE_ENOUGH_ANSWERS), { nil: undefined }), {
    minLength: selfChecks.length,
    maxLength: selfChecks.length,
  });
  return safes.map((safe) => ({
    ...journal,
    selfChecks: selfChecks.map((check, n) => ({ ...check, ...(safe[n] && { safe: safe[n] }) })),
  }));
}

/** Another journal that has some of the same things, in other versions. */
export function anyRelated(journal: Journal): fc.Arbitrary<Journal> {
  const versions = journal.entries.map((entry) =>
    fc
      .record(
        { editedAt: fc.nat(3), at: fc.constantFrom(entry.at, 0), note: fc.constantFrom('a', 'b') },
        {
          requiredKeys: [],
        },
      )
      .map((part): Entry => ({ ...entry, ...part })),
  );
  return fc
    .tuple(anyJournal, fc.tuple(...versions), fc.subarray([...journal.entries]))
    .map(([other, again, same]) => {
      const entries = [...again, ...same, ...other.entries];
      const once = new Map(entries.map((entry) => [entry.id, entry]));
      return { ...other, entries: [...once.values()].sort(newestFirst) };
    });
}

export const ABOUT = { app: '1.2.3', exportedAt: Date.UTC(2026, 10, 22, 19) };

export function fileText(journal: Partial<Journal>): string {
  return [...jsonPieces({ ...NOTHING, ...journal }, ABOUT)].join('');
}

export function toBytes(text: string): Uint8Array<ArrayBuffer> {
  return new TextEncoder().encode(text);
}

/** The journal as it arrives by file. */
export async function toImportFile(journal: Partial<Journal>): Promise<ImportFile> {
  const parsed = await parseExportFile(toBytes(fileText(journal)));
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems));
  return parsed.file;
}

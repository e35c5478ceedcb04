// Attacks on the import: JSON of all sorts, and real exports with something wrong in them.
import fc from 'fast-check';
import { anyJournal, fileText } from '../journal';
import { type AttackKind, type Bytes, cutOff, joined, spoilt, utf8 } from './attack';
import { inOtherEncoding, nearlyItems, withOtherKey, withOtherValue } from './hostile-json';

export const anyExport = anyJournal.map((journal) => utf8(fileText(journal)));

const anyText = fc.string({ unit: 'binary', maxLength: 40 });
const ENTRY_KEYS = [
  'id',
  'at',
  'zone',
  'feelings',
  'note',
  'editedAt',
  'plan',
  'want',
  'reflection',
];

/** Entries made up of parts that are nearly right. */
const nearlyEntries = nearlyItems(ENTRY_KEYS).map((entries) =>
  utf8(`{"format":"inkling-export","version":1,"entries":${entries}}`),
);

const [otherValue, otherKey] = [withOtherValue(anyExport), withOtherKey(anyExport, ENTRY_KEYS)];
const hostile = fc.oneof(otherValue, otherKey, nearlyEntries);
/** For what is put into backups, too. */
export const anyHostileExport: fc.Arbitrary<Bytes> = fc.oneof(hostile, spoilt(anyExport));

export const IMPORT_ATTACKS: AttackKind[] = [
  { fault: 'any bytes', bytes: fc.uint8Array({ maxLength: 300 }).map((bytes) => joined(bytes)) },
  { fault: 'any text', bytes: anyText.map(utf8) },
  { fault: 'any JSON', bytes: fc.json({ maxDepth: 5 }).map(utf8) },
  { fault: 'cut off', bytes: cutOff(anyExport) },
  { fault: 'bytes changed', bytes: spoilt(anyExport) },
  { fault: 'another value in it', bytes: otherValue },
  { fault: 'another key in it', bytes: otherKey },
  { fault: 'entries nearly right', bytes: nearlyEntries },
  { fault: 'another encoding', bytes: inOtherEncoding(anyExport) },
].map((kind) => ({ ...kind, door: 'import' as const, fault: `import: ${kind.fault}` }));

// Attacks on the import: JSON of all sorts, and real exports with something wrong in them.
import fc from 'fast-check';
import { anyJournal, fileText } from '../journal';
import { type AttackKind, type Bytes, cutOff, joined, spoilt, utf8 } from './attack';

export const anyExport = anyJournal.map((journal) => utf8(fileText(journal)));

const anyText = fc.string({ unit: 'binary', maxLength: 40 });
const NAMES = ['__proto__', 'constructor', 'prototype', 'toString', 'hasOwnProperty', 'then', ''];
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

/** As text, so that keys can be what no object would take. */
const hostileValue: fc.Arbitrary<string> = fc.oneof(
  fc.json({ maxDepth: 3 }),
  fc.constantFrom(
    '{"__proto__":{"polluted":true}}',
    '{"constructor":{"prototype":{"polluted":true}}}',
    '{"\\u005f_proto__":{"polluted":true}}',
    '[{"__proto__":{"polluted":true}}]',
    '{"toString":1,"valueOf":1,"toJSON":1}',
    '1e400',
    '-0',
    '9007199254740993',
    '"\\ud800"',
    `"${'x'.repeat(200_000)}"`,
    `[${'0,'.repeat(5_000)}0]`,
    `{${Array.from({ length: 2_000 }, (_, n) => `"k${n}":${n}`).join(',')}}`,
  ),
  fc.constantFrom(70, 1_000, 100_000).map((depth) => '['.repeat(depth) + ']'.repeat(depth)),
  fc.constantFrom(70, 20_000).map((depth) => `${'{"a":'.repeat(depth)}1${'}'.repeat(depth)}`),
);

/** A real export with one value, anywhere, that is another. */
const otherValue = fc.tuple(anyExport, fc.nat(), hostileValue).map(([bytes, at, value]) => {
  const text = new TextDecoder().decode(bytes);
  const values = [
    ...text.matchAll(/: ?("(?:[^"\\]|\\.)*"|-?\d[\d.eE+-]*|true|false|null|\{\}|\[\])/g),
  ];
  const found = values[at % Math.max(1, values.length)];
  if (!found) return bytes;
  const end = found.index + found[0].length;
  return utf8(`${text.slice(0, found.index)}:${value}${text.slice(end)}`);
});

/** A real export with one key more, or another, anywhere. */
const otherKey = fc
  .tuple(anyExport, fc.nat(), fc.constantFrom(...NAMES, ...ENTRY_KEYS), hostileValue, fc.boolean())
  .map(([bytes, at, name, value, more]) => {
    const text = new TextDecoder().decode(bytes);
    const keys = [...text.matchAll(/(?<=[{,]\s*)"(?:[^"\\]|\\.)*":/g)];
    const found = keys[at % Math.max(1, keys.length)];
    if (!found) return bytes;
    const key = `${JSON.stringify(name)}:`;
    const end = more ? found.index : found.index + found[0].length;
    return utf8(`${text.slice(0, found.index)}${key}${more ? `${value},` : ''}${text.slice(end)}`);
  });

/** Entries made up of parts that are nearly right. */
const nearlyEntries = fc
  .array(
    fc.array(fc.tuple(fc.constantFrom(...ENTRY_KEYS), fc.oneof(hostileValue, fc.constant('""'))), {
      maxLength: 9,
    }),
    { maxLength: 5 },
  )
  .map((entries) => {
    const items = entries.map(
      (parts) => `{${parts.map(([key, value]) => `"${key}":${value}`).join(',')}}`,
    );
    return utf8(`{"format":"inkling-export","version":1,"entries":[${items.join(',')}]}`);
  });

const otherEncoding = fc
  .tuple(anyExport, fc.constantFrom('utf16le', 'latin1', 'mark', 'utf16be', 'cut character'))
  .map(([bytes, encoding]): Bytes => {
    const text = new TextDecoder().decode(bytes);
    if (encoding === 'mark') return joined(utf8('\ufeff\ufeff'), bytes);
    if (encoding === 'cut character') return joined(bytes, Buffer.from([0xf0, 0x9f]));
    if (encoding === 'latin1') return joined(Buffer.from(`${text}é`, 'latin1'));
    const wide = Buffer.from(text, 'utf16le');
    return joined(encoding === 'utf16be' ? wide.swap16() : wide);
  });

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
  { fault: 'another encoding', bytes: otherEncoding },
].map((kind) => ({ ...kind, door: 'import' as const, fault: `import: ${kind.fault}` }));

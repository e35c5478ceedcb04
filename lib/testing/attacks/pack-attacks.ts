// Attacks on packs: files that somebody else wrote for others to read.
import fc from 'fast-check';
import { anyPack, packFile, packItem } from '../reflections';
import { type AttackKind, type Bytes, cutOff, joined, spoilt, utf8 } from './attack';
import { inOtherEncoding, nearlyItems, withOtherKey, withOtherValue } from './hostile-json';
import { anyExport } from './import-attacks';

/** What the victim has already; see there. */
export const THERE = { own: 'mine', pack: 'mornings', packed: 'morning-one', library: 'ours' };

const KEYS = ['id', 'text', 'theme', 'kind', 'minutes', 'fits', 'followUp', 'avoidWhen', 'origin'];
const HEAD_KEYS = ['format', 'version', 'id', 'title', 'language', 'reflections', 'editedAt'];

const toFile = (pack: Record<string, unknown>): Bytes => utf8(JSON.stringify(packFile(pack)));

const anyPackFile = anyPack.map(({ editedAt: _, reflections = [], ...head }) =>
  toFile({ ...head, reflections: reflections.length > 0 ? reflections : [packItem('one')] }),
);

const nearlyReflections = nearlyItems(KEYS).map((items) =>
  utf8(
    JSON.stringify(packFile({ reflections: 0 })).replace(
      '"reflections":0',
      () => `"reflections":${items}`,
    ),
  ),
);

/** Under the name of what is there, in part or whole. */
const takenId = fc
  .tuple(fc.constantFrom(...Object.values(THERE)), fc.constantFrom(...Object.values(THERE)))
  .map(([id, item]) => toFile({ id, reflections: [packItem('of-its-own'), packItem(item)] }));

const MARKUP = [
  '<img src=x onerror=alert(1)>',
  '<script>alert(1)</script>',
  '<!-- ',
  '</p><p>',
  '<a href="javascript:alert(1)">Yes?</a>',
  '\u202egnihton',
  'one\nline',
  'no\u0000thing',
  '\ud83d',
  '\ufeff',
];
const badText = fc
  .tuple(
    fc.constantFrom(...MARKUP),
    fc.constantFrom('text', 'followUp', 'safetyNote', 'title', 'author', 'licence'),
    fc.string({ maxLength: 20 }),
  )
  .map(([bad, key, beside]) => {
    const part = { [key]: `${beside}${bad}` };
    return toFile(
      key in packItem('one') || key === 'safetyNote'
        ? { reflections: [packItem('one', part)] }
        : part,
    );
  });

/** More than a library, a line or a reader can bear. */
const tooMuch = fc
  .tuple(
    fc.constantFrom('items', 'text', 'title', 'tags', 'bytes', 'keys'),
    fc.integer({ min: 1, max: 4 }),
  )
  .map(([what, times]) => {
    const long = 'a'.repeat(2_000 * times);
    const items = (count: number) => Array.from({ length: count }, (_, n) => packItem(`item-${n}`));
    if (what === 'items') return toFile({ reflections: items(500 * times + 1) });
    if (what === 'text') return toFile({ reflections: [packItem('one', { text: long })] });
    if (what === 'title') return toFile({ title: long });
    if (what === 'tags') {
      return toFile({ reflections: [packItem('one', { tags: Array(900 * times).fill('pause') })] });
    }
    if (what === 'bytes') return toFile({ author: 'a'.repeat(1_999_000 * times) });
    return toFile(Object.fromEntries(Array.from({ length: 60 * times }, (_, n) => [`key${n}`, n])));
  });

export const PACK_ATTACKS: AttackKind[] = [
  { fault: 'any bytes', bytes: fc.uint8Array({ maxLength: 300 }).map((bytes) => joined(bytes)) },
  { fault: 'any JSON', bytes: fc.json({ maxDepth: 5 }).map(utf8) },
  { fault: 'an export', bytes: anyExport },
  { fault: 'cut off', bytes: cutOff(anyPackFile) },
  { fault: 'bytes changed', bytes: spoilt(anyPackFile) },
  { fault: 'another value in it', bytes: withOtherValue(anyPackFile) },
  { fault: 'another key in it', bytes: withOtherKey(anyPackFile, [...KEYS, ...HEAD_KEYS]) },
  { fault: 'reflections nearly right', bytes: nearlyReflections },
  { fault: 'another encoding', bytes: inOtherEncoding(anyPackFile) },
  { fault: 'ids that are taken', bytes: takenId },
  { fault: 'markup and unseen letters', bytes: badText },
  { fault: 'too much of it', bytes: tooMuch },
].map((kind) => ({ ...kind, door: 'pack' as const, fault: `pack: ${kind.fault}` }));

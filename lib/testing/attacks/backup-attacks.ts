// Attacks on backups: age files with something wrong in the header, in what is sealed, or in what
// comes out. All are made with as little work as there can be, but those that ask for too much.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import fc from 'fast-check';
import { backupOf, sealed, sealedForKey } from '../age-made';
import { type AttackKind, type Bytes, cutOff, joined, spoilt, utf8 } from './attack';
import { anyExport, anyHostileExport } from './import-attacks';

const FIXTURE = joined(readFileSync(join(import.meta.dirname, '../fixtures/inkling-backup-1.age')));
/** Whole, it would be stretched as long as a real one. */
const HEADER_BYTES = 150;

/** A few whole ones: what is done to them differs each time. */
const WHOLE = await Promise.all(fc.sample(anyExport, { seed: 1, numRuns: 12 }).map(backupOf));
const anyWhole = fc.constantFrom(...WHOLE);

const anyLine = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 90 }),
  fc.constantFrom(
    '-> scrypt bBjlhJVYZeE4aqUdmtRHfw 1',
    '-> X25519 TV/AFBXVKnXlVtuvYNjRaBu0Qv2RTaDmFN2Nv92SJXs',
    'TV/AFBXVKnXlVtuvYNjRaBu0Qv2RTaDmFN2Nv92SJXs',
    '--- 9Uy4LWkKnDOnG3gPIVeaSeqWhoQlzuCPmtvdEVkIlrw',
    '',
  ),
);
const anyHeader = fc
  .tuple(fc.array(anyLine, { maxLength: 6 }), fc.uint8Array({ maxLength: 120 }))
  .map(([lines, payload]) => joined(utf8(`age-encryption.org/v1\n${lines.join('\n')}\n`), payload));

/** Work that no browser should be asked for. */
const tooHard = fc
  .tuple(
    anyWhole,
    fc.oneof(fc.integer({ min: 19, max: 64 }), fc.bigInt({ min: 65n, max: 1n << 90n })),
  )
  .map(([bytes, factor]) => {
    const text = Buffer.from(bytes).toString('latin1').replace(/ 1\n/, ` ${factor}\n`);
    return joined(Buffer.from(text, 'latin1'));
  });

const gzipOf = (bytes: fc.Arbitrary<Bytes>) => bytes.map((each) => joined(gzipSync(each)));

/** Of nothing but zeros, or of packed zeros, up to more than a file may hold. */
const bomb = fc
  .tuple(fc.constantFrom(1_000_000, 150_000_000, 230_000_000), fc.constantFrom(0, 32, 91))
  .map(([length, byte]) => sealed(gzipSync(Buffer.alloc(length, byte), { level: 1 })));

export const BACKUP_ATTACKS: AttackKind[] = [
  {
    fault: 'cut off',
    bytes: fc.oneof(cutOff(anyWhole), cutOff(fc.constant(FIXTURE.slice(0, HEADER_BYTES)))),
  },
  { fault: 'bytes changed', bytes: spoilt(anyWhole) },
  { fault: 'any header', bytes: anyHeader },
  { fault: 'too much work', bytes: tooHard },
  { fault: 'for a key', bytes: fc.string({ maxLength: 20 }).map(sealedForKey) },
  {
    fault: 'any bytes sealed',
    bytes: fc.uint8Array({ maxLength: 90 }).map((each) => sealed(each)),
  },
  { fault: 'gzip cut off', bytes: cutOff(gzipOf(anyExport)).map((each) => sealed(each)) },
  { fault: 'gzip changed', bytes: spoilt(gzipOf(anyExport)).map((each) => sealed(each)) },
  { fault: 'gzip bomb', bytes: bomb, atMost: 20 },
  { fault: 'a hostile export in it', bytes: anyHostileExport.map((each) => backupOf(each)) },
].map((kind) => ({ ...kind, door: 'backup' as const, fault: `backup: ${kind.fault}` }));

import { expect, it } from 'vitest';
import { parseBackupRecord } from './backup-record';

const NEVER = { madeAt: null, reminded: null };

it.each([
  [undefined, NEVER],
  ['damaged', NEVER],
  [{}, NEVER],
  [
    { madeAt: 1, reminded: { at: 2, closed: true } },
    { madeAt: 1, reminded: { at: 2, closed: true } },
  ],
  [
    { madeAt: 'x', reminded: { at: 2, closed: false } },
    { madeAt: null, reminded: { at: 2, closed: false } },
  ],
  [
    { madeAt: 1, reminded: { at: 2 } },
    { madeAt: 1, reminded: null },
  ],
  [{ madeAt: Number.NaN, reminded: null }, NEVER],
])('reads %j as %j', (stored, record) => {
  expect(parseBackupRecord(stored)).toEqual(record);
});

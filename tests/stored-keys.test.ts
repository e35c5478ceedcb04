// What Privacy shows as stored has a name there, if the table in ARCHITECTURE.md has it.
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { toStoredKey } from '@/lib/core/stored-key';

const table = readFileSync('ARCHITECTURE.md', 'utf8')
  .split('\n')
  .filter((line) => /^\| (IndexedDB|…|`storage|`localStorage)/.test(line))
  .map((line) => line.split('|').map((cell) => cell.trim()));

let place = '';
const named = table.flatMap(([, where = '', keys = '']) => {
  if (!where.startsWith('…')) place = where;
  const store = /^(?:IndexedDB `inkling`, |… )`(\w+)`/.exec(where)?.[1];
  if (place.startsWith('IndexedDB') && !store) throw new Error(`Which store is ${where}?`);
  const listed = [...keys.matchAll(/`([^`]+)`/g)].map(([, key = '']) => key);
  return (listed.length === 0 ? ['1'] : listed).map((key) => ({ ...(store && { store }), key }));
});

test('the table is read whole', () => {
  expect(named.length).toBeGreaterThan(30);
});

test.each(named)('$store $key', (stored) => {
  expect(toStoredKey(stored)).not.toBe('other');
});

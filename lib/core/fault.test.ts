import fc from 'fast-check';
import { expect, it } from 'vitest';
import { toFault } from './fault';

it.each([
  ['QuotaExceededError', 'full'],
  ['InvalidStateError', 'closed'],
  ['AbortError', 'closed'],
  ['NotFoundError', 'closed'],
  ['VersionError', 'outdated'],
  ['SyntaxError', 'unknown'],
])('tells a %s of the browser as %s', (name, fault) => {
  expect(toFault(new DOMException('', name))).toBe(fault);
});

it.each([
  ['BlockedError', 'blocked'],
  ['NoStorageError', 'no-storage'],
])('tells our own %s as %s', (name, fault) => {
  expect(toFault(Object.assign(new Error(), { name }))).toBe(fault);
});

it('tells anything else as unknown, even what is named like a property of every object', () => {
  for (const name of ['constructor', 'toString', '__proto__', Symbol.iterator, 4]) {
    expect(toFault({ name })).toBe('unknown');
  }
  fc.assert(fc.property(fc.anything(), (thrown) => toFault(thrown) === 'unknown'));
});

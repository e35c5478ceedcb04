import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { repeatedKeys } from './json';

describe('keys that stand twice', () => {
  it.each([
    ['{"a": 1, "b": 2}', []],
    ['{"a": 1, "b": 2, "a": 3}', ['a']],
    ['{"a": {"b": 1}, "c": {"b": 1}}', []],
    ['{"a": {"b": 1, "b": 2}, "b": 3}', ['b']],
    ['[{"id": 1}, {"id": 1}]', []],
    ['{"a": "a", "b": ["a", "a"]}', []],
    [String.raw`{"a": "\"a\": {", "b": "}", "a": ":"}`, ['a']],
    [String.raw`{"a": 1, "\u0061": 2}`, ['a']],
  ])('in %s are %j', (json, keys) => {
    expect(repeatedKeys(json)).toEqual(keys);
  });

  it('are none in what was written from a value', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        expect(repeatedKeys(JSON.stringify(value, null, 1))).toEqual([]);
      }),
    );
  });
});

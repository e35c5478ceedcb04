import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CHANGED_IN, decideTelling, isBefore } from './changes';

describe('what changed', () => {
  it('is told once to whoever knew an older version', () => {
    expect(decideTelling('0.9', '0.10.0')).toEqual({ tell: true, reason: 'changed' });
    expect(decideTelling('0.10.0', '0.10.0')).toEqual({ tell: false, reason: 'nothing-new' });
    expect(decideTelling('0.10.1', '0.10.0')).toEqual({ tell: false, reason: 'nothing-new' });
  });

  it('is not told to whoever is new here', () => {
    expect(decideTelling(undefined, '0.10.0')).toEqual({ tell: false, reason: 'first-visit' });
  });

  it('is of no version that is still to come', () => {
    const { version } = JSON.parse(readFileSync('package.json', 'utf8'));
    expect(isBefore(version, CHANGED_IN)).toBe(false);
  });

  it('fits into one line', () => {
    const { whatChanged } = JSON.parse(readFileSync('public/_locales/en/messages.json', 'utf8'));
    expect(whatChanged.message.length).toBeLessThanOrEqual(120);
  });
});

describe('versions', () => {
  const version = fc.array(fc.nat(65_535), { minLength: 1, maxLength: 4 });

  it('come one after the other, whatever zeros are left out', () => {
    fc.assert(
      fc.property(version, version, (one, other) => {
        const [first, second] = [one.join('.'), other.join('.')];
        const all = [first, second].map((text) => [...text.split('.'), 0, 0, 0].slice(0, 4));
        const same = String(all[0]) === String(all[1]);
        expect(isBefore(first, second)).toBe(!same && !isBefore(second, first));
        expect(isBefore(`${first}.0`, first)).toBe(false);
      }),
    );
  });
});

import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { type LockFile, toBill } from './bill-of-materials';

const ROOT = resolve(import.meta.dirname, '..');
const read = (file: string) => JSON.parse(readFileSync(join(ROOT, file), 'utf8'));
const lock: LockFile & { version: string } = read('package-lock.json');

const ref = (name: string, version: string) => `${name}@${version}`;

describe('the list of what ships', () => {
  it('names every runtime dependency with its version and a licence', () => {
    const { components, metadata } = toBill(lock);
    const { version, dependencies } = read('package.json');
    expect(metadata.component).toMatchObject({ name: 'inkling', version, type: 'application' });
    const named = components.map(({ name, version: locked }) => ref(name, locked));
    expect(named).toEqual(
      expect.arrayContaining(
        Object.entries<string>(dependencies).map(([name, locked]) => ref(name, locked)),
      ),
    );
    for (const { licenses } of components) {
      expect(licenses[0]?.expression).toMatch(/^(MIT|ISC|BSD-3-Clause|MPL-2\.0)$/);
    }
  });

  it('names what these bring along, and none of our tools', () => {
    const names = toBill(lock).components.map(({ name }) => name);
    expect(names).toEqual(expect.arrayContaining(['scheduler', 'd3-array', '@noble/curves']));
    expect(names).not.toContain('vitest');
    expect(names).not.toContain('wxt');
  });

  it('is the same each time, without a moment or a number drawn by chance', () => {
    expect(JSON.stringify(toBill(lock))).toBe(JSON.stringify(toBill(structuredClone(lock))));
    expect(Object.keys(toBill(lock))).not.toContain('serialNumber');
    expect(Object.keys(toBill(lock).metadata)).toEqual(['component']);
  });

  it('finds the version that each package really gets', () => {
    const part = { version: '1.0.0', license: 'MIT' };
    const { components, dependencies } = toBill({
      packages: {
        '': { ...part, name: 'own', dependencies: { a: '1', b: '1' } },
        'node_modules/a': { ...part, dependencies: { b: '2' } },
        'node_modules/a/node_modules/b': { ...part, version: '2.0.0', dependencies: { c: '1' } },
        'node_modules/b': part,
        'node_modules/c': part,
        'node_modules/d': part,
      },
    });
    expect(components.map((each) => each['bom-ref'])).toEqual([
      'a@1.0.0',
      'b@1.0.0',
      'b@2.0.0',
      'c@1.0.0',
    ]);
    expect(dependencies).toContainEqual({ ref: 'a@1.0.0', dependsOn: ['b@2.0.0'] });
    expect(dependencies).toContainEqual({ ref: 'b@2.0.0', dependsOn: ['c@1.0.0'] });
  });

  it.each([
    ['is not locked', { '': { version: '1.0.0', license: 'MIT', dependencies: { a: '1' } } }],
    ['no licence', { '': { name: 'own', version: '1.0.0' } }],
  ])('refuses what cannot be named: %s', (reason, packages) => {
    expect(() => toBill({ packages })).toThrow(reason);
  });
});

// What the two stores and every person are asked to agree to. A change of a manifest shows up here
// as a changed file in manifests/, to be read and committed: `npm run test:build -- -u`.
import { describe, expect, test } from 'vitest';
import { readManifest, readPackage, TARGETS } from './built.ts';

const POLICY =
  "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; font-src 'self'; " +
  "connect-src 'none'; form-action 'none'; base-uri 'none'; frame-ancestors 'none'; " +
  "object-src 'none'; require-trusted-types-for 'script'; trusted-types 'none'";

/** Of the styles inside a page. They change with each style; output.test.ts checks that they fit. */
const HASHES = /(?: 'sha256-[\w+/]{43}=')+/;

describe.each(TARGETS)('the manifest of %s', (target) => {
  const manifest = readManifest(target);
  const policy = manifest.content_security_policy.extension_pages.replace(HASHES, '');

  test('is the one that was agreed on', async () => {
    const { version: _version, ...rest } = manifest;
    const agreed = { ...rest, content_security_policy: { extension_pages: policy } };
    await expect(`${JSON.stringify(agreed, null, 2)}\n`).toMatchFileSnapshot(
      `manifests/${target}.json`,
    );
  });

  test('has the version of the package', () => {
    expect(manifest.version).toBe(readPackage().version);
  });

  test('forbids every connection, remote code and markup made of text', () => {
    expect(Object.keys(manifest.content_security_policy)).toEqual(['extension_pages']);
    expect(policy).toBe(POLICY);
  });

  test('asks for no permission that shows a warning, and for no site', () => {
    expect(manifest.permissions).toEqual(['alarms', 'idle', 'storage', 'unlimitedStorage']);
    expect(manifest.optional_permissions).toEqual(['notifications']);
    for (const key of ['host_permissions', 'optional_host_permissions', 'content_scripts']) {
      expect(manifest, key).not.toHaveProperty(key);
    }
    expect(manifest).not.toHaveProperty('web_accessible_resources');
  });
});

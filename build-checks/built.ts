// The two extensions as they would ship: what `npm run build` left in .output.
import { existsSync, globSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';

const ROOT = resolve(import.meta.dirname, '..');
export const OUTPUT = join(ROOT, '.output');

export const TARGETS = ['chrome-mv3', 'firefox-mv3'] as const;
export type Target = (typeof TARGETS)[number];

/** The parts of a manifest that checks ask for; the snapshots hold all of it. */
export interface Manifest {
  version: string;
  permissions: string[];
  content_security_policy: { extension_pages: string };
  background: { service_worker?: string; scripts?: string[] };
  [key: string]: unknown;
}

export function readManifest(target: Target): Manifest {
  return JSON.parse(readBuilt(target, 'manifest.json'));
}

/** The text of a built file, by its path from the extension's root; throws when it is not there. */
export function readBuilt(target: Target, path: string): string {
  const file = join(OUTPUT, target, path);
  if (!existsSync(file)) throw new Error(`${file} is not there: run npm run build first.`);
  return readFileSync(file, 'utf8');
}

export function builtFiles(target: Target, pattern = '**/*'): string[] {
  return globSync(pattern, { cwd: join(OUTPUT, target), withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(join(OUTPUT, target).length + 1))
    .map((path) => path.replaceAll('\\', '/'))
    .sort();
}

export function readPackage(): { version: string } {
  return JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8'));
}

// What a built page or the background loads before it runs: scripts, and what these import
// statically. What comes later, by import(), is not on anybody's way.
import { posix } from 'node:path';
import { gzipSync } from 'node:zlib';
import { readBuilt, readManifest, type Target } from './built.ts';

export interface Load {
  name: string;
  scripts: string[];
  /** Bytes of the minified scripts, and of the same compressed. */
  minified: number;
  gzip: number;
}

/** @param page a path from the extension's root: `popup.html` */
export function loadOfPage(target: Target, page: string): Load {
  const html = readBuilt(target, page);
  const tags = html.matchAll(
    /<(?:script\b[^>]*?\bsrc|link\b(?=[^>]*\brel="modulepreload")[^>]*?\bhref)="([^"]+)"/g,
  );
  return toLoad(
    target,
    page,
    [...tags].map(([, path = '']) => toPath(page, path)),
  );
}

export function loadOfBackground(target: Target): Load {
  const { service_worker, scripts = [] } = readManifest(target).background;
  return toLoad(target, 'background', service_worker ? [service_worker] : scripts);
}

function toLoad(target: Target, name: string, first: string[]): Load {
  if (first.length === 0) throw new Error(`${name} of ${target} loads no script at all`);
  const scripts = new Map<string, string>();
  const waiting = [...first];
  for (let path = waiting.pop(); path !== undefined; path = waiting.pop()) {
    if (scripts.has(path)) continue;
    const code = readBuilt(target, path);
    scripts.set(path, code);
    waiting.push(...importsOf(code).map((specifier) => toPath(path as string, specifier)));
  }
  const sizes = [...scripts.values()].map((code) => Buffer.from(code));
  return {
    name,
    scripts: [...scripts.keys()].sort(),
    minified: sum(sizes.map(({ length }) => length)),
    gzip: sum(sizes.map((code) => gzipSync(code, { level: 9 }).length)),
  };
}

/** `import ... from "./x.js"`, `import "./x.js"` and `export ... from "./x.js"`, as bundlers write. */
export function importsOf(code: string): string[] {
  const statements =
    /(?<![\w$.])(?:import|export)\s*(?:[\w$*\s{},]*?\bfrom\s*|(?<=import\s*))["'](\.{0,2}\/[^"']+)["']/g;
  return [...code.matchAll(statements)].map(([, specifier = '']) => specifier);
}

function toPath(from: string, specifier: string): string {
  const path = specifier.startsWith('/')
    ? specifier
    : posix.join('/', posix.dirname(from), specifier);
  return path.slice(1);
}

function sum(numbers: number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}

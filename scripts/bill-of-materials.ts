// What ships that others wrote, as CycloneDX has it, from the lock file alone. (`npm sbom` leaves out
// what a tool asks for as well, such as React, and never says the same twice.)

export interface LockFile {
  packages: Record<string, LockedPackage>;
}

interface LockedPackage {
  name?: string;
  version?: string;
  license?: string;
  integrity?: string;
  dependencies?: Record<string, string>;
  optionalDependencies?: Record<string, string>;
  peerDependencies?: Record<string, string>;
  peerDependenciesMeta?: Record<string, { optional?: boolean }>;
}

export interface Component {
  'bom-ref': string;
  type: 'library' | 'application';
  name: string;
  version: string;
  licenses: { expression: string }[];
  purl: string;
  hashes?: { alg: string; content: string }[];
}

export interface Bill {
  bomFormat: 'CycloneDX';
  specVersion: '1.5';
  version: 1;
  metadata: { component: Component };
  components: Component[];
  dependencies: { ref: string; dependsOn: string[] }[];
}

/** Throws when something has no version or licence, or cannot be found. */
export function toBill({ packages }: LockFile): Bill {
  const graph = new Map<string, string[]>();
  const waiting = [''];
  for (const path of waiting) {
    if (graph.has(path)) continue;
    const found = neededBy(packages, path);
    graph.set(path, found);
    waiting.push(...found);
  }
  const paths = [...graph.keys()].filter((path) => path !== '');
  const refOf = (path: string): string => toComponent(packages, path)['bom-ref'];
  const own: Component = { ...toComponent(packages, ''), type: 'application' };
  return {
    bomFormat: 'CycloneDX',
    specVersion: '1.5',
    version: 1,
    metadata: { component: own },
    components: paths.map((path) => toComponent(packages, path)).sort(byRef),
    dependencies: [...graph]
      .map(([path, needed]) => ({ ref: refOf(path), dependsOn: needed.map(refOf).sort() }))
      .sort((a, b) => compare(a.ref, b.ref)),
  };
}

/** Where in the lock file stands what a package needs to run. */
function neededBy(packages: LockFile['packages'], path: string): string[] {
  const { dependencies, optionalDependencies, peerDependencies, peerDependenciesMeta } =
    packages[path] ?? {};
  const needed = Object.keys({ ...dependencies, ...peerDependencies });
  return needed.flatMap((name) => {
    // What works as well without is there for our tools, if it is there.
    if (peerDependenciesMeta?.[name]?.optional || optionalDependencies?.[name]) return [];
    const found = find(packages, path, name);
    if (found === undefined) throw new Error(`${name} is not locked.`);
    return found;
  });
}

/** As Node looks for it: beside the package's own folder, then further up. */
function find(packages: LockFile['packages'], from: string, name: string): string | undefined {
  const places = from.split('/node_modules/').map((_, depth, parts) => {
    const above = parts.slice(0, parts.length - depth).join('/node_modules/');
    return above === '' ? `node_modules/${name}` : `${above}/node_modules/${name}`;
  });
  return [...places, `node_modules/${name}`].find((place) => place in packages);
}

function toComponent(packages: LockFile['packages'], path: string): Component {
  const locked = packages[path] ?? {};
  const name = locked.name ?? path.split('node_modules/').at(-1) ?? '';
  const { version, license, integrity } = locked;
  if (!version || !license) throw new Error(`${name} has no version or no licence.`);
  const sha512 = integrity?.match(/^sha512-(\S+)/)?.[1];
  const content = sha512 && Buffer.from(sha512, 'base64').toString('hex');
  return {
    'bom-ref': `${name}@${version}`,
    type: 'library',
    name,
    version,
    licenses: [{ expression: license }],
    purl: `pkg:npm/${name.replace('@', '%40')}@${version}`,
    ...(content && { hashes: [{ alg: 'SHA-512', content }] }),
  };
}

function byRef(one: Component, other: Component): number {
  return compare(one['bom-ref'], other['bom-ref']);
}

/** The same on every machine, whatever its language. */
function compare(one: string, other: string): number {
  if (one === other) return 0;
  return one < other ? -1 : 1;
}

// Which version may follow which: three numbers, as the stores compare them.

export type Version = readonly [major: number, minor: number, patch: number];

/** What Chrome allows in each place. */
const HIGHEST = 65_535;

/** @throws with a sentence on what a version looks like */
export function parseVersion(text: string): Version {
  const parts = /^(0|[1-9]\d*)\.(0|[1-9]\d*)\.(0|[1-9]\d*)$/.exec(text)?.slice(1).map(Number);
  if (!parts || parts.some((part) => part > HIGHEST)) {
    throw new Error(
      `"${text}" is no version: the stores take three numbers up to ${HIGHEST}, such as 1.4.0.`,
    );
  }
  return parts as unknown as Version;
}

/** Below 0 when `a` comes before `b`. */
export function compareVersions(a: Version, b: Version): number {
  const place = a.findIndex((part, index) => part !== b[index]);
  return place === -1 ? 0 : (a[place] ?? 0) - (b[place] ?? 0);
}

/** The highest version among tags such as "v1.4.0"; others are passed over. */
export function newestOf(tags: readonly string[]): Version | undefined {
  return tags
    .filter((tag) => /^v\d+\.\d+\.\d+$/.test(tag))
    .map((tag) => parseVersion(tag.slice(1)))
    .toSorted(compareVersions)
    .at(-1);
}

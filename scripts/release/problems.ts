// What stands in the way of a release, all of it at once, each with what to do about it.
import { findSection } from './changelog.ts';
import { compareVersions, newestOf, parseVersion } from './version.ts';

export interface Tree {
  branch: string;
  /** Paths that are not committed. */
  uncommitted: readonly string[];
  tags: readonly string[];
  changelog: string;
  /** In package.json. */
  version: string;
}

/**
 * @param version the one to release
 * @param branch the one to release from
 */
export function findProblems(tree: Tree, version: string, branch: string): string[] {
  const { changelog, tags, uncommitted } = tree;
  const problems: string[] = [];
  if (tree.branch !== branch) {
    problems.push(`This is ${tree.branch || 'no branch'}: releases are made on ${branch}.`);
  }
  if (uncommitted.length > 0) {
    problems.push(`These are not committed: ${uncommitted.join(', ')}.`);
  }
  problems.push(...findVersionProblems(version, tree.version, tags));
  if (!findSection(changelog, version)?.text) {
    problems.push(`CHANGELOG.md says nothing of it: "## ${version}, unreleased" and what is new.`);
  }
  return problems;
}

function findVersionProblems(text: string, current: string, tags: readonly string[]): string[] {
  const version = parseVersion(text);
  if (tags.includes(`v${text}`)) return [`There is a tag v${text}: it was released.`];
  const newest = newestOf(tags);
  if (newest && compareVersions(version, newest) < 0) {
    return [`${text} comes before ${newest.join('.')}, which was released: no store takes it.`];
  }
  if (compareVersions(version, parseVersion(current)) < 0) {
    return [`${text} comes before ${current}, which package.json has.`];
  }
  return [];
}

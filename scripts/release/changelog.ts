// The changelog: a title for each version with its day, "## 1.4.0, 2026-11-23", or with "unreleased" in
// its place, and what is new below it.

export interface Section {
  /** As in the title: an ISO date, or "unreleased". */
  day: string;
  text: string;
}

export function findSection(changelog: string, version: string): Section | undefined {
  const sections = changelog.split(/^(?=## )/m);
  const title = new RegExp(`^## ${RegExp.escape(version)}, (unreleased|\\d{4}-\\d{2}-\\d{2})\\n`);
  for (const section of sections) {
    const day = title.exec(section)?.[1];
    if (day !== undefined) return { day, text: section.slice(section.indexOf('\n')).trim() };
  }
  return undefined;
}

/** The changelog with that version released on `day`, an ISO date; a day that stands there stays. */
export function setDay(changelog: string, version: string, day: string): string {
  return changelog.replace(`## ${version}, unreleased\n`, `## ${version}, ${day}\n`);
}

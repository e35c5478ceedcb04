// What is known against the packages inside, as `npm audit --json` prints it (report version 2).

interface Report {
  vulnerabilities: Record<string, Finding>;
}

interface Finding {
  name: string;
  severity: string;
  /** An advisory with its title, or the name of the package that brings it. */
  via: readonly (string | { title?: string })[];
}

/** @returns what is left to do about it, a line each */
export function toAuditLines(printed: string): string[] {
  const report = parseReport(printed);
  if (!report) {
    return ['Nobody could be asked what is known against the packages inside: `npm run audit`.'];
  }
  return Object.values(report.vulnerabilities).map(({ name, severity, via }) => {
    const known = via.map((each) => (typeof each === 'string' ? each : each.title)).join('; ');
    return `Update ${name}, or say in CHANGELOG.md why it stays as it is. ${severity}: ${known}`;
  });
}

/** Undefined where the answer is none: no network, or a registry that does not tell. */
function parseReport(printed: string): Report | undefined {
  try {
    const report = JSON.parse(printed);
    return report?.auditReportVersion === 2 ? report : undefined;
  } catch {
    return undefined;
  }
}

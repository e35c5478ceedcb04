// Checks the content and prints a report for whoever writes it; exits 1 when anything fails.
// node scripts/content.ts [--json FILE] [--content FOLDER]
import './extensionless.ts';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parseArgs } from 'node:util';

// Imported late: what they import can only be found once the line above has run.
const { checkParsed } = await import('../lib/core/content/check.ts');
const { judgeReadings } = await import('../lib/core/content/readings.ts');
const { parseContent } = await import('../lib/core/content/schema.ts');
const { readContent } = await import('./content-files.ts');
const { printFindings, printOverview, toOverview } = await import('./content-report.ts');

const { values } = parseArgs({
  options: {
    json: { type: 'string' },
    content: { type: 'string', default: join(import.meta.dirname, '..', 'content') },
  },
});

const files = await readContent(values.content).catch((error: Error) => {
  console.error(error.message);
  process.exit(1);
});
const parsed = parseContent(files.data);
const content = 'content' in parsed ? parsed.content : undefined;
const words = content?.languages.en.reflections ?? {};
const read = content && judgeReadings(files.readings, content.reflections, words);
const findings = [
  ...files.findings,
  ...(read?.findings ?? []),
  ...('content' in parsed ? checkParsed(parsed.content) : parsed.findings),
];
const overview = content && toOverview(content, read?.readings);
const failures = findings.filter(({ level }) => level === 'fail').length;

if (overview) console.log(`${printOverview(overview)}\n`);
else console.log('The files have the wrong shape; the rest is checked once it is right.\n');
if (findings.length > 0) console.log(`${printFindings(findings, content)}\n`);
console.log(`${failures} to rewrite, ${findings.length - failures} to look at`);

if (values.json) {
  await writeFile(values.json, `${JSON.stringify({ ...overview, findings }, null, 2)}\n`);
}
process.exitCode = failures > 0 ? 1 : 0;

// npm test: installs what is missing and runs every part, the scripts called "test:..." in
// package.json, in their order. Promise: the last line counts all that passed and failed.
// npm test -- --only unit,e2e
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { parseArgs } from 'node:util';
import { installBrowsers } from './install-browsers.mjs';
import { continueInOurNode, installPackages, ROOT, run } from './setup.mjs';

const parts = chooseParts();
installPackages();
await continueInOurNode();
// Can only be read once our Node runs: it is TypeScript.
const { countStep, countTests, sumCounts, toSummary } = await import('./test-count.ts');

const scratch = mkdtempSync(join(tmpdir(), 'inkling-test-'));
const results = [];
if (parts.some(({ name }) => name === 'e2e'))
  results.push(await runPart('browsers', installBrowsers));
for (const { name, script } of parts) results.push(await runPart(name, () => runScript(script)));
rmSync(scratch, { recursive: true, force: true });

console.log(`\n${toSummary(results)}`);
process.exit(sumCounts(results).failed === 0 ? 0 : 1);

function chooseParts() {
  const { scripts } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8'));
  const all = Object.entries(scripts)
    .filter(([name]) => name.startsWith('test:'))
    .map(([name, script]) => ({ name: name.slice('test:'.length), script }));
  const { values } = parseArgs({ options: { only: { type: 'string' } } });
  if (values.only === undefined) return all;
  const names = values.only.split(',').map((name) => name.trim());
  const unknown = names.filter((name) => !all.some((part) => part.name === name));
  if (unknown.length > 0) {
    console.error(
      `No part ${unknown.join(', ')}: there are ${all.map(({ name }) => name).join(', ')}.`,
    );
    process.exit(1);
  }
  return all.filter(({ name }) => names.includes(name));
}

async function runPart(name, work) {
  console.log(`\n──── ${name} ────`);
  const start = performance.now();
  const count = await work();
  return { name, ...count, seconds: (performance.now() - start) / 1000 };
}

/** Runs the steps of a script one by one, as the shell would: the first that fails ends it. */
async function runScript(script) {
  const counts = [];
  for (const step of script.split(' && ')) {
    const count = step.startsWith('vitest ') ? await runVitest(step) : await runOther(step);
    counts.push(count);
    if (count.failed > 0) break;
  }
  return sumCounts(counts);
}

async function runOther(step) {
  return countStep(await run(step, [], { shell: true }));
}

async function runVitest(step) {
  const file = join(scratch, 'report.json');
  rmSync(file, { force: true });
  const reporters = `--reporter=default --reporter=json --outputFile.json="${file}"`;
  const code = await run(`${step} ${reporters}`, [], { shell: true });
  return countTests(readReport(file), code);
}

function readReport(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    return undefined;
  }
}

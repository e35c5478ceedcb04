// Proof that code stays plain: few branches, whole switches, one way to write a thing.
import type { Row } from './row.ts';

const CORE = 'lib/core/x.ts';

function denies(what: string, rule: string, bad: string, good: string, path = CORE): Row {
  return { does: `denies ${what}`, rule, path, bad: `${bad}\n`, good: `${good}\n` };
}

export const PLAINNESS: Row[] = [
  denies(
    'a function with too many branches',
    'lint/complexity/noExcessiveCognitiveComplexity',
    `export const it = (x: number) => { ${'if (x > 1) { '.repeat(6)}return 1;${' }'.repeat(6)} };`,
    `export const it = (x: number) => { ${'if (x > 1) { '.repeat(3)}return 1;${' }'.repeat(3)} };`,
  ),
  denies(
    'waiting for what is no promise',
    'lint/nursery/useAwaitThenable',
    'export const it = async () => await 1;',
    'export const it = async () => await Promise.resolve(1);',
  ),
  denies(
    'a switch that leaves out a case',
    'lint/nursery/useExhaustiveSwitchCases',
    "export function it(x: 'a' | 'b') {\n  switch (x) {\n    case 'a':\n      return 1;\n  }\n}",
    "export function it(x: 'a' | 'b') {\n  switch (x) {\n    case 'a':\n      return 1;\n    case 'b':\n      return 2;\n  }\n}",
  ),
  denies(
    'handing on a whole module',
    'lint/performance/noReExportAll',
    "export * from './time';",
    "import { DAY_MS } from './time';\n\nexport const it = DAY_MS;",
  ),
  denies(
    'enums',
    'lint/style/noEnum',
    'export enum It {\n  A = 1,\n}',
    "export type It = 'a' | 'b';",
  ),
  denies(
    'namespaces',
    'lint/style/noNamespace',
    'export namespace It {\n  export const x = 1;\n}',
    'export const x = 1;',
  ),
  denies(
    'writing to a parameter',
    'lint/style/noParameterAssign',
    'export function it(x: number) {\n  x += 1;\n  return x;\n}',
    'export function it(x: number) {\n  return x + 1;\n}',
  ),
  denies(
    'an else after a return',
    'lint/style/noUselessElse',
    'export function it(x: number) {\n  if (x > 1) {\n    return 1;\n  } else {\n    return 2;\n  }\n}',
    'export function it(x: number) {\n  if (x > 1) {\n    return 1;\n  }\n  return 2;\n}',
  ),
  denies(
    'two ways of writing an array type',
    'lint/style/useConsistentArrayType',
    'export const it = (x: Array<string>) => x;',
    'export const it = (x: string[]) => x;',
  ),
  denies(
    'throwing what is no error',
    'lint/style/useThrowOnlyError',
    "export function it() {\n  throw 'x';\n}",
    "export function it() {\n  throw new Error('x');\n}",
  ),
  denies(
    'a variable whose type grows',
    'lint/suspicious/noEvolvingTypes',
    'export function it() {\n  let x;\n  x = 1;\n  return x;\n}',
    'export function it() {\n  let x = 1;\n  x += 1;\n  return x;\n}',
  ),
  denies(
    'a test that is left out',
    'lint/suspicious/noSkippedTests',
    "import { test } from 'vitest';\n\ntest.skip('x', () => undefined);",
    "import { test } from 'vitest';\n\ntest('x', () => undefined);",
    'lib/core/x.test.ts',
  ),
];

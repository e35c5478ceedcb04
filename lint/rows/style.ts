// Proof of the house style: sizes, names, translated words, promises, the right-to-left layout.
import type { Row } from './row.ts';

const CORE = 'lib/core/x.ts';
const COMPONENT = 'components/ui/X.tsx';

const lines = (count: number, toLine: (index: number) => string) =>
  Array.from({ length: count }, (_, index) => toLine(index)).join('\n');

const toFunction = (count: number) =>
  `export function it(log: (value: number) => void) {\n${lines(count, (index) => `  log(${index});`)}\n}\n`;

const toFile = (count: number) =>
  `${lines(count, (index) => `export const value${index} = ${index};`)}\n`;

const toComponent = (markup: string) => `export function X() {\n  return ${markup};\n}\n`;

const SIZES: Row[] = [
  {
    does: 'asks for a reason for a function of more than 60 lines',
    rule: 'lint/complexity/noExcessiveLinesPerFunction',
    path: CORE,
    bad: toFunction(61),
    good: toFunction(55),
  },
  {
    does: 'asks for a reason for a file of more than 250 lines',
    rule: 'lint/style/noExcessiveLinesPerFile',
    path: CORE,
    bad: toFile(251),
    good: toFile(250),
  },
  {
    does: 'lets a long file give its reason',
    rule: 'lint/style/noExcessiveLinesPerFile',
    path: CORE,
    bad: toFile(251),
    good: `// biome-ignore-all lint/style/noExcessiveLinesPerFile: one table\n${toFile(251)}`,
  },
  {
    does: 'lets a test be long',
    rule: 'lint/style/noExcessiveLinesPerFile',
    path: 'lib/core/x.ts',
    bad: toFile(251),
    good: toFile(251),
    goodPath: 'lib/core/x.test.ts',
  },
];

const NAMES: Row[] = [
  {
    does: 'wants modules in kebab-case',
    rule: 'lint/style/useFilenamingConvention',
    path: 'lib/core/LogStore.ts',
    bad: 'export const it = 1;\n',
    good: 'export const it = 1;\n',
    goodPath: 'lib/core/log-store.ts',
  },
  {
    does: 'wants components in PascalCase',
    rule: 'lint/style/useFilenamingConvention',
    path: 'components/ui/toggle-chip.tsx',
    bad: toComponent('null'),
    good: toComponent('null'),
    goodPath: 'components/ui/ToggleChip.tsx',
  },
  {
    does: 'denies default exports outside entrypoints',
    rule: 'lint/style/noDefaultExport',
    path: 'lib/platform/x.ts',
    bad: 'export default 1;\n',
    good: 'export default 1;\n',
    goodPath: 'entrypoints/background/index.ts',
  },
  {
    does: 'denies barrel files',
    rule: 'lint/performance/noBarrelFile',
    path: 'lib/core/index.ts',
    bad: "export { monthOf } from './time';\n",
    good: "import { monthOf } from './time';\n\nexport const it = monthOf;\n",
  },
  {
    does: 'wants types imported as types',
    rule: 'lint/style/useImportType',
    path: CORE,
    bad: "import { Entry } from './entry';\n\nexport type It = Entry;\n",
    good: "import type { Entry } from './entry';\n\nexport type It = Entry;\n",
  },
  {
    does: 'denies classes',
    rule: 'Write a function: no classes here.',
    path: CORE,
    bad: 'export class It {\n  x = 1;\n}\n',
    good: 'export const toIt = () => ({ x: 1 });\n',
  },
];

const WORDS: Row[] = [
  {
    does: 'wants every text on screen to go through t()',
    rule: 'lint/style/noJsxLiterals',
    path: COMPONENT,
    bad: toComponent('<p>Kept</p>'),
    good: `import { t } from '@/lib/i18n';\n\n${toComponent("<p>{t('kept')}…</p>")}`,
  },
  ...['aria-label', 'title', 'placeholder'].map((name) => ({
    does: `wants ${name} to go through t()`,
    rule: 'Every word a person meets goes through t().',
    path: COMPONENT,
    bad: toComponent(`<input ${name}="Keep" />`),
    good: `import { t } from '@/lib/i18n';\n\n${toComponent(`<input ${name}={t('keep')} />`)}`,
  })),
  {
    does: 'wants a button to say its type',
    rule: 'lint/a11y/useButtonType',
    path: COMPONENT,
    bad: toComponent('<button aria-expanded={false} />'),
    good: toComponent('<button type="button" aria-expanded={false} />'),
  },
  {
    does: 'wants layout that turns round in right-to-left languages',
    rule: 'lint/nursery/useLogicalProperties',
    path: 'components/ui/X.module.css',
    bad: '.x {\n  margin-left: 1px;\n}\n',
    good: '.x {\n  margin-inline-start: 1px;\n}\n',
  },
];

const CARE: Row[] = [
  {
    does: 'finds a promise nobody waits for',
    rule: 'lint/nursery/noFloatingPromises',
    path: CORE,
    bad: 'async function save() {}\n\nexport function it() {\n  save();\n}\n',
    good: 'async function save() {}\n\nexport async function it() {\n  await save();\n}\n',
  },
  {
    does: 'finds a promise taken for a truth',
    rule: 'lint/nursery/noMisusedPromises',
    path: CORE,
    bad: 'async function isKept() {\n  return false;\n}\n\nexport const it = () => (isKept() ? 1 : 2);\n',
    good: 'async function isKept() {\n  return false;\n}\n\nexport const it = async () => ((await isKept()) ? 1 : 2);\n',
  },
  {
    does: 'denies console in what ships',
    rule: 'lint/suspicious/noConsole',
    path: 'lib/platform/x.ts',
    bad: "export const it = () => console.log('x');\n",
    good: "export const it = () => console.log('x');\n",
    goodPath: 'scripts/x.ts',
  },
  {
    does: 'denies module mocks in tests',
    rule: 'No module mocks: an argument is missing.',
    path: 'lib/platform/x.test.ts',
    bad: "import { vi } from 'vitest';\n\nvi.mock('./clock');\n",
    good: "import { vi } from 'vitest';\n\nvi.useFakeTimers();\n",
  },
  {
    does: 'denies a test that is left alone',
    rule: 'lint/suspicious/noFocusedTests',
    path: 'lib/core/x.test.ts',
    bad: "import { test } from 'vitest';\n\ntest.only('x', () => undefined);\n",
    good: "import { test } from 'vitest';\n\ntest('x', () => undefined);\n",
  },
];

export const STYLE: Row[] = [...SIZES, ...NAMES, ...WORDS, ...CARE];

// Proof of the arrows: entrypoints -> components -> core, entrypoints -> platform -> core.
import type { Row } from './row.ts';

const RULE = 'lint/style/noRestrictedImports';

function keepsOut(path: string, bad: string, good: string): Row {
  const toCode = (from: string) => `import { thing } from '${from}';\n\nexport const it = thing;\n`;
  const does = `keeps ${bad} out of ${path.replace('/x.ts', '')}`;
  return { does, rule: RULE, path, bad: toCode(bad), good: toCode(good) };
}

const CORE = 'lib/core/x.ts';
const PLATFORM = 'lib/platform/x.ts';
const COMPONENTS = 'components/ui/x.ts';

export const DEPENDENCIES: Row[] = [
  keepsOut(CORE, '@/lib/platform/clock', '@/lib/core/time'),
  keepsOut(CORE, '../platform/clock', './time'),
  keepsOut(CORE, '@/lib/i18n', 'valibot'),
  keepsOut(CORE, '../i18n', './time'),
  keepsOut(CORE, '@/components/ui/Button', '@/lib/core/time'),
  keepsOut(CORE, 'wxt/browser', './time'),
  keepsOut(CORE, 'idb', './time'),
  keepsOut(CORE, 'react', './time'),
  keepsOut(CORE, 'node:fs', './time'),
  keepsOut('lib/core/content/x.ts', '../../platform/clock', '../time'),
  keepsOut('lib/core/content/x.ts', '../../i18n', './schema'),
  keepsOut('lib/core/content/x.ts', '@/lib/platform/clock', '@/lib/core/time'),
  keepsOut(PLATFORM, '@/components/ui/Button', '@/lib/core/time'),
  keepsOut(PLATFORM, '../../components/ui/Button', '../core/time'),
  keepsOut(PLATFORM, '@/entrypoints/popup/App', 'wxt/browser'),
  keepsOut(PLATFORM, 'react', 'idb'),
  keepsOut(PLATFORM, 'react-dom/client', '@/lib/i18n'),
  keepsOut(COMPONENTS, '@/lib/platform/clock', '@/lib/core/time'),
  keepsOut(COMPONENTS, '../../lib/platform/clock', '../../lib/core/time'),
  keepsOut(COMPONENTS, '@/entrypoints/popup/App', './Button'),
  keepsOut(COMPONENTS, 'wxt/browser', '@/lib/i18n'),
  keepsOut(COMPONENTS, 'wxt/utils/storage', 'react'),
  keepsOut(COMPONENTS, 'webextension-polyfill', 'react'),
  keepsOut('lib/i18n.ts', '@/lib/core/time', 'wxt/browser'),
  {
    does: 'keeps import() of platform out of core',
    rule: RULE,
    path: CORE,
    bad: "export const it = await import('../platform/clock');\n",
    good: "export const it = await import('./time');\n",
  },
  {
    does: 'keeps types of platform out of core',
    rule: RULE,
    path: CORE,
    bad: "import type { Stores } from '../platform/stores';\n\nexport type It = Stores;\n",
    good: "import type { Entry } from './entry';\n\nexport type It = Entry;\n",
  },
  {
    does: 'keeps core from handing on what platform exports',
    rule: RULE,
    path: CORE,
    bad: "export { now } from '../platform/clock';\n\nexport const it = 1;\n",
    good: "import { DAY_MS } from './time';\n\nexport const it = DAY_MS;\n",
  },
  {
    does: 'allows platform to entrypoints alone',
    rule: RULE,
    path: COMPONENTS,
    bad: "import { now } from '@/lib/platform/clock';\n\nexport const it = now;\n",
    good: "import { now } from '@/lib/platform/clock';\n\nexport const it = now;\n",
    goodPath: 'entrypoints/popup/x.ts',
  },
  {
    does: 'finds an import cycle',
    rule: 'lint/suspicious/noImportCycles',
    path: 'lib/core/one.ts',
    bad: "import { two } from '@/lib/core/two';\n\nexport const one = () => two;\n",
    good: "import { three } from './three';\n\nexport const one = () => three;\n",
    beside: {
      path: 'lib/core/two.ts',
      code: "import { one } from './one';\n\nexport const two = () => one;\n",
    },
  },
];

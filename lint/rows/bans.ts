// Proof of the bans: core is pure, nothing leaves the browser, no markup from text, no messages.
import type { Row } from './row.ts';

const CORE = 'lib/core/x.ts';
const PLATFORM = 'lib/platform/x.ts';
const POPUP = 'entrypoints/popup/x.ts';
const PAGES = 'lib/platform/open-page.ts';
// What the GritQL files say.
const LEAVES = 'Nothing leaves the browser.';
const TEXT = 'Text never becomes markup: set textContent, or render it.';
const OURS = 'Only lib/platform/open-page.ts opens pages, and only our own.';
const STORES = 'No messages: write to a store; the others watch it.';

const EVERYWHERE = [CORE, PLATFORM, 'components/ui/x.ts', POPUP];

function deniesGlobal(name: string, path: string, use = name): Row {
  return {
    does: `denies ${use} in ${path.replace('/x.ts', '')}`,
    rule: 'lint/style/noRestrictedGlobals',
    path,
    bad: `export const it = () => ${use};\n`,
    good: 'export const it = (given: () => unknown) => given;\n',
  };
}

function deniesProperty(use: string, good: string): Row {
  const toCode = (code: string) => `export const it = () => ${code};\n`;
  const rule = 'lint/nursery/noJsRestrictedProperties';
  return { does: `denies ${use} in core`, rule, path: CORE, bad: toCode(use), good: toCode(good) };
}

/** A use that a GritQL file finds. The code stands in a function that is given an `element`. */
function deniesUse(rule: string, bad: string, good: string, path = POPUP, goodPath = path): Row {
  const toCode = (use: string) => {
    const imported = use.startsWith('browser') ? "import { browser } from 'wxt/browser';\n\n" : '';
    const body = use.includes(' = ') ? `${use};\n  return element` : `return [element, ${use}]`;
    return `${imported}export function it(element: HTMLElement) {\n  ${body};\n}\n`;
  };
  const does = `denies ${bad} in ${path.replace('/x.ts', '')}`;
  return { does, rule, path, bad: toCode(bad), good: toCode(good), goodPath };
}

const PURITY: Row[] = [
  ...['browser', 'chrome', 'indexedDB', 'document', 'window', 'globalThis', 'self', 'navigator']
    .concat('localStorage', 'sessionStorage', 'location', 'crypto', 'performance', 'setTimeout')
    .map((name) => deniesGlobal(name, CORE)),
  deniesGlobal('Date', CORE, 'Date.now()'),
  deniesGlobal('Date', CORE, 'new Date()'),
  deniesGlobal('crypto', CORE, 'crypto.randomUUID()'),
  deniesProperty('Math.random()', 'Math.floor(1.5)'),
  deniesProperty('Temporal.Now.instant()', 'Temporal.Instant.fromEpochMilliseconds(0)'),
  {
    does: 'allows the clock to platform',
    rule: 'lint/style/noRestrictedGlobals',
    path: CORE,
    bad: 'export const now = () => Date.now();\n',
    good: 'export const now = () => Date.now();\n',
    goodPath: PLATFORM,
  },
];

const CONNECTIONS: Row[] = [
  ...['fetch', 'XMLHttpRequest', 'WebSocket', 'WebTransport', 'EventSource', 'RTCPeerConnection']
    .concat('WebSocketStream', 'webkitRTCPeerConnection', 'open')
    .flatMap((name) => EVERYWHERE.map((path) => deniesGlobal(name, path))),
  deniesGlobal('browser', PLATFORM),
  deniesGlobal('chrome', POPUP),
  deniesUse(LEAVES, "navigator.sendBeacon('/x')", 'navigator.onLine'),
  deniesUse(LEAVES, "navigator['sendBeacon']('/x')", "navigator['onLine-x']"),
  deniesUse(LEAVES, 'globalThis.fetch', 'globalThis.matchMedia'),
  deniesUse(LEAVES, "window['WebSocket']", "window['a-name']"),
  deniesUse(LEAVES, 'const { fetch } = globalThis', "element.id = 'x'"),
  deniesUse(LEAVES, 'const { WebSocket: Other } = window', "element.id = 'x'"),
  {
    does: 'denies having hosts looked up by React',
    rule: LEAVES,
    path: POPUP,
    bad: "import { prefetchDNS } from 'react-dom';\n\nexport const it = () => prefetchDNS('//x');\n",
    good: "import { flushSync } from 'react-dom';\n\nexport const it = () => flushSync(() => 1);\n",
  },
  ...['rel="preconnect"', 'rel="dns-prefetch"', 'ping="/x"'].map((attribute) => ({
    does: `denies ${attribute}`,
    rule: LEAVES,
    path: 'components/ui/X.tsx',
    bad: `export const X = () => <link href="/x" ${attribute} />;\n`,
    good: 'export const X = () => <link href="/x" rel="icon" />;\n',
  })),
  deniesUse(LEAVES, 'browser.runtime.setUninstallURL', 'browser.runtime.getURL', PAGES),
  {
    does: 'denies import() of anything but a literal',
    rule: 'lint/nursery/noDynamicRequire',
    path: PLATFORM,
    bad: 'export const it = (name: string) => import(name);\n',
    good: "export const it = () => import('./clock');\n",
  },
  {
    does: 'denies eval',
    rule: 'lint/security/noGlobalEval',
    path: PLATFORM,
    bad: 'export const it = (code: string) => eval(code);\n',
    good: 'export const it = (code: string) => JSON.parse(code);\n',
  },
  {
    does: 'denies code made of text',
    rule: 'lint/nursery/noImpliedEval',
    path: PLATFORM,
    bad: 'export const it = (code: string) => new Function(code);\n',
    good: 'export const it = (code: string) => () => code;\n',
  },
];

const MARKUP: Row[] = [
  deniesUse(TEXT, 'element.innerHTML = "x"', 'element.textContent = "x"'),
  deniesUse(TEXT, 'element.outerHTML = "x"', '(element.hidden = true)'),
  deniesUse(TEXT, 'element["innerHTML"] = "x"', 'element["a-name"] = "x"'),
  deniesUse(TEXT, "element.insertAdjacentHTML('afterend', 'x')", "element.append('x')"),
  deniesUse(TEXT, "trustedTypes.createPolicy('x', {})", 'document.title'),
  deniesUse(TEXT, "document.write('x')", 'document.title'),
  deniesUse(TEXT, '{ dangerouslySetInnerHTML: { __html: "x" } }', '{ children: "x" }'),
];

const NAVIGATION: Row[] = [
  deniesUse(OURS, "browser.tabs.create({ url: '/x' })", 'browser.tabs.query({})', PLATFORM),
  deniesUse(OURS, "browser.tabs.update(1, { url: '/x' })", 'browser.tabs.get(1)', PLATFORM),
  deniesUse(OURS, 'browser.windows.create()', 'browser.windows.getLastFocused()', PLATFORM),
  deniesUse(
    OURS,
    "browser.tabs.create({ url: '/y' })",
    "browser.tabs.create({ url: '/y' })",
    POPUP,
    PAGES,
  ),
  deniesUse(
    'Open our own pages only, by runtime.getURL.',
    "browser.tabs.create({ url: 'https://example.org/' })",
    'browser.tabs.create({})',
    PAGES,
  ),
  deniesUse(OURS, "window.open('/x')", 'window.close()'),
  deniesUse(OURS, "location.assign('/x')", 'location.reload()'),
  deniesUse(OURS, "window.location.replace('/x')", 'window.location.hash'),
  deniesUse(OURS, "location.href = '/x'", "location.hash = '/x'"),
];

const MESSAGES: Row[] = [
  deniesUse(STORES, "browser.runtime.sendMessage('x')", "browser.runtime.getURL('/')", PLATFORM),
  deniesUse(STORES, "browser.tabs.sendMessage(1, 'x')", 'browser.tabs.get(1)', PLATFORM),
  deniesUse(STORES, 'browser.runtime.onMessage', 'browser.runtime.onInstalled', PLATFORM),
  deniesUse(STORES, 'browser.runtime.connect()', 'browser.runtime.id', PLATFORM),
];

export const BANS: Row[] = [...PURITY, ...CONNECTIONS, ...MARKUP, ...NAVIGATION, ...MESSAGES];

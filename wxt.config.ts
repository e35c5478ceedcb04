import { parse, sep } from 'node:path';
import { defineConfig, type UserManifest } from 'wxt';
import facts from './content/reflections.json' with { type: 'json' };
import messages from './public/_locales/en/messages.json' with { type: 'json' };
import { readShipped, STARTER } from './scripts/shipped-messages.ts';

/**
 * The policy of every page of ours. It forbids connections of any kind, remote code and remote
 * pictures, and markup made of text; `e2e/privacy.test.ts` proves it from outside.
 */
const policy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data:",
  "font-src 'self'",
  "connect-src 'none'",
  "form-action 'none'",
  "base-uri 'none'",
  "frame-ancestors 'none'",
  "object-src 'none'",
  "require-trusted-types-for 'script'",
  "trusted-types 'none'",
];

// Hot reload needs a socket to the development server; a released build never gets one.
const servePolicy = policy.map((rule) =>
  rule.startsWith('connect-src') ? "connect-src 'self' ws://localhost:* http://localhost:*" : rule,
);

// Before the first page has prepared a reflection, the popup shows this one (see starter.ts).
const fact = facts.find(({ id }) => id === STARTER);
if (!fact) throw new Error(`content/reflections.json has no "${STARTER}" to start with`);
const { theme, kind } = fact;
const starter = { id: STARTER, theme, kind };

// What the first script says where no extension API is there to look messages up (see no-api.ts).
const cannotSave = {
  title: messages.cannotSaveTitle.message,
  text: messages.faultNoStorage.message,
};

/** What every page needs of packages and of the bundler. */
const PACKAGES =
  /node_modules[\\/](react|react-dom|scheduler|webextension-polyfill|valibot|wxt)[\\/]|virtual:wxt|rolldown[\\/]runtime/;

/**
 * What every page, or the popup, needs of ours. With the packages it is one chunk with one file of styles:
 * each file more would be asked for by itself before the first paint, and packed worse.
 */
const FIRST: Record<string, string> = {
  lib: 'i18n',
  'lib/core':
    'check-in entry fault feelings pause personal prepared reflection sections settings stored time uuid visits',
  'lib/platform':
    'channel clock database draft-records draft-session draft-store erased latest-write library locks lock-state log-store look mirror network-guard opened or-closed pages pause-key personal-store prepared-store presence session-keys settings-store starter stores title visits-store',
  'components/check-in': 'CheckInFields CheckInNotice FeelingPicker KeepRow NoteField',
  'components/reflection': 'ReflectionHeading TopRow',
  'components/ui': 'Button GroupMark InkMark Notice ToggleChip fault-text ink-drop private-field',
  'entrypoints/wiring': 'start-page use-session use-words',
};

/** What reads and writes the database, as one chunk that is loaded with the first look into it. */
const RECORDS: Record<string, string> = {
  'node_modules/idb/build': 'index',
  'lib/core': 'month-page',
  'lib/platform': 'commit connect log-edits month-pages named-error',
};

const isFirst = isOneOf(FIRST);

function isOneOf(folders: Record<string, string>): (file: string) => boolean {
  return (file) => {
    const { dir, name } = parse(file);
    const folder = Object.keys(folders).find((each) =>
      dir.split(sep).join('/').endsWith(`/${each}`),
    );
    return folder !== undefined && folders[folder]?.split(' ').includes(name) === true;
  };
}

export default defineConfig({
  imports: false,
  hooks: {
    'build:publicAssets': (_wxt, files) => {
      const others = files.filter(({ relativeDest }) => !relativeDest.startsWith('_locales'));
      const messages = Object.entries(readShipped()).map(([locale, shipped]) => ({
        relativeDest: `_locales/${locale}/messages.json`,
        contents: JSON.stringify(shipped),
      }));
      files.splice(0, files.length, ...others, ...messages);
    },
    'vite:build:extendConfig': (entrypoints, { build }) => {
      const output = build?.rollupOptions?.output;
      // The background is one file, which cannot be split.
      if (!output || Array.isArray(output) || !entrypoints.some(({ type }) => type === 'popup')) {
        return;
      }
      output.codeSplitting = {
        groups: [
          { name: 'first', test: (file) => PACKAGES.test(file) || isFirst(file) },
          { name: 'records', test: isOneOf(RECORDS) },
        ],
      };
    },
  },
  manifestVersion: 3,
  modules: ['@wxt-dev/module-react', '@wxt-dev/webextension-polyfill'],
  vite: () => ({
    define: {
      __STARTER__: JSON.stringify(starter),
      __CANNOT_SAVE__: JSON.stringify(cannotSave),
    },
    build: {
      target: ['chrome144', 'firefox140'],
      modulePreload: {
        // Both browsers preload modules by themselves.
        polyfill: false,
        // What a page loads first stands in its markup. Of what comes late, only the styles have to be
        // named: the other lists would be longer than what they save, and each page would carry them.
        resolveDependencies: (_file, files, { hostType }) =>
          hostType === 'html' ? files : files.filter((file) => file.endsWith('.css')),
      },
    },
  }),
  zip: { excludeSources: ['screenshots/**', 'bench/results/**'] },
  manifest: ({ browser, command }): UserManifest => ({
    name: '__MSG_extensionName__',
    short_name: 'Inkling',
    description: '__MSG_extensionDescription__',
    default_locale: 'en',
    permissions: ['alarms', 'idle', 'storage', 'unlimitedStorage'],
    optional_permissions: ['notifications'],
    commands: {
      _execute_action: { suggested_key: { default: 'Alt+Shift+I' } },
    },
    incognito: 'not_allowed',
    content_security_policy: {
      extension_pages: (command === 'serve' ? servePolicy : policy).join('; '),
    },
    ...(browser === 'firefox'
      ? {
          browser_specific_settings: {
            gecko: {
              id: '{6f2b1c0e-9a57-4d0c-8e43-1b7a5d9c2e10}',
              strict_min_version: '140.0',
              data_collection_permissions: { required: ['none'] },
            },
            gecko_android: { strict_min_version: '142.0' },
          },
        }
      : { minimum_chrome_version: '144', externally_connectable: { ids: [] } }),
  }),
});

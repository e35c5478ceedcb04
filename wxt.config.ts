import { defineConfig, type UserManifest } from 'wxt';
import facts from './content/reflections.json' with { type: 'json' };
import messages from './public/_locales/en/messages.json' with { type: 'json' };
import { fewChunks } from './scripts/page-loading/few-chunks.ts';
import { inlineStyles } from './scripts/page-loading/inline-styles.ts';
import { lazyApis } from './scripts/page-loading/lazy-apis.ts';
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
    'build:manifestGenerated': ({ config }, manifest) => {
      // The development server changes the styles while a page is open.
      if (config.command === 'serve') return;
      const sources = ["style-src 'self'", ...inlineStyles(config.outDir)].join(' ');
      const pages = policy
        .map((rule) => (rule.startsWith('style-src') ? sources : rule))
        .join('; ');
      manifest.content_security_policy = { extension_pages: pages };
    },
    'vite:build:extendConfig': (entrypoints, { build, plugins }) => {
      const output = build?.rollupOptions?.output;
      // The background is one file, which cannot be split.
      if (!output || Array.isArray(output) || !entrypoints.some(({ type }) => type === 'popup')) {
        return;
      }
      const { groups, plugin } = fewChunks();
      output.codeSplitting = { groups };
      plugins?.push(plugin);
    },
  },
  manifestVersion: 3,
  modules: ['@wxt-dev/module-react', '@wxt-dev/webextension-polyfill'],
  vite: () => ({
    plugins: [lazyApis()],
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

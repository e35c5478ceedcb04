// webextension-polyfill as a module with a default. It is written as CommonJS, and whoever imports that gets
// a copy of its properties: the browser would set up every API of its own, whether it is used or not, before
// the first paint of each page and each start of the background.
import type { Plugin } from 'vite';

const POLYFILL = /[\\/]webextension-polyfill[\\/]dist[\\/]browser-polyfill\.js$/;

export function lazyApis(): Plugin {
  return {
    name: 'lazy-apis',
    transform: {
      filter: { id: POLYFILL },
      handler: (code) => ({
        code: [
          'const module = { exports: {} };',
          'const { exports } = module;',
          code,
          'export default module.exports;',
        ].join('\n'),
        map: null,
      }),
    },
  };
}

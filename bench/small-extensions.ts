// What ours is compared with: an almost empty extension, and React alone, written and hydrated. Both show
// a heading and a button that answers.
import { mkdir, mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from 'vite';

const HEADING = 'One thought, as long as a reflection is: what stayed with you from today?';
const MARKUP = `<main><h1>${HEADING}</h1><button type="button">Keep</button></main>`;

const STATIC = `
document.querySelector('button').addEventListener('click', (event) => {
  event.currentTarget.textContent = 'Kept';
});
performance.mark('ready');
`;

const REACT = `
import { createElement as h, useLayoutEffect, useState } from 'react';
import { hydrateRoot } from 'react-dom/client';

function App() {
  const [kept, setKept] = useState(false);
  useLayoutEffect(() => {
    performance.mark('ready');
  }, []);
  const button = { type: 'button', onClick: () => setKept(true) };
  return h('main', null, h('h1', null, ${JSON.stringify(HEADING)}), h('button', button, kept ? 'Kept' : 'Keep'));
}

hydrateRoot(document.getElementById('root'), h(App));
`;

/** An extension whose popup has nothing but static markup and a listener. @returns its folder */
export async function writeFloor(): Promise<string> {
  const folder = await writeExtension('Floor', MARKUP);
  await writeFile(join(folder, 'popup.js'), STATIC);
  return folder;
}

/** The same popup, prerendered and taken over by React. @returns its folder */
export async function writeBareReact(): Promise<string> {
  const folder = await writeExtension('Bare React', `<div id="root">${MARKUP}</div>`);
  // Beside our own packages, so that the same React is found.
  const entry = join(process.cwd(), '.output', 'bare-react.mjs');
  await mkdir(join(process.cwd(), '.output'), { recursive: true });
  await writeFile(entry, REACT);
  await build({
    configFile: false,
    publicDir: false,
    logLevel: 'error',
    define: { 'process.env.NODE_ENV': '"production"' },
    build: {
      outDir: folder,
      emptyOutDir: false,
      lib: { entry, formats: ['es'], fileName: () => 'popup.js' },
    },
  });
  return folder;
}

async function writeExtension(name: string, markup: string): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'inkling-small-'));
  const manifest = {
    manifest_version: 3,
    name,
    version: '1.0',
    action: { default_popup: 'popup.html' },
  };
  await writeFile(join(folder, 'manifest.json'), JSON.stringify(manifest));
  await writeFile(
    join(folder, 'popup.html'),
    `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>${name}</title></head><body>${markup}<script type="module" src="popup.js"></script></body></html>`,
  );
  return folder;
}

// A wake of the background with nothing to do, in Chromium, from what woke it to its last step,
// against a worker that reads one key. Both are dead before each wake, and they take turns.
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { killBackground, stopBackground } from '../e2e/background.ts';
import { builtExtension } from '../e2e/built-extension.ts';
import { createSession, type Session } from '../e2e/session.ts';
import { load } from '../e2e/surface.ts';
import { type Ratio, toRatio } from './ratio.ts';

const RUNS = 40;
/** Not counted: caches are cold. */
const FIRST_RUNS = 5;

const CONTROL = `
chrome.storage.local.onChanged.addListener(() => undefined);
chrome.storage.local.get('touched').then(() => new BroadcastChannel('done').postMessage('done'));
`;

declare const chrome: {
  storage: {
    local: {
      set(values: object): Promise<void>;
      onChanged: {
        addListener(listener: (changes: object) => void): void;
        removeListener(listener: (changes: object) => void): void;
      };
    };
  };
};

export async function measureWake(): Promise<Ratio> {
  const session = createSession('chromium', { extension: builtExtension('chromium') });
  const folder = await writeControl();
  await session.start();
  try {
    const control = await openControl(session, folder);
    const [ours, theirs]: [number[], number[]] = [[], []];
    for (let run = -FIRST_RUNS; run < RUNS; run += 1) {
      await stopBackground(session);
      const wakes = [async () => [ours, await session.inside(wakeOurs)] as const];
      wakes.push(async () => [theirs, await control.evaluate(wakeControl)] as const);
      if (run % 2 === 0) wakes.reverse();
      for (const wake of wakes) {
        const [list, ms] = await wake();
        if (run >= 0) list.push(ms);
        await killBackground(session);
      }
    }
    return toRatio(ours, theirs);
  } finally {
    await session.dispose();
    await rm(folder, { recursive: true, force: true });
  }
}

async function writeControl(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'inkling-control-'));
  const manifest = {
    manifest_version: 3,
    name: 'Control',
    version: '1.0',
    permissions: ['storage'],
    background: { service_worker: 'background.js' },
  };
  await writeFile(join(folder, 'manifest.json'), JSON.stringify(manifest));
  await writeFile(join(folder, 'background.js'), CONTROL);
  return folder;
}

async function openControl(session: Session, folder: string): Promise<Page> {
  const { browser } = session.started();
  const id = await browser.installExtension(folder);
  const page = await browser.newPage();
  await load(page, `chrome-extension://${id}/manifest.json`);
  return page;
}

/** Until the lock is free that the background holds for as long as it looks. */
async function wakeOurs(): Promise<number> {
  const { local } = chrome.storage;
  const looked = new Promise<void>((resolve) => {
    local.onChanged.addListener(function listener(changes) {
      if (!('nudge' in changes)) return;
      local.onChanged.removeListener(listener);
      resolve();
    });
  });
  const before = performance.now();
  await local.set({ settings: { nudges: true, touched: Date.now() } });
  await looked;
  await navigator.locks.request('inkling-reconcile', () => undefined);
  return performance.now() - before;
}

async function wakeControl(): Promise<number> {
  const channel = new BroadcastChannel('done');
  const done = new Promise((resolve) => channel.addEventListener('message', resolve));
  const before = performance.now();
  await chrome.storage.local.set({ touched: Date.now() });
  await done;
  channel.close();
  return performance.now() - before;
}

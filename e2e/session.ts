// One run of one browser with a fresh profile and the extension in it; can be ended the hard way
// and started again on the same profile.
import { existsSync, rmSync } from 'node:fs';
import { cp, mkdir, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page, Viewport } from 'puppeteer-core';
import type { BrowserKind } from './browser.ts';
import { emptyStores } from './empty-stores.ts';
import { inPage, inTree } from './finder.ts';
import type { TestLanguage } from './languages/test-language.ts';
import { start } from './start.ts';
import type { Started, StartOptions } from './start-options.ts';
import { createSurface, load, POPUP_VIEWPORT, type Surface, TAB_VIEWPORT } from './surface.ts';
import { until } from './until.ts';

export interface Session {
  kind: BrowserKind;
  /** Of the run that is under way. */
  started(): Started;
  /** The folder of the profile, once it was started. */
  profile(): string;
  /** Starts it unless it runs; the profile is made at the first start and kept by later ones. */
  start(): Promise<void>;
  /** Opens a page of the extension in a tab, such as `popup.html` or `options.html#/timeline`. */
  open(path: string, viewport?: Viewport): Promise<Surface>;
  /** Chromium only: presses the toolbar button, and gives the popup that opens from it. */
  openToolbarPopup(): Promise<Surface>;
  /** Those that are open, oldest first. */
  surfaces(): Surface[];
  /** A page of the extension that something else has opened. */
  follow(page: Page): Surface;
  /** Runs a function in a page of the extension on which none of its own code runs. */
  inside<Result, Arguments extends unknown[]>(
    work: (...values: Arguments) => Result,
    ...values: Arguments
  ): Promise<Awaited<Result>>;
  /** What went wrong on the pages since last asked: errors, and what the policy refused. */
  takeComplaints(): string[];
  /** Closes every page that was opened. */
  closePages(): Promise<void>;
  /** Closes every page and empties every store: as freshly installed. */
  reset(): Promise<void>;
  /** Ends the browser, by SIGKILL to all of its processes or as a person would. */
  end(how: 'kill' | 'quit'): Promise<void>;
  /** Ends the browser and removes the profile. */
  dispose(): Promise<void>;
  /** The same at once, for when the process that drives it ends. */
  kill(): void;
}

/** Whether it does open is another test's matter. */
const WELCOME_LIMIT_MS = 5_000;

export interface SessionOptions
  extends Pick<StartOptions, 'extension' | 'args' | 'preferences' | 'permanent'> {
  /** That the extension speaks, where it is not English. */
  language?: TestLanguage;
}

/** What a session remembers. */
interface Run {
  kind: BrowserKind;
  options: SessionOptions;
  /** Holds the profile and a copy of the extension; made at the first start. */
  folder?: string;
  started?: Started | undefined;
  surfaces: Set<Surface>;
  complaints: string[];
}

export function createSession(kind: BrowserKind, options: SessionOptions): Session {
  const run: Run = { kind, options, surfaces: new Set(), complaints: [] };
  const session: Session = {
    kind,
    started: () => startedOf(run),
    profile: () => join(run.folder ?? '', 'profile'),
    async start() {
      if (run.started) return;
      const isFirst = run.folder === undefined;
      run.folder ??= await makeFolder(options.extension);
      const [extension, profile] = [join(run.folder, 'extension'), join(run.folder, 'profile')];
      run.started = await start(kind, { ...options, extension, profile });
      if (isFirst && existsSync(join(options.extension, 'welcome.html'))) {
        await closeWelcome(run.started);
      }
    },
    open: (path, viewport = path.startsWith('popup') ? POPUP_VIEWPORT : TAB_VIEWPORT) =>
      openPage(run, path, viewport),
    openToolbarPopup: () => openToolbarPopup(run),
    surfaces: () => [...run.surfaces],
    follow: (page) => track(run, page),
    inside: (work, ...values) => runInside(run, work, values),
    takeComplaints: () => run.complaints.splice(0),
    async closePages() {
      await Promise.all([...run.surfaces].map((surface) => surface.close().catch(() => undefined)));
      run.surfaces.clear();
    },
    async reset() {
      await session.closePages();
      await session.inside(emptyStores);
    },
    end: (how) => end(run, how),
    async dispose() {
      const process = run.started?.browser.process();
      if (run.started) await end(run, 'quit').catch(() => killAll(process?.pid));
      if (run.folder) await rm(run.folder, { recursive: true, force: true, maxRetries: 5 });
    },
    kill() {
      killAll(run.started?.browser.process()?.pid);
      if (run.folder) rmSync(run.folder, { recursive: true, force: true, maxRetries: 5 });
    },
  };
  return session;
}

/** A copy, so that building again during a run changes nothing under its feet. */
async function makeFolder(extension: string): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'inkling-e2e-'));
  await cp(extension, join(folder, 'extension'), { recursive: true });
  await mkdir(join(folder, 'profile'));
  return folder;
}

function startedOf({ started }: Run): Started {
  if (!started) throw new Error('The browser is not running.');
  return started;
}

/** Welcome opens at the first start: closed, so that it never lies on top of what a test looks at. */
async function closeWelcome({ browser, base }: Started): Promise<void> {
  const welcome = await until(
    'Welcome to open',
    async () => {
      for (const page of await browser.pages()) {
        const address = await page.evaluate(() => location.href);
        if (address.startsWith(`${base}welcome.html`)) return page;
      }
      return undefined;
    },
    WELCOME_LIMIT_MS,
  ).catch(() => undefined);
  await welcome?.close();
}

/** The tab that the browser started with; no page of ours that a person would see. */
async function firstTab(run: Run): Promise<Page> {
  const { browser } = startedOf(run);
  for (const page of await browser.pages()) {
    // One that an update has closed stays listed in Firefox.
    if (await page.evaluate(() => true).catch(() => false)) return page;
  }
  return browser.newPage();
}

async function openPage(run: Run, path: string, viewport: Viewport): Promise<Surface> {
  const { browser, base } = startedOf(run);
  // A tab behind another has no accessibility tree in Chromium: the second page open at once gets
  // a window of its own.
  const page = await browser.newPage({ type: run.surfaces.size === 0 ? 'tab' : 'window' });
  const surface = track(run, page);
  await page.setViewport(viewport);
  await load(page, base + path);
  return surface;
}

async function openToolbarPopup(run: Run): Promise<Surface> {
  const { browser, base, extensionId } = startedOf(run);
  const before = new Set(browser.targets());
  const extension = (await browser.extensions()).get(extensionId);
  const front = await firstTab(run);
  await front.bringToFront();
  await extension?.triggerAction(front);
  const target = await browser.waitForTarget(
    (one) => !before.has(one) && one.url().startsWith(`${base}popup.html`),
  );
  return track(run, await target.asPage());
}

function track({ kind, options, surfaces, complaints }: Run, page: Page): Surface {
  const { language } = options;
  const inTheTree = kind === 'chromium' && !language;
  const surface = createSurface(page, inTheTree ? inTree : inPage(page, language));
  surfaces.add(surface);
  page.on('pageerror', (error) => complaints.push(String(error)));
  page.on('console', (said) => {
    if (said.type() === 'error') complaints.push(said.text());
  });
  page.once('close', () => surfaces.delete(surface));
  return surface;
}

async function runInside<Result, Arguments extends unknown[]>(
  run: Run,
  work: (...values: Arguments) => Result,
  values: Arguments,
): Promise<Awaited<Result>> {
  const page = await firstTab(run);
  const address = `${startedOf(run).base}manifest.json`;
  if ((await page.evaluate(() => location.href)) !== address) await load(page, address);
  const given = work as (...inside: unknown[]) => unknown;
  return (await page.evaluate(given, ...values)) as Awaited<Result>;
}

async function end(run: Run, how: 'kill' | 'quit'): Promise<void> {
  const { browser } = startedOf(run);
  const process = browser.process();
  run.surfaces.clear();
  run.started = undefined;
  if (how === 'kill') killAll(process?.pid);
  else await browser.close();
  await until('the browser to end', async () => hasEnded(process));
}

function hasEnded(process: ReturnType<Started['browser']['process']>): boolean {
  return !process || process.exitCode !== null || process.signalCode !== null;
}

/** The browser leads a process group of its own; Windows ends children with their parent. */
function killAll(pid: number | undefined): void {
  if (pid === undefined) return;
  try {
    process.kill(process.platform === 'win32' ? pid : -pid, 'SIGKILL');
  } catch (error) {
    // It has ended by itself.
    if ((error as NodeJS.ErrnoException).code !== 'ESRCH') throw error;
  }
}

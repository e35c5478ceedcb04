// Nothing leaves the browser: listened to from outside, and tried from inside.
import { rm } from 'node:fs/promises';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { tryEveryWayOut, WAYS_OUT } from './attempts.ts';
import { builtExtension } from './built-extension.ts';
import { writeControlExtension } from './control-extension.ts';
import { createSession, type Session } from './session.ts';
import { openSink, type Sink, toChromiumProxy, toFirefoxProxy } from './sink.ts';
import { keepNote } from './steps.ts';
import { chosenBrowser, inChromium } from './use-session.ts';

const HOST = 'way-out.test';
const kind = chosenBrowser();

interface Watched {
  session: Session;
  sink: Sink;
  close(): Promise<void>;
}

async function startWatched(extension: string): Promise<Watched> {
  const sink = await openSink();
  const session = createSession(kind, {
    extension,
    args: inChromium ? toChromiumProxy(sink) : [],
    preferences: toFirefoxProxy(sink),
  });
  await session.start();
  return {
    session,
    sink,
    async close() {
      await session.dispose();
      await sink.close();
    },
  };
}

/** `www.example.com:443` -> `example.com` */
function toDomain(host: string): string {
  return host.replace(/:\d+$/, '').split('.').slice(-2).join('.');
}

let control: Watched;
let own: Watched;
let controlFolder: string;

beforeAll(async () => {
  controlFolder = await writeControlExtension();
  [control, own] = await Promise.all([
    startWatched(controlFolder),
    startWatched(builtExtension(kind)),
  ]);
});

afterAll(async () => {
  await Promise.all([control?.close(), own?.close()]);
  await rm(controlFolder, { recursive: true, force: true });
});

describe('listening from outside', () => {
  test('the sink hears every way out of an extension that may do as it likes', async () => {
    const page = await control.session.open('popup.html');
    const outcomes = await tryEveryWayOut(page.page, HOST, control.sink.udpPort);
    expect(outcomes.webrtc).toBe('sent');
    const heard = (): string[] =>
      WAYS_OUT.filter((way) => control.sink.hosts().some((host) => host.startsWith(`${way}.`)));
    await expect.poll(heard).toEqual(WAYS_OUT);
    await expect.poll(() => control.sink.packets()).toBeGreaterThan(0);
  });

  test('a whole session of ours adds nothing to what the browser itself sends', async () => {
    const { session, sink } = own;
    const asked: string[] = [];
    const open = async (path: string) => {
      const surface = await session.open(path);
      surface.page.on('request', (request) => asked.push(request.url()));
      await surface.reload();
      return surface;
    };

    const popup = await open('popup.html');
    await popup.press('button', 'Another');
    await popup.press('button', 'Heavy');
    await popup.press('button', 'lonely');
    await popup.press('button', 'More');
    await popup.press('button', 'Save for later');
    await keepNote(popup, 'https://example.com/ is only text, as is //example.org.', 'Easy');
    await popup.close();

    const journal = await open('options.html#/timeline');
    await journal.says('1 entry', 'status');
    await journal.type('https', 'searchbox', 'Search entries');
    await journal.says('1 entry', 'status');
    await journal.replace('', 'searchbox', 'Search entries');
    await journal.within('https', 'article').press('button', 'Edit');
    await journal.replace('Edited. <img src=//example.net/x.png>', 'textbox', 'Note');
    await journal.press('button', 'Save');
    await journal.says('Edited', 'article');
    await journal.within('Edited', 'article').press('button', 'Delete');
    await journal.press('button', 'Undo');
    for (const name of ['Library', 'Help', 'Timeline']) await journal.press('link', name);
    await journal.find('searchbox', 'Search entries');
    await journal.close();

    // Firefox reports nothing of the requests of an extension's pages: there the sink must do.
    if (inChromium) expect(asked.length).toBeGreaterThan(2);
    const { base } = session.started();
    expect(asked.filter((url) => !url.startsWith(base) && !url.startsWith('data:'))).toEqual([]);
    const known = new Set(control.sink.hosts().map(toDomain));
    expect(sink.hosts().filter((host) => !known.has(toDomain(host)))).toEqual([]);
    expect(sink.packets()).toBe(0);
  });
});

describe('trying from inside', () => {
  test.each(['popup.html', 'options.html#/timeline'])('every way out of %s fails', async (path) => {
    const { session, sink } = own;
    const surface = await session.open(path);
    const outcomes = await tryEveryWayOut(surface.page, HOST, sink.udpPort);
    expect(new Set(Object.values(outcomes))).toEqual(new Set(['failed']));
    expect(sink.hosts().filter((host) => host.includes(HOST))).toEqual([]);
    expect(sink.packets()).toBe(0);
    await surface.close();
  });

  test('the manifest asks for no host, no content script and no messages from outside', async () => {
    const manifest = await own.session.inside(() => JSON.parse(document.body.innerText));
    expect(manifest).not.toHaveProperty('host_permissions');
    expect(manifest).not.toHaveProperty('optional_host_permissions');
    expect(manifest).not.toHaveProperty('content_scripts');
    expect(manifest).not.toHaveProperty('web_accessible_resources');
    expect(manifest.content_security_policy.extension_pages).toContain("connect-src 'none'");
  });
});

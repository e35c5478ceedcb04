// Nothing leaves the browser: listened to from outside, and tried from inside.
import { rm } from 'node:fs/promises';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { tryEveryWayOut, tryForbidden, WAYS_OUT } from './attempts.ts';
import { builtExtension } from './built-extension.ts';
import { writeControlExtension } from './control-extension.ts';
import { createDownloads, type Downloads } from './downloads.ts';
import { PARTS } from './full-session.ts';
import { createSession, type Session } from './session.ts';
import { openSink, type Sink, toChromiumProxy, toFirefoxProxy } from './sink.ts';
import type { Surface } from './surface.ts';
import { chosenBrowser, inChromium } from './use-session.ts';

const HOST = 'way-out.test';
const kind = chosenBrowser();

interface Watched {
  session: Session;
  sink: Sink;
  downloads: Downloads;
  close(): Promise<void>;
}

async function startWatched(extension: string): Promise<Watched> {
  const sink = await openSink();
  const downloads = createDownloads();
  const session = createSession(kind, {
    extension,
    args: inChromium ? toChromiumProxy(sink) : [],
    preferences: { ...toFirefoxProxy(sink), ...downloads.preferences },
  });
  await session.start();
  await downloads.watch(session);
  return {
    session,
    sink,
    downloads,
    async close() {
      await session.dispose();
      await Promise.all([sink.close(), downloads.remove()]);
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

  test('a file that is saved is looked at by the browser itself, as far as it does that', async () => {
    const { session, downloads } = control;
    const page = await session.open('popup.html');
    const { name } = await downloads.take(() =>
      page.page.evaluate(saveText, 'control.age', 'Saved.\n'),
    );
    expect(name).toBe('control.age');
  });

  test.each(Object.keys(PARTS))(
    '%s adds nothing to what the browser itself sends',
    async (name) => {
      const { session, sink, downloads } = own;
      const asked: string[] = [];
      const open = async (path: string): Promise<Surface> => {
        const surface = await session.open(path);
        surface.page.on('request', (request) => asked.push(request.url()));
        await surface.reload();
        return surface;
      };
      await PARTS[name]?.({ session, downloads, open });
      await session.closePages();

      // Firefox reports nothing of the requests of an extension's pages: there the sink must do.
      if (inChromium) expect(asked.length).toBeGreaterThan(2);
      const { base } = session.started();
      const foreign = asked.filter(
        (url) => !ownSchemes(base).some((start) => url.startsWith(start)),
      );
      expect(foreign).toEqual([]);
      const known = new Set(control.sink.hosts().map(toDomain));
      expect(sink.hosts().filter((host) => !known.has(toDomain(host)))).toEqual([]);
      expect(sink.packets()).toBe(0);
    },
  );
});

/** What a page is made of, and what it makes itself. */
function ownSchemes(base: string): string[] {
  return [base, 'data:', `blob:${base}`];
}

/** As our own exports are saved (lib/platform/file.ts). */
function saveText(name: string, text: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([text]));
  link.download = name;
  link.click();
}

const EVERY_PAGE = ['popup.html', 'options.html#/timeline', 'welcome.html', 'together.html'];

describe('trying from inside', () => {
  test.each(EVERY_PAGE)(
    'WebRTC is not there, and text becomes neither markup nor code, in %s',
    async (path) => {
      const { session } = own;
      const surface = await session.open(path);
      expect(await surface.page.evaluate(tryForbidden)).toEqual({
        RTCPeerConnection: 'undefined',
        webkitRTCPeerConnection: 'undefined',
        RTCDataChannel: 'undefined',
        'RTCPeerConnection, put back': 'undefined',
        'markup from text': 'refused',
        'a document from text': 'refused',
        'a script from text': 'refused',
        'code from text': 'refused',
        'a worker': 'refused',
        'a policy of its own': 'refused',
      });
      await surface.close();
    },
  );

  test.each(EVERY_PAGE)('every way out of %s fails', async (path) => {
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

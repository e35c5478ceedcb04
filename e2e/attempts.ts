// Every way out of a page that we know of, tried from inside it. Each runs in the page as it is.
import type { Page } from 'puppeteer-core';

export type Outcome = 'failed' | 'sent';

/** What stands before the host in the address of each attempt. */
export const WAYS_OUT = [
  'fetch',
  'xmlhttprequest',
  'websocket',
  'eventsource',
  'image',
  'stylesheet',
  'frame',
  'form',
  'sendbeacon',
];

/**
 * @param host where everything but WebRTC goes to, with the way out before it
 * @param udpPort where WebRTC looks for its server on this machine
 * @returns whether the page was told that it failed, where a page is told at all
 */
export async function tryEveryWayOut(
  page: Page,
  host: string,
  udpPort: number,
): Promise<Record<string, Outcome>> {
  const requests = await page.evaluate(tryRequests, host);
  await page.evaluate(trySilently, host);
  return { ...requests, webrtc: await page.evaluate(tryWebRtc, udpPort) };
}

async function tryRequests(host: string): Promise<Record<string, Outcome>> {
  const element = (name: string, attributes: Record<string, string>): Promise<unknown> =>
    new Promise((resolve, reject) => {
      const made = Object.assign(document.createElement(name), attributes);
      made.addEventListener('load', resolve);
      made.addEventListener('error', reject);
      document.addEventListener('securitypolicyviolation', ({ blockedURI }) => {
        if (blockedURI.includes(host)) reject(new Error(blockedURI));
      });
      document.body.append(made);
    });
  const attempts: Record<string, () => Promise<unknown>> = {
    fetch: () => fetch(`http://fetch.${host}/`, { mode: 'no-cors' }),
    xmlhttprequest: () =>
      new Promise((resolve, reject) => {
        const request = new XMLHttpRequest();
        request.onload = resolve;
        request.onerror = reject;
        request.open('GET', `http://xmlhttprequest.${host}/`);
        request.send();
      }),
    websocket: () =>
      new Promise((resolve, reject) => {
        const socket = new WebSocket(`ws://websocket.${host}/`);
        socket.onopen = resolve;
        socket.onerror = reject;
      }),
    eventsource: () =>
      new Promise((resolve, reject) => {
        const source = new EventSource(`http://eventsource.${host}/`);
        source.onopen = resolve;
        source.onerror = reject;
      }),
    image: () => element('img', { src: `http://image.${host}/` }),
    stylesheet: () => element('link', { rel: 'stylesheet', href: `http://stylesheet.${host}/` }),
    frame: () => element('iframe', { src: `http://frame.${host}/` }),
  };
  // Whoever neither succeeds nor fails was not stopped.
  const silence = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 5_000));
  const outcomes = Object.entries(attempts).map(async ([name, attempt]) => {
    try {
      await Promise.race([attempt(), silence()]);
      return [name, 'sent'];
    } catch {
      return [name, 'failed'];
    }
  });
  return Object.fromEntries(await Promise.all(outcomes));
}

/** Forms and beacons tell nothing of their fate: only the sink can. */
function trySilently(host: string): void {
  const target = Object.assign(document.createElement('iframe'), { name: 'target' });
  const form = Object.assign(document.createElement('form'), {
    action: `http://form.${host}/`,
    method: 'post',
    target: 'target',
  });
  document.body.append(target, form);
  try {
    form.submit();
  } catch {
    // Firefox says at once that it was refused.
  }
  navigator.sendBeacon(`http://sendbeacon.${host}/`, 'beacon');
}

async function tryWebRtc(port: number): Promise<Outcome> {
  try {
    const connection = new RTCPeerConnection({ iceServers: [{ urls: `stun:127.0.0.1:${port}` }] });
    // Held by the page, or it could be swept away before it has sent anything.
    Object.assign(globalThis, { connection });
    connection.createDataChannel('way out');
    await connection.setLocalDescription(await connection.createOffer());
    return 'sent';
  } catch {
    return 'failed';
  }
}

/**
 * What the policy and the guard forbid to any code in a page, ours and foreign. Not at once: what a test
 * runs may make code of text, and what it leaves for later may not.
 */
export async function tryForbidden(): Promise<Record<string, string>> {
  await new Promise((resolve) => setTimeout(resolve));
  const scope = globalThis as unknown as Record<string, unknown>;
  const attempt = (act: () => unknown): string => {
    try {
      act();
      return 'allowed';
    } catch {
      return 'refused';
    }
  };
  const putBack = (): string => {
    try {
      scope.RTCPeerConnection = class {};
    } catch {
      // Strict code is told so.
    }
    return typeof scope.RTCPeerConnection;
  };
  const hidden = document.createElement('div');
  const policies = (scope.trustedTypes ?? {}) as {
    createPolicy?(name: string, rules: object): unknown;
  };
  return {
    RTCPeerConnection: typeof scope.RTCPeerConnection,
    webkitRTCPeerConnection: typeof scope.webkitRTCPeerConnection,
    RTCDataChannel: typeof scope.RTCDataChannel,
    'RTCPeerConnection, put back': putBack(),
    'markup from text': attempt(() => Object.assign(hidden, { innerHTML: '<b>x</b>' })),
    'a document from text': attempt(() => new DOMParser().parseFromString('<b>x</b>', 'text/html')),
    'a script from text': attempt(() =>
      Object.assign(document.createElement('script'), { text: 'globalThis.x = 1' }),
    ),
    'code from text': attempt(() => Reflect.construct(Function, ['return 1'])),
    'a worker': attempt(() => new Worker('/background.js')),
    'a policy of its own': attempt(() => {
      if (!policies.createPolicy) throw new Error('no Trusted Types');
      return policies.createPolicy('other', { createHTML: (text: string) => text });
    }),
  };
}

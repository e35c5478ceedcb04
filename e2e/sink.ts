// Listens on this machine where a browser would go out, and writes down every attempt: a proxy
// for all TCP traffic, and a UDP port for WebRTC. Nothing is ever let through.
import { createSocket } from 'node:dgram';
import { createServer, type Socket } from 'node:net';

export interface Sink {
  tcpPort: number;
  udpPort: number;
  /** The hosts that were asked for, in order, as `host:port`. */
  hosts(): string[];
  /** How many UDP packets came. */
  packets(): number;
  close(): Promise<void>;
}

export async function openSink(): Promise<Sink> {
  const hosts: string[] = [];
  let packets = 0;
  const sockets = new Set<Socket>();

  const proxy = createServer((socket) => {
    sockets.add(socket);
    socket.once('close', () => sockets.delete(socket));
    socket.on('error', () => undefined);
    socket.once('data', (data) => {
      hosts.push(toHost(data.toString('latin1')));
      socket.end('HTTP/1.1 502 Bad Gateway\r\nContent-Length: 0\r\nConnection: close\r\n\r\n');
    });
  });
  await new Promise<void>((resolve) => proxy.listen(0, '127.0.0.1', resolve));

  const udp = createSocket('udp4');
  udp.on('message', () => {
    packets += 1;
  });
  await new Promise<void>((resolve) => udp.bind(0, '127.0.0.1', resolve));

  const address = proxy.address();
  if (address === null || typeof address === 'string') throw new Error('The sink has no port.');
  return {
    tcpPort: address.port,
    udpPort: udp.address().port,
    hosts: () => [...hosts],
    packets: () => packets,
    async close() {
      for (const socket of sockets) socket.destroy();
      await Promise.all([
        new Promise((resolve) => proxy.close(resolve)),
        new Promise<void>((resolve) => udp.close(resolve)),
      ]);
    },
  };
}

/** `CONNECT host:port` or `GET http://host:port/...`; anything else as it came. */
function toHost(request: string): string {
  const [, method, target] = request.match(/^([A-Z]+) (\S+)/) ?? [];
  if (method === undefined || target === undefined) return `raw ${JSON.stringify(request)}`;
  if (method === 'CONNECT') return target;
  return URL.canParse(target) ? new URL(target).host : target;
}

/** Firefox preferences that send everything through the sink, addresses of this machine too. */
export function toFirefoxProxy({ tcpPort }: Pick<Sink, 'tcpPort'>): Record<string, unknown> {
  const host = '127.0.0.1';
  return {
    'network.proxy.type': 1,
    'network.proxy.http': host,
    'network.proxy.http_port': tcpPort,
    'network.proxy.ssl': host,
    'network.proxy.ssl_port': tcpPort,
    'network.proxy.no_proxies_on': '',
    'network.proxy.allow_hijacking_localhost': true,
    'network.proxy.failover_direct': false,
    // Its question before a form is sent would hold the page up.
    'security.warn_submit_secure_to_insecure': false,
    'media.peerconnection.ice.loopback': true,
    'media.peerconnection.ice.obfuscate_host_addresses': false,
  };
}

/** The same for Chromium, as arguments. */
export function toChromiumProxy({ tcpPort }: Pick<Sink, 'tcpPort'>): string[] {
  return [
    `--proxy-server=127.0.0.1:${tcpPort}`,
    '--proxy-bypass-list=<-loopback>',
    '--allow-loopback-in-peer-connection',
    '--force-webrtc-ip-handling-policy=default',
  ];
}

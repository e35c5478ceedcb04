// Tells the other open pages that a store changed, so that they read again. Carries no words.

export type Announcement =
  | { kind: 'months'; months: string[] }
  | { kind: 'draft' }
  | { kind: 'kept'; draftId: string; editedAt: number }
  | { kind: 'personal'; key: string }
  /** The lock was turned on or off: what a page knew of it, and of the stores, is out of date. */
  | { kind: 'lock' }
  /** Nothing that was shown or held in memory is here any more: see erase.ts. */
  | { kind: 'erased' };

export interface Channel {
  /** Does nothing once closed: what was stored stands, also when nobody can be told. */
  announce(what: Announcement): void;
  /** Announcements of *other* pages. Returns how to stop listening. */
  listen(listener: (what: Announcement) => void): () => void;
  close(): void;
}

export function createChannel(name = 'inkling'): Channel {
  const channel = new BroadcastChannel(name);
  let closed = false;
  return {
    announce(what) {
      if (!closed) channel.postMessage(what);
    },
    listen: (listener) => {
      const onMessage = (event: MessageEvent<Announcement>): void => listener(event.data);
      channel.addEventListener('message', onMessage);
      return () => channel.removeEventListener('message', onMessage);
    },
    close() {
      closed = true;
      channel.close();
    },
  };
}

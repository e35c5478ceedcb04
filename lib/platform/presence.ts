// Whether this is a moment for a nudge: who is there, and what they are doing, as far as the
// browser tells without any permission to see pages.
import { browser } from 'wxt/browser';
import type { Presence } from '@/lib/core/nudge-input';
import type { Settings } from '@/lib/core/settings';
import { OPEN_PAGE_LOCK } from './locks';

/** Without a key or a pointer for this long, nobody is there. The least that browsers allow is 15. */
export const IDLE_SECONDS = 60;
const PAGE_LOCK = 'inkling-page-in-sight';

export async function readPresence(settings: Settings): Promise<Presence> {
  const [idle, isInSight] = await Promise.all([
    browser.idle?.queryState(IDLE_SECONDS).catch(() => undefined),
    isPageInSight(),
  ]);
  const inUse = idle === undefined ? 'unknown' : idle === 'active';
  if (inUse === false) return { inUse };
  if (isInSight) return { inUse, busy: 'page-open' };
  if (settings.waitForFullScreen && (await isFullScreen())) return { inUse, busy: 'full-screen' };
  if (settings.waitForSound && (await isSoundPlaying())) return { inUse, busy: 'sound' };
  return { inUse };
}

/**
 * Tells the background that this page is open, and for as long as it is in sight, that no nudge is
 * needed.
 */
export function announcePage(): void {
  void navigator.locks.request(
    OPEN_PAGE_LOCK,
    { mode: 'shared' },
    () => new Promise(() => undefined),
  );
  const hold = (): void => {
    if (document.visibilityState !== 'visible') return;
    void navigator.locks.request(
      PAGE_LOCK,
      { mode: 'shared' },
      () =>
        new Promise<void>((release) => {
          document.addEventListener('visibilitychange', () => release(), { once: true });
        }),
    );
  };
  document.addEventListener('visibilitychange', hold);
  hold();
}

async function isPageInSight(): Promise<boolean> {
  const { held } = await navigator.locks.query();
  return held?.some(({ name }) => name === PAGE_LOCK) ?? false;
}

/** Firefox for Android has no windows: there it is not known, and counts as no. */
async function isFullScreen(): Promise<boolean> {
  const focused = await browser.windows?.getLastFocused().catch(() => undefined);
  return focused?.state === 'fullscreen';
}

async function isSoundPlaying(): Promise<boolean> {
  const audible = await browser.tabs.query({ audible: true }).catch(() => []);
  return audible.length > 0;
}

// What a page does when everything was erased, or the lock turned on or off: it begins anew, with
// nothing in memory.
import type { Channel } from './channel';

/** Called by every page at its start. Returns how to stop. */
export function reloadWhenErased(
  channel: Channel,
  reload: () => void = () => location.reload(),
): () => void {
  return channel.listen((what) => {
    if (what.kind === 'erased' || what.kind === 'lock') reload();
  });
}

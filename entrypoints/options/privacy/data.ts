// One's own data out, in and away, over the stores of this page.
import { browser } from 'wxt/browser';
import { createChannel } from '@/lib/platform/channel';
import { now, zone } from '@/lib/platform/clock';
import { createDataTransfer, type DataTransfer } from '@/lib/platform/data-transfer';
import type { Stores } from '@/lib/platform/stores';

export function createData({ database, settings }: Stores): DataTransfer {
  return createDataTransfer({
    database,
    // Its own, so that this page's stores hear of an import as those of other pages do.
    channel: createChannel(),
    settings,
    now,
    zone,
    app: browser.runtime.getManifest().version,
  });
}

// What to expect of nudges, kept true while the page is open, and the pauses one can choose.
import { useCallback, useEffect, useState } from 'react';
import { type Outlook, toOutlook } from '@/lib/core/outlook';
import type { PauseChoice } from '@/lib/core/pause';
import { toPause } from '@/lib/core/pause-choice';
import { now, zone } from '@/lib/platform/clock';
import { readKnown } from '@/lib/platform/nudge-store';
import { createPauseStore } from '@/lib/platform/pause-store';
import { onStorageChange } from '@/lib/platform/storage-changes';
import type { Stores } from '@/lib/platform/stores';

export interface OutlookInUse {
  outlook: Outlook;
  pause: (choice: PauseChoice) => void;
  resume: () => void;
}

export function useOutlook({ visits }: Pick<Stores, 'visits'>): OutlookInUse {
  const [pauses] = useState(createPauseStore);
  const [outlook, setOutlook] = useState<Outlook>({ kind: 'none' });

  const read = useCallback(async () => {
    const at = now();
    const known = await readKnown(at, 0);
    const { settings, state } = known;
    setOutlook(
      toOutlook({
        now: at,
        zone: zone(),
        settings: { ...settings, on: settings.nudges, perDay: settings.nudgesPerDay },
        state,
        pause: known.pause,
      }),
    );
  }, []);

  useEffect(() => {
    read().catch(() => undefined);
    return onStorageChange(() => {
      read().catch(() => undefined);
    });
  }, [read]);

  return {
    outlook,
    pause: (choice) => {
      readKnown(now(), 0)
        .then(({ settings }) => pauses.write(toPause(choice, now(), zone(), settings)))
        .catch(() => undefined);
    },
    resume: () => {
      Promise.all([pauses.clear(), visits.resumed(now())]).catch(() => undefined);
    },
  };
}

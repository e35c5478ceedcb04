// The Journal: one page, one section at a time.
import { useEffect } from 'react';
import { DiscreetRow } from '@/components/journal/DiscreetRow';
import { JournalFrame } from '@/components/journal/JournalFrame';
import { LockNow } from '@/components/lock/LockNow';
import { t } from '@/lib/i18n';
import { hideNow } from '@/lib/platform/hide';
import { revealWords } from '@/lib/platform/look';
import { lockNow } from '@/lib/platform/session-keys';
import type { Stores } from '@/lib/platform/stores';
import { showTitle } from '@/lib/platform/title';
import { useSession } from '../wiring/use-session';
import type { Journal } from './journal';
import { LockGate } from './lock/LockGate';
import { SaidBefore } from './SaidBefore';
import { listSections } from './sections';
import { UndoToast } from './UndoToast';
import { usePlace } from './use-place';
import { WhatChanged } from './WhatChanged';

interface AppProps {
  stores: Stores;
  journal: Journal;
}

export function App({ stores, journal }: AppProps) {
  const place = usePlace();
  const standing = useSession(journal.standing);
  const sections = listSections();
  const current = sections.find(({ section }) => section === place.section) ?? sections[0];
  const title = current && t('pageTitle', current.title);

  useEffect(() => {
    if (title !== undefined) showTitle(title);
  }, [title]);

  if (!current) return null;
  const { Section } = current;
  return (
    <JournalFrame
      items={sections}
      current={current}
      aside={
        <>
          <DiscreetRow onReveal={revealWords} onHide={hideNow} />
          {standing === 'unlocked' && <LockNow onLock={() => void lockNow()} />}
        </>
      }
      overlay={<UndoToast journal={journal} />}
    >
      <SaidBefore />
      <WhatChanged />
      <LockGate stores={stores} standing={standing} section={current.section}>
        <Section stores={stores} journal={journal} place={place} />
      </LockGate>
    </JournalFrame>
  );
}

// Erase everything, over the stores of this page.
import { useState } from 'react';
import { ErasePanel } from '@/components/privacy/ErasePanel';
import { Notice } from '@/components/ui/Notice';
import { t } from '@/lib/i18n';
import { reloadAndSay } from '@/lib/platform/after-reload';
import { eraseEverything } from '@/lib/platform/erase';
import type { Stores } from '@/lib/platform/stores';

interface ErasePartProps {
  stores: Stores;
  locked?: boolean;
}

export function ErasePart({ stores, locked = false }: ErasePartProps) {
  const [erasing, setErasing] = useState(false);
  const [failed, setFailed] = useState(false);

  async function erase(): Promise<void> {
    setErasing(true);
    try {
      await eraseEverything(stores.database, stores.channel);
      reloadAndSay('erased');
    } catch {
      setFailed(true);
      setErasing(false);
    }
  }

  return (
    <>
      <ErasePanel busy={erasing} locked={locked} onErase={() => void erase()} />
      {failed && <Notice urgent>{t('eraseFailed')}</Notice>}
    </>
  );
}

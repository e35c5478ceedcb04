// Erase everything, over the stores of this page.
import { useState } from 'react';
import { ErasePanel } from '@/components/privacy/ErasePanel';
import { Notice } from '@/components/ui/Notice';
import { t } from '@/lib/i18n';
import { eraseEverything } from '@/lib/platform/erase';
import type { Stores } from '@/lib/platform/stores';

export function ErasePart({ stores }: { stores: Stores }) {
  const [erasing, setErasing] = useState(false);
  const [failed, setFailed] = useState(false);

  async function erase(): Promise<void> {
    setErasing(true);
    try {
      await eraseEverything(stores.database, stores.channel);
      location.reload();
    } catch {
      setFailed(true);
      setErasing(false);
    }
  }

  return (
    <>
      <ErasePanel busy={erasing} onErase={() => void erase()} />
      {failed && <Notice urgent>{t('eraseFailed')}</Notice>}
    </>
  );
}

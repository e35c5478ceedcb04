// What was done on this page before it began anew, said once.
import { useEffect, useState } from 'react';
import { Notice } from '@/components/ui/Notice';
import { t } from '@/lib/i18n';
import { type AfterReload, takeSaid } from '@/lib/platform/after-reload';
import { painted } from '@/lib/platform/painted';

const TEXTS: Record<AfterReload, () => string> = {
  erased: () => t('saidErased'),
  off: () => t('saidOff'),
  recovered: () => t('saidRecovered'),
};

export function SaidBefore() {
  const [said, setSaid] = useState<string>();
  // Heard only where it comes into what is there already.
  useEffect(() => {
    void painted().then(() => {
      const what = takeSaid();
      if (!what) return;
      // Where one was on the page before is nowhere any more.
      scrollTo(0, 0);
      setSaid(TEXTS[what]());
    });
  }, []);
  return <Notice>{said}</Notice>;
}

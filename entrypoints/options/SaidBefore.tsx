// What was done on this page before it began anew, said once.
import { useEffect, useState } from 'react';
import { afterPaint } from '@/components/ui/after-paint';
import { Notice } from '@/components/ui/Notice';
import { t } from '@/lib/i18n';
import { type AfterReload, takeSaid } from '@/lib/platform/after-reload';

const TEXTS: Record<AfterReload, () => string> = {
  erased: () => t('saidErased'),
  off: () => t('saidOff'),
  recovered: () => t('saidRecovered'),
};

export function SaidBefore() {
  const [said, setSaid] = useState<string>();
  // Heard only where it comes into what is there already.
  useEffect(
    () =>
      afterPaint(() => {
        const what = takeSaid();
        if (!what) return;
        // Where one was on the page before is nowhere any more.
        scrollTo(0, 0);
        setSaid(TEXTS[what]());
      }),
    [],
  );
  return <Notice>{said}</Notice>;
}

// What a new version brought: one line, once.
import { useEffect, useState } from 'react';
import { Button } from '@/components/ui/Button';
import { Notice } from '@/components/ui/Notice';
import { decideTelling } from '@/lib/core/changes';
import { t } from '@/lib/i18n';
import { visitVersion } from '@/lib/platform/version-store';
import styles from './WhatChanged.module.css';

export function WhatChanged() {
  const [told, setTold] = useState(false);

  useEffect(() => {
    // What cannot be read is told nothing about.
    visitVersion().then(
      (seen) => setTold(decideTelling(seen).tell),
      () => undefined,
    );
  }, []);

  return (
    <Notice>
      {told && (
        <span className={styles.line}>
          {t('whatChanged')}
          <Button onClick={() => setTold(false)}>{t('close')}</Button>
        </span>
      )}
    </Notice>
  );
}

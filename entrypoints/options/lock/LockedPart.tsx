// The locked Journal, over the lock itself. Opening it begins the page anew: everything is read then.
import { useState } from 'react';
import { LockedScreen } from '@/components/lock/LockedScreen';
import { SettingsGroup } from '@/components/settings/SettingsGroup';
import { toFaultText } from '@/components/ui/fault-text';
import { toFault } from '@/lib/core/fault';
import { toHash } from '@/lib/core/sections';
import { t } from '@/lib/i18n';
import { reloadAndSay } from '@/lib/platform/after-reload';
import { createLockControl } from '@/lib/platform/lock';
import type { Stores } from '@/lib/platform/stores';
import { ErasePart } from '../privacy/ErasePart';

interface LockedPartProps {
  stores: Stores;
  /** Whether this is where everything can be erased. */
  inPrivacy: boolean;
}

export function LockedPart({ stores, inPrivacy }: LockedPartProps) {
  const [lock] = useState(() => createLockControl(stores.database, stores.channel));

  async function enter(
    open: () => Promise<boolean>,
    refused: string,
    begin: () => void,
  ): Promise<string | undefined> {
    try {
      if (!(await open())) return refused;
      begin();
      return undefined;
    } catch (error) {
      return toFaultText(toFault(error));
    }
  }

  return (
    <LockedScreen
      onUnlock={(passphrase) =>
        enter(
          () => lock.unlock(passphrase),
          t('passphraseWrong'),
          () => location.reload(),
        )
      }
      onRecover={(code, passphrase) =>
        enter(
          () => lock.recover(code, passphrase),
          t('recoveryWrong'),
          () => reloadAndSay('recovered'),
        )
      }
      lockedOut={
        inPrivacy ? (
          <SettingsGroup title={t('eraseEverything')}>
            <ErasePart stores={stores} locked />
          </SettingsGroup>
        ) : (
          <p>
            {t('lockedOut')} <a href={toHash({ section: 'privacy' })}>{t('lockedOutLink')}</a>
          </p>
        )
      }
    />
  );
}

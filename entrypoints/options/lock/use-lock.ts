// What can be done with the lock in Privacy, one step after the other.
import { useEffect, useState } from 'react';
import { DEFAULT_AUTO_LOCK_MINUTES } from '@/lib/core/auto-lock';
import { t } from '@/lib/i18n';
import { sayAfterReload, takeSaid } from '@/lib/platform/after-reload';
import { now } from '@/lib/platform/clock';
import { createLockControl } from '@/lib/platform/lock';
import type { NewLock } from '@/lib/platform/lock-keys';
import { noteUse, watchLock } from '@/lib/platform/lock-watch';
import type { Stores } from '@/lib/platform/stores';
import { useSession } from '../../wiring/use-session';
import type { Journal } from '../journal';
import { prepareAnew } from './prepare-anew';

type Step =
  | { kind: 'passphrase' | 'off' | 'change' }
  | { kind: 'recovery'; made: NewLock }
  | undefined;

export function useLock(stores: Stores, journal: Journal) {
  const [lock] = useState(() => createLockControl(stores.database, stores.channel));
  const on = useSession(journal.standing) === 'unlocked';
  const [step, setStep] = useState<Step>();
  const [said, setSaid] = useState('');
  const [afterMinutes, setAfterMinutes] = useState(DEFAULT_AUTO_LOCK_MINUTES);

  useEffect(() => {
    lock.state().then(
      (state) => setAfterMinutes(state.afterMinutes ?? DEFAULT_AUTO_LOCK_MINUTES),
      () => undefined,
    );
  }, [lock]);

  const open = (kind: 'passphrase' | 'off' | 'change'): void => setStep({ kind });
  const close = (): void => setStep(undefined);

  /** What went wrong is said in the dialog, which stays; what went well, beneath the switch. */
  async function attempt(work: () => Promise<string | undefined>): Promise<string | undefined> {
    setSaid('');
    return work().catch(() => t('lockFailed'));
  }

  const prepare = (passphrase: string) =>
    attempt(async () => {
      setStep({ kind: 'recovery', made: await lock.prepare(passphrase) });
      return undefined;
    });

  const turnOn = (made: NewLock) =>
    attempt(async () => {
      await lock.turnOn(made);
      watchLock(stores.lock);
      await prepareAnew(stores);
      await lock.scrub();
      journal.standing.set('unlocked');
      setSaid(t('lockIsOn'));
      close();
      return undefined;
    });

  const turnOff = () =>
    attempt(async () => {
      // The watch of this page begins it anew when the keys go.
      sayAfterReload('off');
      try {
        await lock.turnOff();
      } catch (error) {
        takeSaid();
        throw error;
      }
      return undefined;
    });

  const change = (current: string, next: string) =>
    attempt(async () => {
      if (!(await lock.changePassphrase(current, next))) return t('passphraseWrong');
      await lock.scrub();
      setSaid(t('passphraseChanged'));
      close();
      return undefined;
    });

  async function choose(minutes: number): Promise<void> {
    setAfterMinutes(minutes);
    await lock.setAfterMinutes(minutes);
    await noteUse(stores.lock, now());
  }

  return { on, step, said, afterMinutes, open, close, prepare, turnOn, turnOff, change, choose };
}

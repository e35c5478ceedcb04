// The lock in Privacy: on, off, another passphrase, and when it closes by itself.
import { ChangeDialog } from '@/components/lock/ChangeDialog';
import { LockPanel } from '@/components/lock/LockPanel';
import { RecoveryDialog } from '@/components/lock/RecoveryDialog';
import { TurnOffDialog } from '@/components/lock/TurnOffDialog';
import { TurnOnDialog } from '@/components/lock/TurnOnDialog';
import { Notice } from '@/components/ui/Notice';
import { toRecoveryCode } from '@/lib/core/recovery-code';
import { printPage } from '@/lib/platform/print';
import type { Stores } from '@/lib/platform/stores';
import type { Journal } from '../journal';
import { useLock } from './use-lock';

export function LockPart({ stores, journal }: { stores: Stores; journal: Journal }) {
  const { on, step, said, afterMinutes, ...does } = useLock(stores, journal);
  const { open, close, prepare, turnOn, turnOff, change, choose } = does;
  return (
    <>
      <Notice>{said}</Notice>
      <LockPanel
        on={on}
        afterMinutes={afterMinutes}
        onSwitch={() => open(on ? 'off' : 'passphrase')}
        onAfterMinutes={(minutes) => void choose(minutes)}
        onChangePassphrase={() => open('change')}
      />
      {step?.kind === 'passphrase' && <TurnOnDialog onTurnOn={prepare} onCancel={close} />}
      {step?.kind === 'recovery' && (
        <RecoveryDialog
          code={toRecoveryCode(step.made.recovery)}
          onKept={() => turnOn(step.made)}
          onPrint={() => void printPage(true)}
          onCancel={close}
        />
      )}
      {step?.kind === 'change' && <ChangeDialog onChange={change} onCancel={close} />}
      {step?.kind === 'off' && <TurnOffDialog onTurnOff={turnOff} onCancel={close} />}
    </>
  );
}

// Notes on the entry what came of it; said once it is stored.
import { Button } from '@/components/ui/Button';
import { toFaultText } from '@/components/ui/fault-text';
import { Notice } from '@/components/ui/Notice';
import type { Fault } from '@/lib/core/fault';
import { t } from '@/lib/i18n';

interface OutcomeButtonProps {
  name: string;
  /** Said when it is stored. */
  done: string;
  look?: 'filled' | 'outlined';
  state: 'none' | 'done' | 'gone' | Fault;
  disabled?: boolean;
  onPress: () => void;
}

export function OutcomeButton({
  name,
  done,
  look = 'outlined',
  state,
  ...rest
}: OutcomeButtonProps) {
  return (
    <>
      {state !== 'done' && (
        <Button look={look} disabled={rest.disabled} onClick={rest.onPress}>
          {name}
        </Button>
      )}
      <Notice>{state === 'done' && done}</Notice>
      {state !== 'done' && state !== 'none' && (
        <Notice urgent>{state === 'gone' ? t('entryGone') : toFaultText(state)}</Notice>
      )}
    </>
  );
}

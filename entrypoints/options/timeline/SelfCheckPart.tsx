// The self-check at the top of the timeline: a line when it is offered, a panel when it lies open.
import { useEffect } from 'react';
import { PastSelfChecks } from '@/components/self-check/PastSelfChecks';
import { SelfCheckForm } from '@/components/self-check/SelfCheckForm';
import { SelfCheckOffer } from '@/components/self-check/SelfCheckOffer';
import { SelfCheckPanel } from '@/components/self-check/SelfCheckPanel';
import { Button } from '@/components/ui/Button';
import { t } from '@/lib/i18n';
import { journalAddress } from '@/lib/platform/pages';
import { useSession } from '../../wiring/use-session';
import { focusOn } from '../focus';
import type { Journal } from '../journal';
import styles from './SelfCheckPart.module.css';

const WAY_IN = 'self-checks-button';

export function SelfCheckPart({ selfCheck: session }: Pick<Journal, 'selfCheck'>) {
  const { offer, open, draft, checks, result } = useSession(session);
  const helpAddress = journalAddress('help');

  useEffect(() => {
    void session.look();
  }, [session]);

  function leave(): void {
    focusOn(checks.length > 0 ? WAY_IN : 'section-heading');
  }

  function close(): void {
    session.close();
    leave();
  }

  function putOff(): void {
    // Where it cannot be stored, it stands there until the page is closed.
    session.putOff().then(leave, () => undefined);
  }

  if (open === 'form') {
    return (
      <SelfCheckPanel shows={open}>
        <SelfCheckForm
          draft={draft}
          result={result === 'kept' ? undefined : result}
          helpAddress={helpAddress}
          onAnswer={session.answer}
          onSafe={session.answerSafe}
          onKeep={() => void session.keep()}
          onCancel={close}
        />
      </SelfCheckPanel>
    );
  }
  if (open === 'past') {
    return (
      <SelfCheckPanel shows={open}>
        <PastSelfChecks
          checks={checks}
          kept={result === 'kept'}
          helpAddress={helpAddress}
          onAnswer={() => session.show('form')}
          onClose={close}
        />
      </SelfCheckPanel>
    );
  }
  return (
    <>
      {offer.kind === 'offer' && (
        <SelfCheckOffer
          onSeen={() => void session.seen().catch(() => undefined)}
          onAnswer={() => session.show('form')}
          onPutOff={putOff}
        />
      )}
      {checks.length > 0 && (offer.kind === 'offer' || offer.reason !== 'off') && (
        <div className={styles.way}>
          <Button id={WAY_IN} onClick={() => session.show('past')}>
            {t('selfCheckPast')}
          </Button>
        </div>
      )}
    </>
  );
}

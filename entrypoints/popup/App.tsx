// The check-in: one reflection, what is felt, a note, Keep.
import { type KeyboardEvent, useEffect, useState } from 'react';
import { CannotSave } from '@/components/check-in/CannotSave';
import { CheckInFields } from '@/components/check-in/CheckInFields';
import { CheckInNotice } from '@/components/check-in/CheckInNotice';
import { KeepRow } from '@/components/check-in/KeepRow';
import { Kept } from '@/components/check-in/Kept';
import { NudgePanel } from '@/components/nudges/NudgePanel';
import { MorePanel } from '@/components/reflection/MorePanel';
import { ReflectionHeading } from '@/components/reflection/ReflectionHeading';
import { TopRow } from '@/components/reflection/TopRow';
import { Button } from '@/components/ui/Button';
import { isEmpty } from '@/lib/core/check-in';
import { t } from '@/lib/i18n';
import { now, zone } from '@/lib/platform/clock';
import type { DraftSession } from '@/lib/platform/draft-session';
import { hideNow } from '@/lib/platform/hide';
import { journalAddress } from '@/lib/platform/pages';
import type { ReflectionSession } from '@/lib/platform/reflection-session';
import type { Stores } from '@/lib/platform/stores';
import { useOutlook } from '../wiring/use-outlook';
import { useSession } from '../wiring/use-session';
import { useWords } from '../wiring/use-words';
import styles from './App.module.css';
import { useCheckIn } from './use-check-in';

interface AppProps {
  stores: Stores;
  draftSession: DraftSession;
  reflectionSession: ReflectionSession;
}

/** A reflection counts as seen once it was on screen this long. */
const SEEN_AFTER_MS = 2_000;

export function App({ stores, draftSession, reflectionSession }: AppProps) {
  const { draft, rescued, fault } = useSession(draftSession);
  const { shown, favourite } = useSession(reflectionSession);
  const words = useWords(stores.personal);
  const nudges = useOutlook(stores);
  const { result, apply, keep, restart } = useCheckIn(stores, draftSession, reflectionSession);
  const [touched, setTouched] = useState(false);
  const [more, setMore] = useState(false);
  const whole = touched || !isEmpty(draft);

  useEffect(() => {
    stores.visits.opened(now()).catch(() => undefined);
  }, [stores]);

  useEffect(() => {
    const count = (): unknown => reflectionSession.seen().catch(() => undefined);
    const timer = setTimeout(count, shown.id === '' ? 0 : SEEN_AFTER_MS);
    return () => clearTimeout(timer);
  }, [reflectionSession, shown.id]);

  function goOn(to: Promise<void>): void {
    restart();
    setTouched(false);
    to.catch(() => undefined);
  }

  function onKeyDown(event: KeyboardEvent): void {
    if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return;
    event.preventDefault();
    void keep();
  }

  if (fault === 'no-storage') return <CannotSave helpAddress={journalAddress('help')} />;

  return (
    // The shortcut works wherever the focus is, as in any field for writing.
    <main className={styles.popup} onKeyDown={onKeyDown}>
      <TopRow onAnother={() => goOn(reflectionSession.another())} />
      <ReflectionHeading shown={shown} focused />
      {result?.kind === 'kept' ? (
        <Kept journalAddress={journalAddress('timeline')} />
      ) : (
        <>
          <CheckInFields
            {...words}
            draft={draft}
            whole={whole}
            prompt={
              whole && shown.followUp !== ''
                ? { text: shown.followUp, language: shown.language }
                : undefined
            }
            onAddWord={words.addWord}
            onChange={(step) => {
              setTouched(true);
              apply(step);
            }}
          />
          <CheckInNotice result={result} rescued={rescued} fault={fault} />
          <KeepRow more={more} onMore={() => setMore(!more)} onKeep={() => void keep()} />
          {more && (
            <MorePanel
              why={shown.why}
              favourite={favourite}
              journalAddress={journalAddress('timeline')}
              helpAddress={journalAddress('help')}
              onLighter={() => goOn(reflectionSession.lighter())}
              onFavourite={() => void reflectionSession.toggleFavourite()}
              onHide={() => goOn(reflectionSession.hide())}
            >
              <NudgePanel
                outlook={nudges.outlook}
                now={now()}
                zone={zone()}
                settingsAddress={journalAddress('settings')}
                onPause={nudges.pause}
                onResume={nudges.resume}
              />
              <Button onClick={hideNow}>{t('hide')}</Button>
            </MorePanel>
          )}
        </>
      )}
    </main>
  );
}

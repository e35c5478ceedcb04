// The check-in: one reflection, what is felt, a note, Keep.
import { type KeyboardEvent, useEffect, useLayoutEffect, useState } from 'react';
import { CheckInFields } from '@/components/check-in/CheckInFields';
import { CheckInNotice } from '@/components/check-in/CheckInNotice';
import { KeepRow } from '@/components/check-in/KeepRow';
import type { Prompt } from '@/components/check-in/NoteField';
import { ReflectionHeading } from '@/components/reflection/ReflectionHeading';
import { TopRow } from '@/components/reflection/TopRow';
import { later } from '@/components/ui/Later';
import { type Change, isEmpty } from '@/lib/core/check-in';
import type { Shown } from '@/lib/core/reflection';
import type { DraftSession } from '@/lib/platform/draft-session';
import { journalAddress } from '@/lib/platform/pages';
import type { ReflectionSession } from '@/lib/platform/reflection-session';
import type { Stores } from '@/lib/platform/stores';
import { useSession } from '../wiring/use-session';
import { useWords } from '../wiring/use-words';
import styles from './App.module.css';
import { useCheckIn } from './use-check-in';
import { usePresence } from './use-presence';

const CannotSave = later(() =>
  import('@/components/check-in/CannotSave').then((module) => module.CannotSave),
);
/** Loaded when it is pressed: most visits never need it. */
const More = later(() => import('./More').then((module) => module.More));
const Kept = later(() => import('./KeptPart').then((module) => module.KeptPart));
/** Nothing is decided or read for it before the first press. */
const HelpCardPart = later(() =>
  import('../wiring/HelpCardPart').then((module) => module.HelpCardPart),
);
const LockedPart = later(() => import('./LockedPart').then((module) => module.LockedPart));

interface AppProps {
  stores: Stores;
  draftSession: DraftSession;
  reflectionSession: ReflectionSession;
}

export function App({ stores, draftSession, reflectionSession }: AppProps) {
  const { draft, rescued, fault } = useSession(draftSession);
  const { shown } = useSession(reflectionSession);
  const words = useWords(stores);
  const { result, apply, keep, restart } = useCheckIn(stores, draftSession, reflectionSession);
  const [touched, setTouched] = useState(false);
  const [more, setMore] = useState(false);
  // Keep answers from here on: what `npm run bench` measures.
  useLayoutEffect(() => {
    performance.mark('ready');
  }, []);
  usePresence(stores.visits, reflectionSession, shown.id);
  const whole = touched || !isEmpty(draft);
  const onChange = (step: Change): void => {
    setTouched(true);
    // The popup may close over it.
    Kept.load().catch(() => undefined);
    apply(step);
  };
  const kept = result?.kind === 'kept' ? result.entry : undefined;
  const help = (whole || kept) && (
    <HelpCardPart
      stores={stores}
      feelings={words.feelings}
      felt={draft.feelings}
      helpAddress={journalAddress('help')}
      inNewTab
    />
  );

  function goOn(going: Promise<void>): void {
    restart();
    setTouched(false);
    going.catch(() => undefined);
  }

  function onKeyDown(event: KeyboardEvent): void {
    if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return;
    event.preventDefault();
    void keep();
  }

  if (fault === 'no-storage') return <NoStorage />;

  return (
    // The shortcut works wherever the focus is, as in any field for writing.
    <main className={styles.popup} onKeyDown={onKeyDown}>
      <TopRow onAnother={() => goOn(reflectionSession.another())}>
        <Locked stores={stores} />
      </TopRow>
      <ReflectionHeading shown={shown} focused />
      {kept ? (
        <Kept stores={stores} entry={kept} aside={help} />
      ) : (
        <>
          <CheckInFields
            {...words}
            draft={draft}
            whole={whole}
            prompt={whole ? toPrompt(shown) : undefined}
            aside={help}
            onAddWord={words.addWord}
            onChange={onChange}
          />
          <CheckInNotice result={result} rescued={rescued} fault={fault} />
          <KeepRow more={more} onMore={() => setMore(!more)} onKeep={() => void keep()} />
          {more && (
            <More
              {...{ stores, draft, onChange }}
              feelings={words.feelings}
              session={reflectionSession}
              onGo={goOn}
            />
          )}
        </>
      )}
    </main>
  );
}

function toPrompt({ followUp, language }: Shown): Prompt | undefined {
  return followUp === '' ? undefined : { text: followUp, language };
}

function Locked({ stores }: Pick<AppProps, 'stores'>) {
  const [on, setOn] = useState(false);
  useEffect(() => {
    stores.lock().then(
      ({ header }) => setOn(header !== undefined),
      () => undefined,
    );
  }, [stores]);
  return on && <LockedPart stores={stores} />;
}

function NoStorage() {
  return <CannotSave helpAddress={journalAddress('help')} />;
}

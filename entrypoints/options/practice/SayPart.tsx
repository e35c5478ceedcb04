// Saying it: a message composed of its parts, changed at will, copied by hand.
import { useEffect, useState } from 'react';
import { ComposerForm } from '@/components/practice/ComposerForm';
import { CopyButton } from '@/components/practice/CopyButton';
import { MessageBox } from '@/components/practice/MessageBox';
import { OutcomeButton } from '@/components/practice/OutcomeButton';
import { Button } from '@/components/ui/Button';
import { toFaultText } from '@/components/ui/fault-text';
import { Notice } from '@/components/ui/Notice';
import { compose } from '@/lib/core/composer';
import { findHints } from '@/lib/core/composer-hints';
import type { Entry } from '@/lib/core/entry';
import { type Fault, toFault } from '@/lib/core/fault';
import { withOutcome } from '@/lib/core/plan';
import { type Message, newMessage } from '@/lib/core/practice';
import { t } from '@/lib/i18n';
import { copyText } from '@/lib/platform/clipboard';
import { now } from '@/lib/platform/clock';
import type { PracticeStore } from '@/lib/platform/practice-store';
import type { Stores } from '@/lib/platform/stores';
import { useComposer } from '../../wiring/use-composer';
import { useKept } from '../../wiring/use-kept';
import type { Words } from '../../wiring/use-words';

interface SayPartProps {
  stores: Stores;
  practice: PracticeStore;
  entry: Entry | undefined;
  words: Words;
}

export function SayPart({ stores, practice, entry, words: { addWord, ...picker } }: SayPartProps) {
  const words = useComposer();
  const { message, fault, change } = useMessage(practice, entry);
  const kept = useKept(stores, entry);
  if (!words || !message || picker.feelings.length === 0) return null;
  const composed = compose(words, picker.feelings, message);
  const text = message.text ?? composed;

  return (
    <>
      <ComposerForm
        {...picker}
        {...{ words, message }}
        onAddWord={addWord}
        onChange={(next) => change(next)}
      />
      <MessageBox
        label={t('yourMessage')}
        empty={t('messageEmpty')}
        text={text}
        hints={findHints(words.hints, text)}
        byHand={message.text !== null && message.text !== composed}
        onChange={(next) => change({ ...message, text: next })}
        onAgain={() => change({ ...message, text: null })}
      >
        <CopyButton text={text} copy={copyText} />
        {entry && (
          <OutcomeButton
            name={t('iSaidIt')}
            done={t('notedOnEntry')}
            state={kept.state}
            onPress={() => void kept.note((each) => withOutcome(each, 'said', now()))}
          />
        )}
        <Button onClick={() => change(undefined)}>{t('startOver')}</Button>
        {fault && <Notice urgent>{toFaultText(fault)}</Notice>}
      </MessageBox>
    </>
  );
}

/** The message about this entry as it was left, stored with every change. */
function useMessage(practice: PracticeStore, entry: Entry | undefined) {
  const [message, setMessage] = useState<Message>();
  const [fault, setFault] = useState<Fault>();

  useEffect(() => {
    practice.load(entry?.id).then(
      (stored) => setMessage(stored ?? newMessage(entry)),
      (error: unknown) => {
        setMessage(newMessage(entry));
        setFault(toFault(error));
      },
    );
  }, [practice, entry]);

  /** Undefined: from the beginning again. */
  function change(next: Message | undefined): void {
    setMessage(next ?? newMessage(entry));
    practice.save(entry?.id, next).then(
      () => setFault(undefined),
      (error: unknown) => setFault(toFault(error)),
    );
  }

  return { message, fault, change };
}

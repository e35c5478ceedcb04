// Asking for room, from a kept entry or from nothing; the time to be back can become a reminder.
import { useState } from 'react';
import { toWhen } from '@/components/nudges/outlook-text';
import { CopyButton } from '@/components/practice/CopyButton';
import { MessageBox } from '@/components/practice/MessageBox';
import { OutcomeButton } from '@/components/practice/OutcomeButton';
import { type RoomDraft, RoomForm, RoomRemind } from '@/components/practice/RoomForm';
import { toFaultText } from '@/components/ui/fault-text';
import { Notice } from '@/components/ui/Notice';
import type { Entry } from '@/lib/core/entry';
import { type Fault, toFault } from '@/lib/core/fault';
import { withOutcome } from '@/lib/core/plan';
import { nextTimeOf } from '@/lib/core/reminder-choice';
import { composeRoom } from '@/lib/core/room';
import { toBackAt } from '@/lib/core/room-time';
import { t } from '@/lib/i18n';
import { copyText } from '@/lib/platform/clipboard';
import { newId, now, zone } from '@/lib/platform/clock';
import { createReminderStore } from '@/lib/platform/reminder-store';
import type { Stores } from '@/lib/platform/stores';
import { useComposer } from './use-composer';
import { useKept } from './use-kept';

interface RoomPartProps {
  stores: Stores;
  entry: Entry | undefined;
}

export function RoomPart({ stores, entry }: RoomPartProps) {
  const words = useComposer();
  const [room, setRoom] = useState<RoomDraft>({ why: '', time: undefined, warm: '' });
  const [backAt, setBackAt] = useState<number>();
  const [text, setText] = useState<string>();
  const reminder = useReminder();
  const kept = useKept(stores, entry);
  if (!words) return null;
  const back = backAt === undefined ? undefined : toWhen(backAt, now(), zone());
  const composed = composeRoom(words, { ...room, back });

  function moveBack(at: number): void {
    setBackAt(at);
    if (reminder.at !== undefined) void reminder.set(at);
  }

  return (
    <>
      <RoomForm
        words={words}
        room={room}
        onChange={setRoom}
        onTime={(time) =>
          void stores.settings
            .read()
            .then(({ settings }) => moveBack(toBackAt(time, now(), zone(), settings)))
        }
        onClock={(minutes) => moveBack(nextTimeOf(minutes, now(), zone()))}
      />
      <MessageBox
        label={t('yourMessage')}
        empty={t('messageEmpty')}
        text={text ?? composed}
        byHand={text !== undefined && text !== composed}
        onChange={setText}
        onAgain={() => setText(undefined)}
      >
        <CopyButton text={text ?? composed} copy={copyText} />
        <RoomRemind
          timed={backAt !== undefined}
          reminded={reminder.at !== undefined}
          onRemind={() => void reminder.set(reminder.at === undefined ? backAt : undefined)}
        />
        {reminder.fault && <Notice urgent>{toFaultText(reminder.fault)}</Notice>}
        {entry && (
          <OutcomeButton
            name={t('roomAsked')}
            done={t('notedOnEntry')}
            state={kept.state}
            onPress={() => void kept.note((each) => withOutcome(each, 'asked-for-room', now()))}
          />
        )}
      </MessageBox>
    </>
  );
}

/** One reminder of this page's: what is shown is what was stored. */
function useReminder() {
  const [store] = useState(createReminderStore);
  const [id] = useState(newId);
  const [at, setAt] = useState<number>();
  const [fault, setFault] = useState<Fault>();

  async function set(next: number | undefined): Promise<void> {
    try {
      if (next === undefined) await store.cancel(id);
      else await store.set({ id, at: next });
      setAt(next);
      setFault(undefined);
    } catch (error) {
      setFault(toFault(error));
    }
  }

  return { at, fault, set };
}

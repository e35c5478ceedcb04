// To ask for room: what for, back when, and one warm sentence, as a message to copy or to say.
import { useState } from 'react';
import { Button } from '@/components/ui/Button';
import { ChoiceRow } from '@/components/ui/ChoiceRow';
import { fromClock } from '@/lib/core/clock';
import type { ComposerWords } from '@/lib/core/composer-words';
import { ROOM_TIMES, type RoomTime } from '@/lib/core/room-time';
import { t } from '@/lib/i18n';
import { PartField } from './PartField';
import styles from './RoomForm.module.css';

export interface RoomDraft {
  why: string;
  /** How it was chosen, to be back. */
  time: RoomTime | 'at-time' | undefined;
  warm: string;
}

interface RoomFormProps {
  words: ComposerWords;
  room: RoomDraft;
  onChange: (room: RoomDraft) => void;
  onTime: (time: RoomTime) => void;
  /** A time of day, in minutes since midnight. */
  onClock: (minutes: number) => void;
}

export function RoomForm({ words, room, onChange, onTime, onClock }: RoomFormProps) {
  const { whys, warm } = words.room;
  const [clock, setClock] = useState('20:00');

  function choose(time: NonNullable<RoomDraft['time']>): void {
    onChange({ ...room, time });
    const minutes = fromClock(clock);
    if (time !== 'at-time') onTime(time);
    else if (minutes !== undefined) onClock(minutes);
  }

  return (
    <div className={styles.form}>
      <PartField
        label={t('roomWhy')}
        lead={t('roomWhyLead')}
        value={room.why}
        suggestions={whys}
        onChange={(why) => onChange({ ...room, why })}
      />
      <div className={styles.back}>
        <ChoiceRow
          legend={t('roomBack')}
          value={room.time}
          options={[...ROOM_TIMES, 'at-time' as const].map((each) => [each, TIME_NAMES[each]()])}
          onChange={choose}
        />
        {room.time === 'at-time' && (
          <input
            type="time"
            aria-label={t('roomClock')}
            className={styles.clock}
            value={clock}
            onChange={({ target }) => {
              setClock(target.value);
              const minutes = fromClock(target.value);
              if (minutes !== undefined) onClock(minutes);
            }}
          />
        )}
      </div>
      <PartField
        label={t('roomWarm')}
        value={room.warm}
        suggestions={warm}
        onChange={(next) => onChange({ ...room, warm: next })}
      />
    </div>
  );
}

interface RoomRemindProps {
  /** Whether there is a time to be back at. */
  timed: boolean;
  reminded: boolean;
  onRemind: () => void;
}

/** The return time can become a reminder: to oneself, without a word of what it is for. */
export function RoomRemind({ timed, reminded, onRemind }: RoomRemindProps) {
  if (!timed) return null;
  return (
    <Button look="outlined" aria-pressed={reminded} onClick={onRemind}>
      {reminded ? t('roomReminded') : t('roomRemind')}
    </Button>
  );
}

const TIME_NAMES = {
  '20-minutes': () => t('roomIn20Minutes'),
  '1-hour': () => t('remindIn1Hour'),
  'this-evening': () => t('remindThisEvening'),
  'tomorrow-morning': () => t('remindTomorrowMorning'),
  'at-time': () => t('remindAtTime'),
};

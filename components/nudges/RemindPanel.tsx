// After Keep: to be reminded to come back, at a time of one's own choosing.
import { useEffect, useRef, useState } from 'react';
import { Button } from '@/components/ui/Button';
import { toFaultText } from '@/components/ui/fault-text';
import { Notice } from '@/components/ui/Notice';
import { showWhole } from '@/components/ui/show-whole';
import { fromClock } from '@/lib/core/clock';
import type { Fault } from '@/lib/core/fault';
import { REMINDER_CHOICES, type ReminderChoice } from '@/lib/core/reminder-choice';
import { t } from '@/lib/i18n';
import { toWhen } from './outlook-text';
import styles from './RemindPanel.module.css';

interface RemindPanelProps {
  /** When the reminder comes that was set here. */
  at: number | undefined;
  /** Why the last press stored nothing. */
  fault: Fault | undefined;
  now: number;
  zone: string;
  onChoose: (choice: ReminderChoice) => void;
  /** A time of day, in minutes since midnight. */
  onTime: (minutes: number) => void;
  onCancel: () => void;
}

export function RemindPanel({ at, fault, now, zone, onCancel, ...choices }: RemindPanelProps) {
  const [choosing, setChoosing] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  const before = useRef(at);

  // What was pressed is gone: the focus goes to what can be pressed next.
  useEffect(() => {
    if (before.current !== at) button.current?.focus();
    before.current = at;
  }, [at]);

  function press(): void {
    setChoosing(at === undefined && !choosing);
    if (at !== undefined) onCancel();
  }

  return (
    <div className={styles.panel}>
      <Notice>{at !== undefined && t('remindedAt', toWhen(at, now, zone))}</Notice>
      {at !== undefined && <p className={styles.note}>{t('remindNote')}</p>}
      <Button
        ref={button}
        look="outlined"
        aria-expanded={at === undefined ? choosing : undefined}
        onClick={press}
      >
        {at === undefined ? t('remindMe') : t('cancelTheReminder')}
      </Button>
      {at === undefined && choosing && <Choices {...choices} />}
      {fault && <Notice urgent>{toFaultText(fault)}</Notice>}
    </div>
  );
}

function Choices({ onChoose, onTime }: Pick<RemindPanelProps, 'onChoose' | 'onTime'>) {
  const [open, setOpen] = useState(false);
  return (
    <fieldset ref={showWhole} className={styles.choices}>
      <legend className="visually-hidden">{t('remindWhen')}</legend>
      {REMINDER_CHOICES.map((choice) => (
        <Button key={choice} look="outlined" onClick={() => onChoose(choice)}>
          {toChoiceText(choice)}
        </Button>
      ))}
      <Button look="outlined" aria-expanded={open} onClick={() => setOpen(!open)}>
        {t('remindAtTime')}
      </Button>
      {open && <TimeChoice onTime={onTime} />}
    </fieldset>
  );
}

function TimeChoice({ onTime }: Pick<RemindPanelProps, 'onTime'>) {
  const [clock, setClock] = useState('20:00');
  const minutes = fromClock(clock);
  return (
    <span ref={showWhole} className={styles.time}>
      <input
        type="time"
        aria-label={t('remindTime')}
        value={clock}
        onChange={(event) => setClock(event.target.value)}
      />
      <Button
        look="outlined"
        disabled={minutes === undefined}
        onClick={() => minutes !== undefined && onTime(minutes)}
      >
        {t('remindSet')}
      </Button>
    </span>
  );
}

function toChoiceText(choice: ReminderChoice): string {
  const texts: Record<ReminderChoice, string> = {
    '1-hour': t('remindIn1Hour'),
    'this-evening': t('remindThisEvening'),
    'tomorrow-morning': t('remindTomorrowMorning'),
  };
  return texts[choice];
}

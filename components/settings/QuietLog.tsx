// "Why was it quiet?": the last decisions, by day, in plain words.
import { Button } from '@/components/ui/Button';
import { dateForm } from '@/components/ui/date-form';
import type { Logged, Reason } from '@/lib/core/nudge-state';
import { dayOf } from '@/lib/core/time';
import { t } from '@/lib/i18n';
import styles from './QuietLog.module.css';

interface QuietLogProps {
  log: readonly Logged[];
  zone: string;
  onErase: () => void;
}

export function QuietLog({ log, zone, onErase }: QuietLogProps) {
  if (log.length === 0) return <p className={styles.empty}>{t('quietLogEmpty')}</p>;
  const time = dateForm({ timeStyle: 'short', timeZone: zone });
  const day = dateForm({
    weekday: 'long',
    day: 'numeric',
    month: 'long',
    timeZone: zone,
  });
  const days = Map.groupBy(log.toReversed(), ({ at }) => dayOf(at, zone));
  return (
    <div className={styles.log}>
      {[...days].map(([date, lines]) => (
        <section key={date} className={styles.day}>
          <h3 className={styles.date}>{day.format(lines[0]?.at)}</h3>
          <ul className={styles.lines}>
            {lines.map(({ at, kind, reason }) => (
              <li key={`${at}-${reason}`}>
                <time className={styles.time}>{time.format(at)}</time>
                <span>{(kind === 'drop' && toLeftOutText(reason)) || toReasonText(reason)}</span>
              </li>
            ))}
          </ul>
        </section>
      ))}
      <div>
        <Button look="outlined" onClick={onErase}>
          {t('eraseQuietLog')}
        </Button>
      </div>
    </div>
  );
}

function toReasonText(reason: Reason): string {
  const texts: Record<Reason, string> = {
    off: t('reasonOff'),
    paused: t('reasonPaused'),
    'quiet-hours': t('reasonQuietHours'),
    'no-window': t('reasonNoWindow'),
    'before-window': t('reasonBeforeWindow'),
    'day-full': t('reasonDayFull'),
    gap: t('reasonGap'),
    'checked-in': t('reasonCheckedIn'),
    tapered: t('reasonTapered'),
    skip: t('reasonSkip'),
    'one-a-day': t('reasonOneADay'),
    'third-day': t('reasonThirdDay'),
    stopped: t('reasonStopped'),
    away: t('reasonAway'),
    'full-screen': t('reasonFullScreen'),
    sound: t('reasonSound'),
    'page-open': t('reasonPageOpen'),
    'window-over': t('reasonWindowOver'),
    'not-running': t('reasonNotRunning'),
    nudged: t('reasonNudged'),
    asked: t('reasonAsked'),
    reminded: t('reasonReminded'),
    'reminder-late': t('reasonReminderLate'),
  };
  return texts[reason];
}

/** Of what may also only be waited for. */
function toLeftOutText(reason: Reason): string | undefined {
  const texts: Partial<Record<Reason, string>> = {
    away: t('leftOutAway'),
    'full-screen': t('leftOutFullScreen'),
    sound: t('leftOutSound'),
    'page-open': t('leftOutPageOpen'),
  };
  return texts[reason];
}

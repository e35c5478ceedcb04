// What to expect of nudges, as one says it: "Next nudge around 18:40".
import { dateForm } from '@/components/ui/date-form';
import { toOneLine } from '@/components/ui/format-text';
import type { Outlook } from '@/lib/core/outlook';
import { DAY_MS, dayOf } from '@/lib/core/time';
import { t } from '@/lib/i18n';

export function toOutlookText(outlook: Outlook, now: number, zone: string): string {
  switch (outlook.kind) {
    case 'off':
      return t('nudgesOff');
    case 'gone-quiet':
      return t('nudgesGoneQuiet');
    case 'none':
      return t('nudgesNone');
    case 'paused':
      return outlook.until === null
        ? t('pausedUntilReturn')
        : t('pausedUntil', toWhen(outlook.until, now, zone));
    case 'next':
      return t('nextNudgeAround', toWhen(toRound(outlook.at), now, zone));
  }
}

/** A moment as people say it: the time alone today, "tomorrow" with it, the weekday, or the date. */
export function toWhen(at: number, now: number, zone: string): string {
  const time = dateForm({ timeStyle: 'short', timeZone: zone });
  if (dayOf(at, zone) === dayOf(now, zone)) return toOneLine(time.format(at));
  if (dayOf(at, zone) === dayOf(now + DAY_MS, zone)) {
    return t('tomorrowAt', toOneLine(time.format(at)));
  }
  const dayAndTime = dateForm({
    weekday: 'long',
    // A weekday alone would be taken for the next one.
    ...(at - now > 6 * DAY_MS && { day: 'numeric', month: 'long' }),
    hour: 'numeric',
    minute: '2-digit',
    timeZone: zone,
  });
  return toOneLine(dayAndTime.format(at));
}

/** To ten minutes: a nudge comes around a time, not at one. */
function toRound(at: number): number {
  const step = 10 * 60_000;
  return Math.round(at / step) * step;
}

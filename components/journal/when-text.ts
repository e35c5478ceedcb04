// Moments and days as people say them.
import { dateForm } from '@/components/ui/date-form';
import { toOneLine } from '@/components/ui/format-text';
import type { Entry } from '@/lib/core/entry';
import { toDayNumber } from '@/lib/core/patterns/calendar-day';
import { DAY_MS, isSameZone, isZone } from '@/lib/core/time';
import { toDayName } from '@/lib/core/timeline';
import { t } from '@/lib/i18n';

/** When an entry was written, on the clocks there; and where, for whoever reads it `here`, in another zone. */
export function toTimeAndPlace({ at, zone }: Pick<Entry, 'at' | 'zone'>, here: string): string {
  const time = toTimeText(at, zone);
  return isSameZone(zone, here) ? time : t('timeAndPlace', time, toPlaceText(zone));
}

/** `18:40`, as it was on the clocks of `zone`. */
export function toTimeText(at: number, zone: string): string {
  const timeZone = isZone(zone) ? zone : 'UTC';
  return toOneLine(dateForm({ timeStyle: 'short', timeZone }).format(at));
}

/** "Today", "Yesterday", "Sunday 8 November". Both are local days such as `2026-11-22`. */
export function toDayText(day: string, today: string): string {
  const name = toDayName(day, today);
  if (name === 'today') return t('today');
  if (name === 'yesterday') return t('yesterday');
  const form = dateForm({
    weekday: 'long',
    day: 'numeric',
    month: 'long',
    ...(name === 'date-and-year' && { year: 'numeric' }),
  });
  return form.format(toDayNumber(day) * DAY_MS);
}

/** "March 2026", for a month such as `2026-03`. */
export function toMonthText(month: string): string {
  const form = dateForm({ month: 'long', year: 'numeric' });
  return form.format(toDayNumber(`${month}-15`) * DAY_MS);
}

/** `America/New_York` -> "New York" */
export function toPlaceText(zone: string): string {
  return zone.split('/').at(-1)?.replaceAll('_', ' ') ?? zone;
}

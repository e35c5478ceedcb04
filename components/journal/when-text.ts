// Moments and days as people say them.
import { toOneLine } from '@/components/ui/format-text';
import { isZone } from '@/lib/core/time';
import { toDayName } from '@/lib/core/timeline';
import { t, uiLanguage } from '@/lib/i18n';

/** Making one takes longer than all that is done with it. */
const clocks = new Map<string, Intl.DateTimeFormat>();

/** `18:40`, as it was on the clocks of `zone`. */
export function toTimeText(at: number, zone: string): string {
  let clock = clocks.get(zone);
  if (!clock) {
    const timeZone = isZone(zone) ? zone : 'UTC';
    clock = new Intl.DateTimeFormat(uiLanguage(), { timeStyle: 'short', timeZone });
    clocks.set(zone, clock);
  }
  return toOneLine(clock.format(at));
}

/** "Today", "Yesterday", "Sunday 8 November". Both are local days such as `2026-11-22`. */
export function toDayText(day: string, today: string): string {
  const name = toDayName(day, today);
  if (name === 'today') return t('today');
  if (name === 'yesterday') return t('yesterday');
  return Temporal.PlainDate.from(day).toLocaleString(uiLanguage(), {
    weekday: 'long',
    day: 'numeric',
    month: 'long',
    ...(name === 'date-and-year' && { year: 'numeric' }),
  });
}

/** "March 2026", for a month such as `2026-03`. */
export function toMonthText(month: string): string {
  return Temporal.PlainDate.from(`${month}-15`).toLocaleString(uiLanguage(), {
    month: 'long',
    year: 'numeric',
  });
}

/** `America/New_York` -> "New York" */
export function toPlaceText(zone: string): string {
  return zone.split('/').at(-1)?.replaceAll('_', ' ') ?? zone;
}

// The ways to an entry or a day, wherever in the list it stands: most of it is not drawn.
import { toDayId } from '@/components/journal/EntryRow';
import { toDate, toDayNumber } from '@/lib/core/patterns/calendar-day';
import { focusOn } from '../focus';
import type { Journal } from '../journal';

export function goToEntry({ reach }: Pick<Journal, 'reach'>, id: string): void {
  reach.set({ id, align: 'nearest' });
  focusOn(`entry-${id}`);
}

/** To that day, or the next older one that shows anything. @param day `2026-11-22` */
export async function goToDay({ timeline, reach }: Journal, day: string): Promise<void> {
  const found = await timeline.goBackTo(toDayNumber(day));
  if (!found) return;
  const first = timeline.get().items.find((item) => item.day === found.day) ?? found;
  reach.set({ id: first.entry.id, align: 'start' });
  focusOn(toDayId(`${toDate(found.day)}`));
}

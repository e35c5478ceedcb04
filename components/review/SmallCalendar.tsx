// The days of a review, as the patterns draw them. The sentences say what it shows; so it is only
// looked at.
import { CalendarMonth } from '@/components/patterns/CalendarMonth';
import type { Pressing } from '@/components/patterns/pressing';
import { isWithin } from '@/lib/core/patterns/calendar-day';
import type { Review } from '@/lib/core/review';
import styles from './SmallCalendar.module.css';

const NOTHING_TO_PRESS: Pressing = {
  pressed: undefined,
  onPress: () => undefined,
  onClose: () => undefined,
  found: undefined,
  labelOf: () => '',
};

export function SmallCalendar({ review: { patterns, span } }: { review: Review }) {
  return (
    <div inert aria-hidden="true" data-private="" className={styles.months}>
      {patterns.months.map((month) => (
        <CalendarMonth
          key={month.from}
          month={month}
          within={(day) => isWithin(span, day)}
          only={undefined}
          pressing={NOTHING_TO_PRESS}
        />
      ))}
    </div>
  );
}

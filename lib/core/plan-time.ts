// When a plan is asked about: in an evening, when the day is told.
import { eveningOf } from './pause-choice';
import { toLocal } from './time';
import { momentOf, type Week } from './week';

export const PLAN_TIMES = ['this-evening', 'tomorrow', '3-days', 'a-week'] as const;
export type PlanTime = (typeof PLAN_TIMES)[number];

const DAYS: Record<Exclude<PlanTime, 'this-evening'>, number> = {
  tomorrow: 1,
  '3-days': 3,
  'a-week': 7,
};
const EVENING_MINUTES = 19 * 60;

/** @returns epoch ms */
export function toAskAt(time: PlanTime, now: number, zone: string, week: Week): number {
  if (time === 'this-evening') return eveningOf(now, zone, week);
  const local = toLocal(now, zone);
  const day = local.toPlainDate().add({ days: DAYS[time] });
  return momentOf(day, EVENING_MINUTES, local.timeZoneId);
}

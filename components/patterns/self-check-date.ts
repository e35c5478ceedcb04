// The day of a self-check, as people write it.
import { dateForm } from '@/components/ui/date-form';
import type { SelfCheck } from '@/lib/core/self-check';
import { isZone } from '@/lib/core/time';

/** The day it was where it was answered: "Nov 22, 2026". */
export function toDateText({ at, zone }: SelfCheck): string {
  const timeZone = isZone(zone) ? zone : 'UTC';
  return dateForm({ dateStyle: 'medium', timeZone }).format(at);
}

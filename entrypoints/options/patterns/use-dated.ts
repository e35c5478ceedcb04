// What the patterns count: every entry with its day and hour, as the timeline has them already.
import type { Dated } from '@/lib/core/patterns/dated';
import { useSession } from '../../wiring/use-session';
import type { Journal } from '../journal';

/** Undefined while entries are still being read: half of them would show what is not so. */
export function useDated({ loaded, timeline }: Journal): readonly Dated[] | undefined {
  const { complete } = useSession(loaded);
  const { all } = useSession(timeline);
  return complete ? all : undefined;
}

// The months of many moments. Promise: the same names as `monthOf`, for a hundred thousand in a row
// in a small part of the time.
import { DAY_MS, monthOf } from './time';

/** One for many moments: it remembers the months of the days it was asked for. */
export function createMonths(): (at: number) => string {
  const names = new Map<number, string>();
  return (at) => {
    const day = Math.floor(at / DAY_MS);
    let name = names.get(day);
    if (name === undefined) {
      name = monthOf(at);
      names.set(day, name);
    }
    return name;
  };
}

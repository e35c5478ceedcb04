// When something that comes seldom was last on screen. Promise: it rests for its time also when the
// clock is set back meanwhile, and a clock that was wrong by more heals by itself.

export interface LastShown {
  /** When it was shown or, if that came later, closed: epoch ms. */
  at: number;
  /** The person sent it away. */
  closed: boolean;
}

/** Whether less than `ms` lie between two moments, whichever of them the clock puts first. */
export function isWithin(at: number, now: number, ms: number): boolean {
  return Math.abs(now - at) < ms;
}

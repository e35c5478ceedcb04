// Which mark an arrow key leads to: the nearest one in its direction, as the eye has it. So it holds
// for calendars, rows and columns alike, and from right to left.

/** Where a mark stands on the screen. */
export interface Place {
  x: number;
  y: number;
}

export const ARROWS = ['ArrowUp', 'ArrowDown', 'ArrowLeft', 'ArrowRight'] as const;
export type Arrow = (typeof ARROWS)[number];

/** Going straight on comes before going aside, even to something nearer. */
const ASIDE = 4;

/** The place in `places` to go to; undefined where there is none in that direction. */
export function stepFrom(from: Place, places: readonly Place[], arrow: Arrow): number | undefined {
  let best: number | undefined;
  let least = Number.POSITIVE_INFINITY;
  for (const [index, { x, y }] of places.entries()) {
    const [ahead, aside] = toWay(arrow, x - from.x, y - from.y);
    const cost = ahead + ASIDE * Math.abs(aside);
    // A hair's breadth is none: marks of one row may differ by it.
    if (ahead < 1 || cost >= least) continue;
    best = index;
    least = cost;
  }
  return best;
}

function toWay(arrow: Arrow, right: number, down: number): [ahead: number, aside: number] {
  switch (arrow) {
    case 'ArrowUp':
      return [-down, right];
    case 'ArrowDown':
      return [down, right];
    case 'ArrowLeft':
      return [-right, down];
    case 'ArrowRight':
      return [right, down];
  }
}

// A seeded source of randomness: the same seed gives the same choices, in tests and after a restart.

/**
 * mulberry32 by Tommy Ettinger (public domain): 32 bits of state, plenty for choices and jitter,
 * nothing for secrets.
 * @param seed any integer; only its lowest 32 bits count
 * @returns the next number in [0, 1) at each call
 */
export function seededRandom(seed: number): () => number {
  let state = seed | 0;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

import { describe, expect, it } from 'vitest';
import { oversee, partOversight } from './oversight';

describe('work that is overseen', () => {
  const pause = (): Promise<void> => Promise.resolve();

  it('tells how far it is, and never goes back', async () => {
    const told: number[] = [];
    const paused = oversee(pause, { onProgress: (done) => told.push(done) });
    for (const done of [0.2, undefined, 0.1, 0.2, 0.7]) await paused(done);
    expect(told).toEqual([0.2, 0.7]);
  });

  it('ends at the next pause once it is not wanted, also when that came in between', async () => {
    const control = new AbortController();
    const paused = oversee(pause, { signal: control.signal });
    await paused(0.1);
    const during = oversee(async () => control.abort(), { signal: control.signal });
    await expect(during(0.2)).rejects.toBe(control.signal.reason);
    await expect(paused(0.2)).rejects.toBe(control.signal.reason);
  });

  it('is as far as its share of the whole', () => {
    const told: number[] = [];
    const part = partOversight({ onProgress: (done) => told.push(done) }, 0.7, 1);
    for (const done of [0, 0.5, 1]) part.onProgress?.(done);
    expect(told).toEqual([0.7, 0.85, 1]);
  });
});

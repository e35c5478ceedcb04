import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { LastShown } from './last-shown';
import { decideSelfCheckOffer, type SelfCheckOfferInput } from './self-check-offer';
import { DAY_MS, HOUR_MS } from './time';

const NOW = Date.UTC(2026, 10, 22, 19);
const FOUR_WEEKS_MS = 28 * DAY_MS;
const daysAgo = (days: number) => NOW - days * DAY_MS;

function decide(part: Partial<SelfCheckOfferInput> = {}) {
  const due = { now: NOW, on: true, firstEntryAt: daysAgo(100), answeredAt: [], last: null };
  return decideSelfCheckOffer({ ...due, ...part });
}

const offered = (days: number, closed = false): LastShown => ({ at: daysAgo(days), closed });

describe('the self-check is offered', () => {
  it('once there are two weeks to look back on', () => {
    expect(decide()).toEqual({ kind: 'offer', reason: 'due' });
    expect(decide({ firstEntryAt: daysAgo(14) }).kind).toBe('offer');
    for (const firstEntryAt of [undefined, daysAgo(13.9), NOW + DAY_MS]) {
      expect(decide({ firstEntryAt })).toEqual({ kind: 'quiet', reason: 'too-early' });
    }
  });

  it('never when it is switched off', () => {
    expect(decide({ on: false })).toEqual({ kind: 'quiet', reason: 'off' });
  });

  it('again four weeks after it was answered', () => {
    expect(decide({ answeredAt: [daysAgo(90), daysAgo(27.9)] })).toEqual({
      kind: 'quiet',
      reason: 'answered',
    });
    expect(decide({ answeredAt: [daysAgo(90), daysAgo(28)] }).kind).toBe('offer');
  });

  it('again four weeks after it was put off, or left alone', () => {
    for (const closed of [false, true]) {
      expect(decide({ last: offered(27.9, closed) })).toEqual({ kind: 'quiet', reason: 'rests' });
      expect(decide({ last: offered(28, closed) })).toEqual({ kind: 'offer', reason: 'due' });
    }
  });

  it('and stands there for a day, unless it is put off', () => {
    expect(decide({ last: offered(0.9) })).toEqual({ kind: 'offer', reason: 'offered-today' });
    expect(decide({ last: offered(1) })).toEqual({ kind: 'quiet', reason: 'rests' });
    expect(decide({ last: offered(0, true) })).toEqual({ kind: 'quiet', reason: 'rests' });
  });

  it('not sooner because the clock is set back; a wrong clock that is set right heals', () => {
    expect(decide({ last: offered(-20, true) }).kind).toBe('quiet');
    expect(decide({ answeredAt: [daysAgo(-20)] }).kind).toBe('quiet');
    expect(decide({ last: offered(-4_000, true), answeredAt: [daysAgo(-4_000)] }).kind).toBe(
      'offer',
    );
  });
});

it('comes anew at most every four weeks, whatever is done with it', () => {
  const anyVisit = fc.record({
    afterMs: fc.integer({ min: HOUR_MS, max: 20 * DAY_MS }),
    does: fc.constantFrom('nothing', 'put-off', 'answer'),
  });
  fc.assert(
    fc.property(fc.array(anyVisit, { maxLength: 60 }), (visits) => {
      let now = NOW;
      let last: LastShown | null = null;
      const answeredAt: number[] = [];
      const anew: number[] = [];
      for (const { afterMs, does } of visits) {
        now += afterMs;
        const offer = decide({ now, answeredAt, last });
        if (offer.kind !== 'offer') continue;
        if (offer.reason === 'due') {
          anew.push(now);
          last = { at: now, closed: false };
        }
        if (does === 'put-off') last = { at: now, closed: true };
        if (does === 'answer') answeredAt.push(now);
      }
      for (const [index, at] of anew.slice(1).entries()) {
        expect(at - (anew[index] ?? 0)).toBeGreaterThanOrEqual(FOUR_WEEKS_MS);
      }
    }),
  );
});

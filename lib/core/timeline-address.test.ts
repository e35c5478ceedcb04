import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { NO_ENTRY_FILTER } from './entry-filter';
import { parsePlace } from './place';
import { KINDS, THEMES } from './reflection';
import { parseTimelineHash, toTimelineHash } from './timeline-address';

const anyAddressed = fc.record({
  theme: fc.option(fc.constantFrom(...THEMES)),
  kind: fc.option(fc.constantFrom(...KINDS)),
  period: fc.option(
    fc.constantFrom('30-days' as const, 2026, '2026-11' as const, { from: '2026-11-03' }),
  ),
});

describe('the timeline’s address', () => {
  it('comes back as it went out, and leads to the timeline', () => {
    fc.assert(
      fc.property(anyAddressed, (asked) => {
        const hash = toTimelineHash(asked);
        const nothing = Object.values(asked).every((each) => each === null);
        expect(parseTimelineHash(hash)).toEqual(nothing ? undefined : asked);
        expect(parsePlace(hash)).toEqual({ section: 'timeline' });
      }),
    );
  });

  it('is the bare one when nothing is chosen', () => {
    expect(toTimelineHash(NO_ENTRY_FILTER)).toBe('#/timeline');
    expect(parseTimelineHash('#/timeline')).toBeUndefined();
  });

  it('holds theme, kind and period, and not what was felt or done', () => {
    const filter = {
      ...NO_ENTRY_FILTER,
      theme: 'both-and' as const,
      kind: 'body-check' as const,
      period: { from: '2026-11-03', to: '2026-11-22' },
      group: 'heavy' as const,
      word: 'lonely',
      outcome: 'said' as const,
      note: true,
      favourite: true,
    };
    expect(toTimelineHash(filter)).toBe(
      '#/timeline?theme=both-and&kind=body-check&period=2026-11-03..2026-11-22',
    );
  });

  it('is read without what it should not hold', () => {
    expect(
      parseTimelineHash('#/timeline?theme=x&kind=lonely&period=9&word=lonely'),
    ).toBeUndefined();
    expect(parseTimelineHash('#/timeline?kind=repair&group=heavy')).toEqual({
      theme: null,
      kind: 'repair',
      period: null,
    });
  });
});

import { describe, expect, it } from 'vitest';
import { loadComposer } from '@/lib/platform/composer';
import { at, ZONE } from '@/lib/testing/nudging';
import { entry, NOVEMBER } from '@/lib/testing/open-page';
import { parseEntry } from './entry';
import { pickDuePlan, toPlanParts, withAnswer, withOutcome, withPlan } from './plan';
import { toAskAt } from './plan-time';
import { DEFAULT_SETTINGS } from './settings';
import { DAY_MS } from './time';

const words = await loadComposer();
const PARTS = { when: 'we eat', will: 'say one thing' };
const planned = (n: number, askAt: number) => withPlan(entry(n), PARTS, askAt, NOVEMBER);

describe('a plan', () => {
  it.each([
    ['When we eat.', "I'll say one thing", PARTS],
    ['we eat', 'Then I will say one thing.', PARTS],
    ['When', 'say one thing', undefined],
    ['we eat', " I'll ", undefined],
  ])('of "%s" and "%s" is %j', (when, will, parts) => {
    expect(toPlanParts(words, { when, will })).toEqual(parts);
  });

  it('of any length can be kept', () => {
    const parts = toPlanParts(words, { when: 'a'.repeat(5_000), will: 'b'.repeat(5_000) });
    expect(parts && parseEntry(withPlan(entry(1), parts, NOVEMBER, NOVEMBER)).ok).toBe(true);
  });

  it('changes nothing else, and counts as the later change even when the clock was set back', () => {
    const before = entry(1, { editedAt: NOVEMBER + DAY_MS, share: true });
    const after = withOutcome(withPlan(before, PARTS, NOVEMBER, NOVEMBER), 'said', NOVEMBER);
    expect(after).toMatchObject({ ...before, editedAt: NOVEMBER + DAY_MS + 2, outcome: 'said' });
  });
});

describe('the question', () => {
  it('comes once, when it is due, and the one that came due last is first', () => {
    const entries = [planned(1, NOVEMBER), planned(2, NOVEMBER + 5), planned(3, NOVEMBER + DAY_MS)];
    expect(pickDuePlan(entries, NOVEMBER - 1)).toBeUndefined();
    expect(pickDuePlan(entries, NOVEMBER + 10)?.id).toBe(entry(2).id);
    const answered = entries.map((each) => withAnswer(each, {}, NOVEMBER + 10));
    expect(pickDuePlan(answered, NOVEMBER + DAY_MS)).toBeUndefined();
  });

  it('is let go after a month', () => {
    expect(pickDuePlan([planned(1, NOVEMBER)], NOVEMBER + 30 * DAY_MS)).toBeUndefined();
  });

  it('keeps both answers', () => {
    const first = withAnswer(planned(1, NOVEMBER), { happened: 'partly' }, NOVEMBER + 1);
    const { plan } = withAnswer(first, { how: 'lighter' }, NOVEMBER + 2);
    expect(plan).toMatchObject({ happened: 'partly', how: 'lighter', answeredAt: NOVEMBER + 2 });
  });

  it.each([
    ['this-evening', '2026-11-24T18:30'],
    ['tomorrow', '2026-11-25T19:00'],
    ['3-days', '2026-11-27T19:00'],
    ['a-week', '2026-12-01T19:00'],
  ] as const)('%s is %s', (time, then) => {
    expect(toAskAt(time, at('2026-11-24T15:10'), ZONE, DEFAULT_SETTINGS)).toBe(at(then));
  });
});

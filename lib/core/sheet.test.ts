import fc from 'fast-check';
import { expect, it } from 'vitest';
import { entry, NOVEMBER } from '@/lib/testing/open-page';
import { withShare } from './entry-mark';
import { redactEntry, SHEET_PERIODS, toSheet } from './sheet';
import { DAY_MS } from './time';

const NOTHING = { period: 'all' as const, added: new Set<string>(), off: new Set<string>() };
const NOW = NOVEMBER + DAY_MS;

it('has what is shareable, oldest first, and offers the rest one by one', () => {
  const [one, two, three] = [entry(1, { share: true }), entry(2), entry(3, { share: true })];
  const { on, others } = toSheet([three, two, one], NOTHING, NOW);
  expect([on, others]).toEqual([[one, three], [two]]);
  const choice = { ...NOTHING, added: new Set([two.id]), off: new Set([three.id]) };
  expect(toSheet([three, two, one], choice, NOW)).toEqual({ on: [one, two], others: [three] });
});

it('never has a private entry that was not added by itself', () => {
  const all = Array.from({ length: 8 }, (_, n) => entry(n));
  const ids = all.map(({ id }) => id);
  fc.assert(
    fc.property(
      fc.array(fc.boolean(), { minLength: 8, maxLength: 8 }),
      fc.subarray(ids),
      fc.subarray(ids),
      fc.constantFrom(...SHEET_PERIODS),
      (shared, added, off, period) => {
        const entries = all.map((each, n) => withShare(each, shared[n] === true, NOW));
        const choice = { period, added: new Set(added), off: new Set(off) };
        const { on, others } = toSheet(entries, choice, NOW);
        expect(on.every(({ id, share }) => share === true || added.includes(id))).toBe(true);
        expect(on.every(({ id, share }) => share !== true || !off.includes(id))).toBe(true);
        expect(on.length + others.length).toBe(8);
      },
    ),
  );
});

it('leaves out what lies before the period', () => {
  const old = entry(1, { share: true, at: NOW - 40 * DAY_MS });
  expect(toSheet([old], { ...NOTHING, period: 'month' }, NOW).on).toEqual([]);
  expect(toSheet([old], { ...NOTHING, period: 'quarter' }, NOW).on).toEqual([old]);
});

it('takes phrases out of all that was written', () => {
  // biome-ignore lint/suspicious/noThenProperty: the file format's name; a string is not thenable
  const plan = { when: 'Sam calls', then: 'tell Sam', askAt: NOW, how: 'Sam laughed' };
  const redacted = redactEntry(
    entry(1, { note: 'Sam!', feelings: [{ word: 'sam-ish Sam' }], plan }),
    ['Sam'],
  );
  expect(JSON.stringify(redacted)).not.toMatch(/\bSam\b/);
  expect(redacted.note).toBe('[…]!');
});

it('marks as shareable and private again, as a later change', () => {
  const shared = withShare(entry(1), true, NOW);
  expect(shared).toMatchObject({ share: true, editedAt: NOW });
  expect(withShare(shared, false, NOW)).toEqual({ ...entry(1), editedAt: NOW + 1 });
});

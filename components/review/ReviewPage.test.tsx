// A review as it is read, by heading and sentence.
import { cleanup, render, screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import type { Entry } from '@/lib/core/entry';
import { toDated } from '@/lib/core/patterns/dated';
import { toReview } from '@/lib/core/review';
import { entry } from '@/lib/testing/open-page';
import { ReviewPage } from './ReviewPage';
import { toReviewTitle } from './review-text';

const DAY = Date.UTC(2026, 9, 5, 18);
const on = (day: number, part: Partial<Entry>): Entry =>
  entry(day, { at: DAY + day * 86_400_000, zone: 'UTC', feelings: [], ...part });

const SIX = [
  on(0, { feelings: [{ word: 'calm', group: 'easy' }], note: 'The first.' }),
  on(1, { feelings: [{ word: 'calm', group: 'easy' }, { word: 'torn' }], theme: 'good-news' }),
  on(2, { outcome: 'said', want: -0.5 }),
  on(2, { id: entry(50).id, outcome: 'said', want: 0 }),
  on(3, { outcome: 'kept', want: 0.5 }),
  on(4, { want: 0.6 }),
];

function open(entries: Entry[], withEntries = false, today = '2026-11-22'): string {
  const review = toReview(toDated(entries), '2026-10', today);
  render(
    <ReviewPage
      {...{ review, withEntries, today }}
      title={toReviewTitle('2026-10')}
      zone="UTC"
      labelOf={({ word = '' }) => word}
    />,
  );
  return document.body.textContent ?? '';
}

describe('a review', () => {
  it('says what there was in plain sentences', () => {
    const text = open(SIX);
    expect(screen.getByRole('heading', { level: 2 }).textContent).toBe('October 2026');
    expect(text).toContain('6 entries, on 5 days.');
    expect(text).not.toContain('So few');
    expect(text).toContain('2 different feeling words.');
    expect(text).toContain(
      '4 answers on the dial: more room (1), both alike (1), more closeness (2)',
    );
    expect(text).toContain('Too few for a picture.');
    expect(text).toContain('Kept to myself (1), Said it (2)');
    expect(screen.getByRole('heading', { name: 'Themes met' })).toBeDefined();
    expect(screen.queryByRole('heading', { name: 'How plans went' })).toBeNull();
  });

  it('says which words were new, but not of all of them at the beginning', () => {
    expect(open(SIX)).not.toMatch(/first time|\dnew/);
    cleanup();
    const before = on(-30, { feelings: [{ word: 'calm', group: 'easy' }] });
    const text = open([before, ...SIX]);
    expect(text).toContain('2 different feeling words. 1 came up for the first time.');
    expect(text).toContain('torn1new');
    expect(text).not.toContain('calm2new');
  });

  it('has nothing to press or to step to, and the entries only when they are wanted', () => {
    expect(open(SIX)).not.toContain('The first.');
    expect(screen.queryByRole('button')).toBeNull();
    expect(screen.queryByRole('article')).toBeNull();
  });

  it('has the entries oldest first when they are wanted', () => {
    open(SIX, true);
    const shown = screen.getAllByRole('article');
    expect(shown).toHaveLength(6);
    expect(shown[0]?.textContent).toContain('The first.');
  });

  it('says nothing more than that there was nothing, and that it is not over', () => {
    const text = open([], false, '2026-10-10');
    expect(text).toContain('Nothing was kept in this time. It is not over yet');
    expect(screen.getAllByRole('heading')).toHaveLength(1);
  });
});

it('names a quarter by its first month and its last', () => {
  expect(toReviewTitle('2026-q4')).toMatch(/October\s.\sDecember 2026/);
});

import { describe, expect, it } from 'vitest';
import { entry, NOVEMBER } from '@/lib/testing/open-page';
import { withFavourite, withoutRevisit } from './entry-mark';

describe('a mark', () => {
  const kept = entry(1, { want: 0.5, reflection: { id: 'x', text: 'Who?', language: 'en' } });

  it('leaves all else as it is, and is gone again without a trace', () => {
    const marked = withFavourite(kept, true, NOVEMBER + 1_000_000);
    expect(marked).toEqual({ ...kept, favourite: true, editedAt: NOVEMBER + 1_000_000 });
    expect(withFavourite(marked, false, NOVEMBER + 2_000_000)).toEqual({
      ...kept,
      editedAt: NOVEMBER + 2_000_000,
    });
    expect(withoutRevisit(kept, NOVEMBER + 1_000_000)).toEqual({
      ...kept,
      revisit: 'never',
      editedAt: NOVEMBER + 1_000_000,
    });
  });

  it('counts as later than the last change, also when the clock was set back', () => {
    expect(withFavourite(kept, true, 0).editedAt).toBe(kept.at + 1);
    expect(withoutRevisit({ ...kept, editedAt: kept.at + 7 }, 0).editedAt).toBe(kept.at + 8);
  });
});

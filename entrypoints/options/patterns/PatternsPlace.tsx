// The patterns as pictures, or a month or a quarter of them on one page: as the address has it.
import { useEffect, useRef } from 'react';
import { focusOn } from '../focus';
import type { SectionProps } from '../section-props';
import { PatternsSection } from './PatternsSection';
import { ReviewSection } from './ReviewSection';

export function PatternsPlace(props: SectionProps) {
  const { review } = props.place;
  const isReview = review !== undefined;
  const shown = useRef(isReview);

  useEffect(() => {
    // Only when one went there: what was pressed is gone then.
    if (shown.current === isReview) return;
    shown.current = isReview;
    focusOn('section-heading');
  }, [isReview]);

  return isReview ? <ReviewSection {...props} period={review} /> : <PatternsSection {...props} />;
}

// Where a long list begins on the page, and what its text is set in.
import { type RefObject, useLayoutEffect, useState } from 'react';
import type { TextMeasure } from '@/lib/core/row-height';

interface Measures {
  /** From the top of the page to the list, in px. */
  margin: number;
  text: TextMeasure;
}

/** A letter of the usual size takes about so many px of a line, */
const LETTER = 7.1;
/** and so many find no place at the end of one, for words are not cut. */
const RAGGED = 3;
/** As it is on most screens. */
const USUAL: TextMeasure = { perLine: 80, scale: 1, narrow: false };

export function useMeasures(list: RefObject<HTMLElement | null>): Measures {
  const [measures, setMeasures] = useState<Measures>({
    margin: 0,
    text: USUAL,
  });

  useLayoutEffect(() => {
    const { current: element } = list;
    if (!element?.parentElement) return;
    let last: Measures | undefined;
    function look(): void {
      const next = measure(element as HTMLElement, last);
      if (next === last) return;
      // What comes and goes above the list pushes nothing about that is being read.
      if (last && scrollY > last.margin) scrollBy(0, next.margin - last.margin);
      last = next;
      setMeasures(next);
    }
    look();
    // It grows and shrinks with everything that stands above the list.
    const observer = new ResizeObserver(look);
    observer.observe(element.parentElement);
    return () => observer.disconnect();
  }, [list]);

  return measures;
}

/** @returns `last` itself when nothing changed */
function measure(list: HTMLElement, last: Measures | undefined): Measures {
  const margin = Math.round(list.getBoundingClientRect().top + scrollY);
  const before = last?.text ?? USUAL;
  const scale = Number.parseFloat(getComputedStyle(document.documentElement).fontSize) / 16 || 1;
  const width = list.querySelector('article [data-private]')?.clientWidth ?? 0;
  const perLine = width === 0 ? before.perLine : Math.floor(width / LETTER / scale) - RAGGED;
  const narrow = matchMedia('(max-width: 720px)').matches;
  const same = before.perLine === perLine && before.scale === scale && before.narrow === narrow;
  if (same && last?.margin === margin) return last;
  return { margin, text: same ? before : { perLine, scale, narrow } };
}

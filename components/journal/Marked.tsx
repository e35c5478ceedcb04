// A text with what the search found in it marked.
import { findSpans, type Span } from '@/lib/core/found-spans';

interface MarkedProps {
  text: string;
  terms: readonly string[];
  /** Where the terms stand, if that is known already. */
  spans?: readonly Span[];
}

export function Marked({ text, terms, spans = findSpans(text, terms) }: MarkedProps) {
  if (spans.length === 0) return text;
  const ends = [0, ...spans.map(([, to]) => to)];
  return (
    <>
      {spans.map(([from, to], index) => (
        <span key={from}>
          {text.slice(ends[index], from)}
          <mark>{text.slice(from, to)}</mark>
        </span>
      ))}
      {text.slice(ends.at(-1))}
    </>
  );
}

// Questions for two, and questions about someone else's side. Promise: they ask, and claim nothing.

/** From light to deep. */
export const TOGETHER_DEPTHS = ['light', 'closer', 'deep'] as const;
export type TogetherDepth = (typeof TOGETHER_DEPTHS)[number];

export interface Question {
  id: string;
  text: string;
  /** Of the words, where they had to be in another language than the interface. */
  language?: string;
}

export type TogetherQuestions = Record<TogetherDepth, Question[]>;

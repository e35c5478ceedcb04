// The states of the self-check in the timeline of someone who began two months ago.
import { answerSelfCheck, seedSelfChecks } from './self-check-steps.ts';
import { journal, type State } from './state.ts';
import { makeEntry } from './steps.ts';

const TWO_MONTHS = [2, 9, 16, 40, 60].map((days) =>
  makeEntry(Date.now() - days * 86_400_000, 'A long walk.'),
);

export const SELF_CHECK_STATES: State[] = [
  journal('self-check offered', 'timeline', TWO_MONTHS, async (surface) => {
    await surface.find('button', 'Look back');
  }),
  journal('self-check being answered', 'timeline', TWO_MONTHS, answerSelfCheck),
  journal('self-check over time', 'timeline', TWO_MONTHS, async (surface, session) => {
    await seedSelfChecks(session);
    await surface.reload();
    await surface.press('button', 'Your self-checks');
    await surface.find('button', 'Answer it now');
  }),
];

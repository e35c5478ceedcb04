// The ways to a self-check being answered, and to some that were answered over time.
import type { SelfCheck } from '../lib/core/self-check.ts';
import type { Session } from './session.ts';
import { writeRecord } from './stored.ts';
import type { Surface } from './surface.ts';

export const ASKED = 'I asked for something I needed in plain words.';
export const SAFE = 'Being open felt safe enough.';

export async function answerSelfCheck(surface: Surface): Promise<void> {
  await surface.press('button', 'Look back');
  const answers = [
    ['When something got to me, I found a word for it.', 'Sometimes'],
    [ASKED, 'Often'],
    ['I noticed how someone close to me felt and showed it.', "Doesn't apply"],
    [SAFE, 'Not sure'],
  ] as const;
  for (const [line, answer] of answers) {
    await surface.within(line, 'group', line).press('button', answer);
  }
  await surface.says(/Some days are more/, 'status');
}

const WEEKS_MS = 7 * 86_400_000;

/** Five of them, with gaps as people leave them; the last is six weeks old. */
export async function seedSelfChecks(session: Session): Promise<void> {
  const checks: SelfCheck[] = [4, 3, 2, 1, 0].map((before, index) => ({
    at: Date.now() - (6 + before * 5) * WEEKS_MS,
    zone: 'UTC',
    answers: {
      'found-word': [1, 2, 2, 3, 3][index] as 1 | 2 | 3,
      'let-know': [0, 0, 1, 0, 2][index] as 0 | 1 | 2,
      ...(index !== 2 && { asked: [2, 1, 0, 3, 4][index] as 0 | 1 | 2 | 3 | 4 }),
      'said-time-alone': index < 4 ? ([4, 4, 3, 4][index] as 3 | 4) : 'n/a',
      ...(index === 3 && { noticed: 2 as const }),
    },
    safe: (['yes', 'unsure', 'yes', 'yes', 'yes'] as const)[index] ?? 'yes',
  }));
  await writeRecord(session, 'personal', { key: 'selfChecks', rev: 1, value: checks });
}

// Hints on a reflection being written, each a sentence.
import { toListText } from '@/components/ui/format-text';
import type { Hint } from '@/lib/core/reflection-hints';
import { t } from '@/lib/i18n';

const PLAIN = {
  short: () => t('hintShort'),
  long: () => t('hintLong'),
  'long-follow-up': () => t('hintLongFollowUp'),
  questions: () => t('hintQuestions'),
  grade: () => t('hintGrade'),
  'way-out': () => t('hintWayOut'),
  markup: () => t('hintMarkup'),
};

export function toHintText(hint: Hint): string {
  if (hint.kind === 'words') {
    return t('hintWords', toListText(hint.words.map((word) => t('quoted', word))));
  }
  return hint.kind === 'alike' ? t('hintAlike', hint.text) : PLAIN[hint.kind]();
}

// Hints on a reflection being written, each a sentence.
import type { Hint } from '@/lib/core/reflection-hints';
import { t, uiLanguage } from '@/lib/i18n';

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
    const list = new Intl.ListFormat(uiLanguage(), { type: 'unit', style: 'short' });
    return t('hintWords', list.format(hint.words.map((word) => t('quoted', word))));
  }
  return hint.kind === 'alike' ? t('hintAlike', hint.text) : PLAIN[hint.kind]();
}

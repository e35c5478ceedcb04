// The lines of the self-check and its answers, in words.
import type { SafeEnough, SelfCheckAnswer, SelfCheckLine } from '@/lib/core/self-check-lines';
import { t } from '@/lib/i18n';

export function toLineText(line: SelfCheckLine): string {
  const texts = {
    'found-word': t('selfCheckFoundWord'),
    'let-know': t('selfCheckLetKnow'),
    asked: t('selfCheckAsked'),
    'said-time-alone': t('selfCheckSaidTimeAlone'),
    noticed: t('selfCheckNoticed'),
    'went-okay': t('selfCheckWentOkay'),
  };
  return texts[line];
}

export function toAnswerText(answer: SelfCheckAnswer): string {
  const texts = {
    0: t('selfCheckAnswer0'),
    1: t('selfCheckAnswer1'),
    2: t('selfCheckAnswer2'),
    3: t('selfCheckAnswer3'),
    4: t('selfCheckAnswer4'),
    'n/a': t('selfCheckNotApplies'),
  };
  return texts[answer];
}

export function toSafeText(safe: SafeEnough): string {
  const texts = { yes: t('safetyYes'), unsure: t('safetyNotSure'), no: t('safetyNo') };
  return texts[safe];
}

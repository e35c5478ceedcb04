// What came of an entry, in words: what was done with it, and what was planned.
import type { Entry } from '@/lib/core/entry';
import { t } from '@/lib/i18n';

export function toAfterTexts({ outcome, plan }: Pick<Entry, 'outcome' | 'plan'>): string[] {
  return [...(outcome ? [OUTCOMES[outcome]()] : []), ...(plan ? [toPlanLine(plan)] : [])];
}

function toPlanLine({ when, then, happened, how }: NonNullable<Entry['plan']>): string {
  const parts = [t('planText', when, then), happened && HAPPENINGS[happened](), how];
  return parts
    .filter((part): part is string => Boolean(part))
    .reduce((said, next) => t('afterDash', said, next));
}

const OUTCOMES = {
  kept: () => t('didKeep'),
  said: () => t('didSay'),
  'asked-for-room': () => t('didAskForRoom'),
};

const HAPPENINGS = {
  yes: () => t('planYes'),
  partly: () => t('planPartly'),
  no: () => t('planNo'),
};

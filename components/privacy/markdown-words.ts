// The words around one's own in the Markdown export, in the language of the interface.
import { toValueText } from '@/components/check-in/RoomDial';
import type { MarkdownWords } from '@/lib/core/export-markdown';
import type { LabelOf } from '@/lib/core/timeline';
import { t, uiLanguage } from '@/lib/i18n';

export function toMarkdownWords(labelOf: LabelOf): MarkdownWords {
  return {
    language: uiLanguage(),
    title: t('journal'),
    label: {
      reflection: t('labelReflection'),
      feelings: t('feelings'),
      body: t('labelBody'),
      want: t('roomOrCloseness'),
      known: t('didAnyoneKnow'),
      outcome: t('labelOutcome'),
      plan: t('labelPlan'),
    },
    feeling: labelOf,
    notSure: t('notSure'),
    want: toValueText,
    known: (known) => ({ yes: t('knownYes'), partly: t('knownPartly'), no: t('knownNo') })[known],
    outcome: (outcome) =>
      ({
        kept: t('outcomeKept'),
        said: t('outcomeSaid'),
        'asked-for-room': t('outcomeAskedForRoom'),
      })[outcome],
    plan: (plan) => t('planText', plan.when, plan.then),
  };
}

// The words around one's own in the Markdown export, in the language of the interface.
import { toValueText } from '@/components/check-in/RoomDial';
import type { MarkdownWords } from '@/lib/core/export-markdown';
import type { LabelOf } from '@/lib/core/timeline';
import { t, uiLanguage } from '@/lib/i18n';

/** The browser is asked for each word once, however many entries there are. */
export function toMarkdownWords(labelOf: LabelOf): MarkdownWords {
  const known = { yes: t('knownYes'), partly: t('knownPartly'), no: t('knownNo') };
  const outcome = {
    kept: t('outcomeKept'),
    said: t('outcomeSaid'),
    'asked-for-room': t('outcomeAskedForRoom'),
  };
  const lists = new Intl.ListFormat(uiLanguage(), { type: 'unit', style: 'short' });
  const wants = new Map<number, string>();
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
    list: (words) => lists.format(words),
    notSure: t('notSure'),
    want(want) {
      const size = Math.round(want * 100);
      const text = wants.get(size) ?? toValueText(want);
      wants.set(size, text);
      return text;
    },
    known: (answer) => known[answer],
    outcome: (answer) => outcome[answer],
    plan: (plan) => t('planText', plan.when, plan.then),
  };
}

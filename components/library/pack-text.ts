// What a pack is, in a line.
import { toFactsText } from '@/components/ui/format-text';
import type { Pack } from '@/lib/core/pack';
import { t, tCount, uiLanguage } from '@/lib/i18n';

/** "12 reflections · by A friend · licence: CC BY 4.0 · English" */
export function toPackFacts({ author, licence, language, reflections = [] }: Pack): string {
  const facts = [
    tCount('packCount', reflections.length),
    author && t('packBy', author),
    licence && t('packLicence', licence),
    language && toLanguageText(language),
  ];
  return toFactsText(facts.filter((fact): fact is string => Boolean(fact)));
}

function toLanguageText(tag: string): string | undefined {
  return new Intl.DisplayNames(uiLanguage(), { type: 'language' }).of(tag);
}

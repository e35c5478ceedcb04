// What a pack is, in a line.
import type { Pack } from '@/lib/core/pack';
import { t, tCount, uiLanguage } from '@/lib/i18n';

/** "12 reflections · by A friend · licence: CC BY 4.0 · English" */
export function toPackFacts({ author, licence, language, reflections = [] }: Pack): string {
  return [
    tCount('packCount', reflections.length),
    author && t('packBy', author),
    licence && t('packLicence', licence),
    language && toLanguageText(language),
  ]
    .filter(Boolean)
    .join(' · ');
}

function toLanguageText(tag: string): string | undefined {
  return new Intl.DisplayNames(uiLanguage(), { type: 'language' }).of(tag);
}

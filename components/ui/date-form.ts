// The forms that days and times are written in, by the language of the interface. Making one takes longer
// than all that is done with it: each is made once.
import { uiLanguage } from '@/lib/i18n';

type Options = Intl.DateTimeFormatOptions;

const forms = new Map<string, Intl.DateTimeFormat>();

/** @param options without a zone for a calendar day: it is no moment, and stands for its midnight in UTC */
export function dateForm(options: Options): Intl.DateTimeFormat {
  const key = JSON.stringify(options);
  let form = forms.get(key);
  if (!form) {
    form = new Intl.DateTimeFormat(uiLanguage(), { timeZone: 'UTC', ...options });
    forms.set(key, form);
  }
  return form;
}

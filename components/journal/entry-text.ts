// What was answered on an entry, in words.
import { toListText } from '@/components/ui/format-text';
import type { Entry, Known } from '@/lib/core/entry';
import type { Feeling } from '@/lib/core/feelings';
import type { LabelOf } from '@/lib/core/timeline';
import { t, tName } from '@/lib/i18n';

/** How feelings are shown: by the word in the reader's language, by the group where there is none. */
export function toLabelOf(feelings: readonly Feeling[]): LabelOf {
  const labels = new Map(feelings.map(({ word, label }) => [word, label]));
  return ({ word, group }) => {
    if (word !== undefined) return labels.get(word) ?? word;
    return group === undefined ? '' : tName('group', group);
  };
}

/** The dial's answer. Words, not numbers: nobody remembers what a 40 was. */
export function toWantText(want: number): string {
  const size = Math.abs(want);
  if (size < 0.05) return t('wantedAlike');
  if (want < 0) {
    if (size <= 0.35) return t('wantedLittleRoom');
    return size <= 0.75 ? t('wantedRoom') : t('wantedMuchRoom');
  }
  if (size <= 0.35) return t('wantedLittleCloseness');
  return size <= 0.75 ? t('wantedCloseness') : t('wantedMuchCloseness');
}

export function toKnownText(known: Known): string {
  switch (known) {
    case 'yes':
      return t('someoneKnew');
    case 'partly':
      return t('someonePartlyKnew');
    case 'no':
      return t('nobodyKnew');
  }
}

/** What was answered beside feelings and note, each in a few words. */
export function toAnswerTexts({ body = [], want, known }: Entry): string[] {
  return [
    ...(body.length === 0 ? [] : [t('noticedInBody', toListText(body))]),
    ...(want === undefined ? [] : [toWantText(want)]),
    ...(known === undefined ? [] : [toKnownText(known)]),
  ];
}

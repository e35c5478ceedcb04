// The answer to "Why this one?", in a sentence.
import type { Why } from '@/lib/core/reflection';
import { t, tCount, tName } from '@/lib/i18n';

export function toWhyText(why: Why): string {
  switch (why.kind) {
    case 'first':
      return t('whyFirst');
    case 'begun':
      return t('whyBegun');
    case 'lighter':
      return t('whyLighter');
    case 'theme-new':
      return t('whyThemeNew', tName('theme', why.theme));
    case 'theme-rested':
      return tCount('whyThemeRested', why.days, tName('theme', why.theme));
    case 'feeling':
      return t('whyFeeling', tName('group', why.group));
    case 'variety':
      return t('whyVariety');
    case 'liked':
      return t('whyLiked');
    case 'chance':
      return t('whyChance');
  }
}

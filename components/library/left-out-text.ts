// Why a reflection does not come up at present, in a sentence.
import type { LeftOut } from '@/lib/core/choice-rules';
import { toLocal } from '@/lib/core/time';
import { t, uiLanguage } from '@/lib/i18n';

/** @param zone of whoever reads */
export function toLeftOutText(reason: LeftOut, zone: string): string {
  switch (reason.kind) {
    case 'hidden':
      return t('leftOutHidden');
    case 'theme-off':
      return t('leftOutTheme');
    case 'openness-off':
      return t('leftOutOpenness');
    case 'situation':
      return reason.told ? t('leftOutSituation') : t('leftOutUntold');
    case 'too-deep':
      return t('leftOutTooDeep');
    case 'charged':
      return t('leftOutCharged');
    case 'heavy':
      return t('leftOutHeavy');
    case 'not-yet':
      return reason.depth === 3 ? t('leftOutNotYet3') : t('leftOutNotYet2');
    case 'lock':
      return t('leftOutLock');
    case 'rests':
      return t('leftOutRests', toDateText(reason.at, zone));
  }
}

/** Whether Settings can change it. */
export function isOfSettings({ kind }: LeftOut): boolean {
  return ['theme-off', 'openness-off', 'situation', 'too-deep'].includes(kind);
}

/** Without the year: what rests was met within the last 45 days. */
function toDateText(at: number, zone: string): string {
  const day = toLocal(at, zone).toPlainDate();
  return day.toLocaleString(uiLanguage(), { day: 'numeric', month: 'long' });
}

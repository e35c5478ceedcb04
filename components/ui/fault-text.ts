// A storage fault as a sentence: what happened, what is safe, what to do.
import type { Fault } from '@/lib/core/fault';
import { t } from '@/lib/i18n';

export function toFaultText(fault: Fault): string {
  switch (fault) {
    case 'no-storage':
      return t('faultNoStorage');
    case 'locked':
      return t('faultLocked');
    case 'full':
      return t('faultFull');
    case 'blocked':
      return t('faultBlocked');
    case 'outdated':
      return t('faultOutdated');
    case 'closed':
      return t('faultClosed');
    case 'unknown':
      return t('faultUnknown');
  }
}

// What of the log cannot be read, a sentence for each month, so that nobody wonders or worries
// about the rest.
import { Notice } from '@/components/ui/Notice';
import { t, tCount } from '@/lib/i18n';
import { toMonthText } from './when-text';

interface DamagedMonth {
  month: string;
  damaged: number | 'all';
}

export function DamagedMonths({ months }: { months: readonly DamagedMonth[] }) {
  return months.map(({ month, damaged }) => (
    <Notice key={month} urgent>
      {damaged === 'all'
        ? t('monthDamaged', toMonthText(month))
        : tCount('entriesDamaged', damaged, toMonthText(month))}
    </Notice>
  ));
}

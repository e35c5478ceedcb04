// "When ..., I'll ...": one small thing, and when to be asked about it.
import { ChoiceRow } from '@/components/ui/ChoiceRow';
import type { ComposerWords } from '@/lib/core/composer-words';
import type { PlanParts } from '@/lib/core/plan';
import { PLAN_TIMES, type PlanTime } from '@/lib/core/plan-time';
import { t } from '@/lib/i18n';
import { PartField } from './PartField';
import styles from './RoomForm.module.css';

interface PlanFormProps {
  words: ComposerWords;
  typed: PlanParts;
  time: PlanTime;
  onChange: (typed: PlanParts) => void;
  onTime: (time: PlanTime) => void;
}

export function PlanForm({ words, typed, time, onChange, onTime }: PlanFormProps) {
  const { whens, wills } = words.plan;
  return (
    <div className={styles.form}>
      <PartField
        label={t('planWhen')}
        lead={t('planWhenLead')}
        value={typed.when}
        suggestions={whens}
        onChange={(when) => onChange({ ...typed, when })}
      />
      <PartField
        label={t('planWill')}
        lead={t('planWillLead')}
        value={typed.will}
        suggestions={wills}
        onChange={(will) => onChange({ ...typed, will })}
      />
      <ChoiceRow
        legend={t('planAsk')}
        value={time}
        options={PLAN_TIMES.map((each) => [each, TIME_NAMES[each]()])}
        onChange={onTime}
      />
    </div>
  );
}

const TIME_NAMES: Record<PlanTime, () => string> = {
  'this-evening': () => t('remindThisEvening'),
  tomorrow: () => t('planTomorrow'),
  '3-days': () => t('planIn3Days'),
  'a-week': () => t('planInAWeek'),
};

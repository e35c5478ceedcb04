// Whom it is for: decides only which reflections fit. Never needed.
import { RadioList } from '@/components/ui/RadioList';
import { PERSON, type Person } from '@/lib/core/settings';
import { t } from '@/lib/i18n';
import styles from './Step.module.css';

interface SituationStepProps {
  situation: Person | null;
  onChange: (situation: Person | null) => void;
}

export function SituationStep({ situation, onChange }: SituationStepProps) {
  return (
    <div className={styles.step}>
      <SituationChoice situation={situation} legendHidden onChange={onChange} />
      <p className={styles.soft}>{t('situationNote')}</p>
    </div>
  );
}

interface SituationChoiceProps extends SituationStepProps {
  legendHidden?: boolean;
}

export function SituationChoice({ situation, legendHidden, onChange }: SituationChoiceProps) {
  const options: [Person | 'unsaid', string][] = [
    ...PERSON.map((person): [Person, string] => [person, toPersonText(person)]),
    ['unsaid', t('situationUnsaid')],
  ];
  return (
    <RadioList
      legend={t('welcome_situation')}
      legendHidden={legendHidden ?? false}
      value={situation ?? 'unsaid'}
      options={options}
      onChange={(value) => onChange(value === 'unsaid' ? null : value)}
    />
  );
}

function toPersonText(person: Person): string {
  const texts: Record<Person, string> = {
    single: t('situationSingle'),
    partnered: t('situationPartnered'),
    longDistance: t('situationLongDistance'),
    separated: t('situationSeparated'),
    partner: t('situationPartner'),
  };
  return texts[person];
}

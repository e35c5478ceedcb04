// A quiet line that asks whether to look at an entry again. It says how old it is, and no word of it.
import { Button } from '@/components/ui/Button';
import { OfferLine } from '@/components/ui/OfferLine';
import type { Age } from '@/lib/core/looking-back';
import { t } from '@/lib/i18n';

interface LookingBackLineProps {
  age: Age;
  onLook: () => void;
  onPutOff: () => void;
}

export function LookingBackLine({ age, onLook, onPutOff }: LookingBackLineProps) {
  return (
    <OfferLine
      text={toQuestion(age)}
      action={
        <Button look="outlined" onClick={onLook}>
          {t('lookingBackLook')}
        </Button>
      }
      onPutOff={onPutOff}
    />
  );
}

function toQuestion(age: Age): string {
  switch (age) {
    case 'week':
      return t('lookingBackWeek');
    case 'month':
      return t('lookingBackMonth');
    case 'quarter':
      return t('lookingBackQuarter');
    case 'year':
      return t('lookingBackYear');
  }
}

// A quiet line that offers the self-check, and is sent away by one press.
import { Button } from '@/components/ui/Button';
import { OfferLine } from '@/components/ui/OfferLine';
import { t } from '@/lib/i18n';

interface SelfCheckOfferProps {
  /** It was in sight for two seconds. */
  onSeen: () => void;
  onAnswer: () => void;
  onPutOff: () => void;
}

export function SelfCheckOffer({ onSeen, onAnswer, onPutOff }: SelfCheckOfferProps) {
  return (
    <OfferLine
      text={t('selfCheckOffer')}
      action={
        <Button look="outlined" onClick={onAnswer}>
          {t('selfCheckBegin')}
        </Button>
      }
      {...{ onPutOff, onSeen }}
    />
  );
}

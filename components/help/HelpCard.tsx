// The quiet help card: said in two sentences, and sent away by one press.
import { useRef } from 'react';
import { Button } from '@/components/ui/Button';
import { useInSight } from '@/components/ui/use-in-sight';
import { t } from '@/lib/i18n';
import styles from './HelpCard.module.css';

interface HelpCardProps {
  shown: boolean;
  /** One's own contact, as far as it can be read. */
  person: string;
  /** Of the section Help. */
  helpAddress: string;
  /** For pages that have no Help of their own. */
  inNewTab?: boolean;
  /** It was in sight for two seconds, or its link was followed. */
  onSeen: () => void;
  onClose: () => void;
}

/** Stands empty before, so that it is heard; keeps the focus of whoever closed it. */
export function HelpCard({ shown, onClose, ...card }: HelpCardProps) {
  const place = useRef<HTMLDivElement>(null);

  function close(): void {
    place.current?.focus();
    onClose();
  }

  return (
    <div ref={place} role="status" tabIndex={-1} className={styles.place}>
      {shown && <ShownCard {...card} onClose={close} />}
    </div>
  );
}

/** The same as for a reflection. */
const SEEN_AFTER_MS = 2_000;

function ShownCard(props: Omit<HelpCardProps, 'shown'>) {
  const { person, helpAddress, inNewTab, onSeen, onClose } = props;
  const card = useRef<HTMLDivElement>(null);
  useInSight(card, SEEN_AFTER_MS, onSeen);

  return (
    <div ref={card} className={styles.card}>
      <p>{t('helpCard')}</p>
      {person !== '' && (
        <p className={styles.person} data-private="">
          {t('helpCardPerson', withNumbersAsWritten(person))}
        </p>
      )}
      <div className={styles.row}>
        <a
          href={helpAddress}
          {...(inNewTab && { target: '_blank', rel: 'noreferrer' })}
          onClick={onSeen}
        >
          {t('openHelp')}
        </a>
        <Button onClick={onClose}>{t('notNow')}</Button>
      </div>
    </div>
  );
}

/** A line that begins with no letter is set apart: from right to left, a number of several parts would
    else be read from its end. */
function withNumbersAsWritten(person: string): string {
  return person.replace(/^[^\p{L}\n].*$/gmu, '\u2068$&\u2069');
}

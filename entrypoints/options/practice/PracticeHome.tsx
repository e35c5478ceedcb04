// What there is to practise. Where being open is not safe, help stands first, and what asks for
// openness is shown only when one asks for it.
import { ExerciseList } from '@/components/practice/ExerciseList';
import { Button } from '@/components/ui/Button';
import type { Exercise, Offer } from '@/lib/core/practice';
import { t } from '@/lib/i18n';
import { focusOn } from '../focus';
import { EXERCISE_TEXTS } from './exercise-texts';
import styles from './PracticeHome.module.css';

interface PracticeHomeProps {
  offer: Offer;
  /** Whether the rest was asked for. */
  all: boolean;
  onAll: () => void;
  onOpen: (exercise: Exercise) => void;
}

export function PracticeHome({ offer, all, onAll, onOpen }: PracticeHomeProps) {
  const { offered, onAsking } = offer;
  const careful = onAsking.length > 0;
  const shown = all ? [...offered, ...onAsking] : offered;
  const [next] = onAsking;
  return (
    <div className={styles.home}>
      <p className={styles.lead}>{careful ? t('practiceCarefulLead') : t('practiceLead')}</p>
      {careful && (
        <p>
          <a href="#/help">{t('practiceHelp')}</a>
        </p>
      )}
      <ExerciseList
        items={shown.map((id) => {
          const { name, line } = EXERCISE_TEXTS[id];
          return { id, name: name(), line: line(), onOpen: () => onOpen(id) };
        })}
      />
      {careful && !all && (
        <p className={styles.rest}>
          <Button
            onClick={() => {
              onAll();
              focusOn(`exercise-${next}`);
            }}
          >
            {t('practiceShowRest')}
          </Button>
        </p>
      )}
    </div>
  );
}

// What each exercise is called, the line it has in the list, and what stands above it.
import type { Exercise } from '@/lib/core/practice';
import { t } from '@/lib/i18n';

interface ExerciseTexts {
  name: () => string;
  line: () => string;
  lead: () => string;
}

export const EXERCISE_TEXTS: Record<Exercise, ExerciseTexts> = {
  say: { name: () => t('sayIt'), line: () => t('sayItLine'), lead: () => t('sayItLead') },
  room: {
    name: () => t('askForRoom'),
    line: () => t('askForRoomLine'),
    lead: () => t('askForRoomLead'),
  },
  plan: { name: () => t('planOne'), line: () => t('planOneLine'), lead: () => t('planOneLead') },
};

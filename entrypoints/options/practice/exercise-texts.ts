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
  rehearse: {
    name: () => t('rehearse'),
    line: () => t('rehearseLine'),
    lead: () => t('rehearseLead'),
  },
  'other-side': {
    name: () => t('otherSide'),
    line: () => t('otherSideLine'),
    lead: () => t('otherSideLead'),
  },
  sheet: { name: () => t('sheet'), line: () => t('sheetLine'), lead: () => t('sheetLead') },
  together: {
    name: () => t('together'),
    line: () => t('togetherLine'),
    lead: () => t('togetherLine'),
  },
  plan: { name: () => t('planOne'), line: () => t('planOneLine'), lead: () => t('planOneLead') },
};

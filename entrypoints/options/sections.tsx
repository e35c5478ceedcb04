// The sections of the Journal: a line here makes one appear in the rail and at its address.
import type { ComponentType } from 'react';
import type { RailItem } from '@/components/journal/JournalFrame';
import { later } from '@/components/ui/Later';
import { SECTIONS, type Section, toHash } from '@/lib/core/sections';
import { t } from '@/lib/i18n';
import { HelpSection } from './help/HelpSection';
import type { SectionProps } from './section-props';
import { TimelineSection } from './timeline/TimelineSection';

// Loaded when they are gone to: the timeline waits for none.
const PatternsPlace = later(() =>
  import('./patterns/PatternsPlace').then((module) => module.PatternsPlace),
);
const LibrarySection = later(() =>
  import('./library/LibrarySection').then((module) => module.LibrarySection),
);
const PracticeSection = later(() =>
  import('./practice/PracticeSection').then((module) => module.PracticeSection),
);
const SettingsSection = later(() =>
  import('./settings/SettingsSection').then((module) => module.SettingsSection),
);
const PrivacySection = later(() =>
  import('./privacy/PrivacySection').then((module) => module.PrivacySection),
);

interface SectionRow {
  title: () => string;
  Section: ComponentType<SectionProps>;
}

const ROWS: Partial<Record<Section, SectionRow>> = {
  timeline: { title: () => t('timeline'), Section: TimelineSection },
  patterns: { title: () => t('patterns'), Section: PatternsPlace },
  library: { title: () => t('library'), Section: LibrarySection },
  practice: { title: () => t('practice'), Section: PracticeSection },
  settings: { title: () => t('settings'), Section: SettingsSection },
  privacy: { title: () => t('privacy'), Section: PrivacySection },
  help: { title: () => t('help'), Section: HelpSection },
};

export type ShownSection = RailItem & Pick<SectionRow, 'Section'>;

/** Those that exist, in the order of the rail. */
export function listSections(): ShownSection[] {
  return SECTIONS.flatMap((section) => {
    const row = ROWS[section];
    if (!row) return [];
    return [{ section, title: row.title(), hash: toHash({ section }), Section: row.Section }];
  });
}

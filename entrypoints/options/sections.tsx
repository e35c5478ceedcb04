// The sections of the Journal: a line here makes one appear in the rail and at its address.
import { type ComponentType, lazy } from 'react';
import type { RailItem } from '@/components/journal/JournalFrame';
import { SECTIONS, type Section, toHash } from '@/lib/core/sections';
import { t } from '@/lib/i18n';
import { HelpSection } from './help/HelpSection';
import type { SectionProps } from './section-props';
import { TimelineSection } from './timeline/TimelineSection';

// Loaded when they are gone to: the timeline waits for none.
const PatternsPlace = lazy(() =>
  import('./patterns/PatternsPlace').then((module) => ({ default: module.PatternsPlace })),
);
const LibrarySection = lazy(() =>
  import('./library/LibrarySection').then((module) => ({ default: module.LibrarySection })),
);
const PracticeSection = lazy(() =>
  import('./practice/PracticeSection').then((module) => ({ default: module.PracticeSection })),
);
const SettingsSection = lazy(() =>
  import('./settings/SettingsSection').then((module) => ({ default: module.SettingsSection })),
);
const PrivacySection = lazy(() =>
  import('./privacy/PrivacySection').then((module) => ({ default: module.PrivacySection })),
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

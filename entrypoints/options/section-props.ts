// What every section of the Journal is given.
import type { Place } from '@/lib/core/sections';
import type { Stores } from '@/lib/platform/stores';
import type { Journal } from './journal';

export interface SectionProps {
  stores: Stores;
  journal: Journal;
  /** Where the address leads; always to this section. */
  place: Place;
}

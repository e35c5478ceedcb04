// How deep a reflection goes, as a choice.
import type { Depth } from '@/lib/core/reflection';
import { t } from '@/lib/i18n';

export const DEPTH_NAMES: Record<Depth, () => string> = {
  1: () => t('depthOnly1'),
  2: () => t('depthOnly2'),
  3: () => t('depthOnly3'),
};

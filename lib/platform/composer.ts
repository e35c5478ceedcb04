// The bundled words of the composer, loaded when Practice is opened: those of one language as a whole,
// for a message in two would be none.
import type { ComposerWords } from '@/lib/core/composer-words';
import { uiLanguage } from '@/lib/i18n';
import { loadWhole, type WordFiles } from './words';

const FILES: WordFiles = import.meta.glob('/content/*/composer.json', { import: 'default' });

export function loadComposer(): Promise<ComposerWords> {
  return loadWhole(FILES, uiLanguage());
}

// The bundled words of the composer, loaded when Practice is opened.
import type { ComposerWords } from '@/lib/core/composer-words';

export async function loadComposer(): Promise<ComposerWords> {
  return (await import('@/content/en/composer.json')).default as ComposerWords;
}

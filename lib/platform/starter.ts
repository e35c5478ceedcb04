// The reflection of the very first opening, before any page has prepared one. Put in at build time
// (see wxt.config.ts), so that the first paint needs no library.
import type { Shown } from '@/lib/core/reflection';

declare const __STARTER__: Omit<Shown, 'why' | 'language'>;

export const starter: Shown = { ...__STARTER__, language: 'en', why: { kind: 'first' } };

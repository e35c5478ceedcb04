// The reflection of the very first opening, before any page has prepared one. Its words are messages,
// put in when it is built (scripts/shipped-messages.ts): so the browser picks their language, and the
// first paint waits for no content.
import type { Shown } from '@/lib/core/reflection';
import { tBuilt } from '@/lib/i18n';

declare const __STARTER__: Pick<Shown, 'id' | 'theme' | 'kind'>;

export function toStarter(): Shown {
  return {
    ...__STARTER__,
    text: tBuilt('starterText'),
    followUp: tBuilt('starterFollowUp'),
    language: tBuilt('starterLanguage'),
    why: { kind: 'first' },
  };
}

// The reflection of the very first opening, before any page has prepared one. Its words are messages,
// put in when it is built (scripts/shipped-messages.ts): so the browser picks their language, and the
// first paint needs no library.
import type { Shown } from '@/lib/core/reflection';
import type { BuiltMessage } from '@/lib/i18n';

declare const __STARTER__: Pick<Shown, 'id' | 'theme' | 'kind'>;

/** @param read a message by its name */
export function toStarter(read: (name: BuiltMessage) => string): Shown {
  return {
    ...__STARTER__,
    text: read('starterText'),
    followUp: read('starterFollowUp'),
    language: read('starterLanguage'),
    why: { kind: 'first' },
  };
}

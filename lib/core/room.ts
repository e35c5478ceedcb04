// Room, asked for in words that say when it ends: what for, back when, and one warm sentence.
import { toPart, toSentences } from './composer-parts';
import type { ComposerWords } from './composer-words';

export interface Room {
  /** Goes on after "I need some room": "to cool down". */
  why: string;
  /** When one is back, as it is said: "8:00 PM". */
  back: string | undefined;
  /** One sentence, or none. */
  warm: string;
}

export function composeRoom({ room, small }: ComposerWords, { why, back, warm }: Room): string {
  const what = toPart(why, room.openers, small);
  return [
    what === '' ? room.bare : room.need.replace('{why}', () => what),
    ...(back === undefined ? [] : [room.back.replace('{time}', () => back)]),
    ...(warm.trim() === '' ? [] : [toSentences(warm, [])]),
  ].join(' ');
}

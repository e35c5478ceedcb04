// The shape of the composer's words: strict, so that a slip of the pen is found before it is read out.
import * as v from 'valibot';
import { ASKED, type ComposerWords, MOODS, SLOTS, slotsOf } from '../composer-words';
import { line } from './line';

const lines = v.array(line);
/** A line with exactly this to fill in. */
function having(slot: string) {
  return v.pipe(
    line,
    v.check((text) => text.split(slot).length === 2, `has no ${slot}, or more than one`),
  );
}
/** A part between others: its spaces are its own. */
const join = v.pipe(v.string(), v.nonEmpty());
const clause = v.strictObject({ now: line, past: line });
const withWords = v.strictObject({ now: having('{words}'), past: having('{words}') });

const knownSlots: readonly string[] = SLOTS;
const wording = v.strictObject({
  text: v.pipe(
    line,
    v.check((text) => slotsOf(text).every((slot) => knownSlots.includes(slot)), 'no such part'),
    v.check((text) => !/[{}]/u.test(text.replace(/\{\w+\}/gu, '')), 'a stray bracket'),
  ),
  mood: v.exactOptional(v.array(v.picklist(MOODS))),
  with: v.exactOptional(v.array(v.picklist(SLOTS))),
});
const template = v.array(v.array(v.array(wording)));
const tones = v.strictObject({ plain: template, warm: template, light: template });

export const composerSchema: v.GenericSchema<unknown, ComposerWords> = v.strictObject({
  feelings: withWords,
  apart: v.record(v.string(), clause),
  own: withWords,
  ownPhrase: withWords,
  quote: having('{word}'),
  groups: v.strictObject({
    bright: clause,
    easy: clause,
    charged: clause,
    heavy: clause,
    mixed: clause,
  }),
  notSure: clause,
  joins: v.strictObject({ comma: join, and: join, clauses: join }),
  asks: v.strictObject({ you: having('{what}'), we: having('{what}') }),
  openers: v.strictObject({
    situation: lines,
    feeling: lines,
    need: lines,
    request: v.array(v.strictObject({ text: line, asks: v.picklist(ASKED) })),
  }),
  small: lines,
  room: v.strictObject({
    need: having('{why}'),
    bare: line,
    back: having('{time}'),
    openers: lines,
    whys: lines,
    warm: lines,
  }),
  plan: v.strictObject({ when: lines, will: lines, whens: lines, wills: lines }),
  hints: v.strictObject({ always: lines, blame: lines, request: lines }),
  suggestions: v.strictObject({
    needs: lines,
    requests: v.array(v.strictObject({ asks: v.picklist(ASKED), text: line })),
  }),
  messages: v.strictObject({ line: tones, few: tones, letter: tones }),
});

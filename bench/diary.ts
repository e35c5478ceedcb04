// A decade of somebody's entries, made up: the same ones in every run. Lengths, gaps and answers are
// spread as people's are, for a list of equal rows is easily smooth.

import words from '../content/en/reflections.json' with { type: 'json' };
import feelings from '../content/feelings.json' with { type: 'json' };
import facts from '../content/reflections.json' with { type: 'json' };
import { makeEntry } from '../e2e/steps.ts';
import type { Entry } from '../lib/core/entry.ts';

const DAY_MS = 86_400_000;

const SENTENCES = [
  'The house is quiet since Sunday.',
  'I said I was fine twice today, and was not.',
  'Long day; the train stood still outside the station for half an hour.',
  'She asked how it went and I told her the short version.',
  'We cooked together, and nobody looked at a phone.',
  'My jaw hurt again in the afternoon.',
  'I wanted to call my brother and did not.',
  'Walked to the harbour after supper, alone, and came back in a better mood.',
  'He laughed at the same thing I laughed at.',
  'Said the thing about the weekend.',
  'Müde, but it was good to sit on the balcony.',
  'There was an argument about nothing, the dishes mostly.',
  'I left the room and said when I would be back.',
  'Could not sleep until two.',
  'Work sits in my shoulders.',
  'Proud of the small one, who read a whole page aloud.',
  'It helped to write it down before talking.',
  'I noticed that I hold my breath when the phone rings.',
  'Nothing special, a plain evening, and I was glad of it.',
  'We both wanted to be right.',
  'Dad rang; we spoke about the car and the weather, and both meant something else.',
  'I asked for an hour, and got it without a question.',
];

/** Mulberry32: small, and the same everywhere. */
export function createRandom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/**
 * @param endsAt the moment of the last entry, epoch ms
 * @returns oldest first
 */
export function makeDiary(count: number, days: number, endsAt: number): Entry[] {
  const random = createRandom(count);
  const startsAt = endsAt - days * DAY_MS;
  const moments = Array.from({ length: count }, () => startsAt + random() * (endsAt - startsAt));
  return moments.sort((a, b) => a - b).map((at) => toEntry(Math.floor(at), random));
}

function toEntry(at: number, random: () => number): Entry {
  const one = <T>(from: readonly T[]): T => from[Math.floor(random() * from.length)] as T;
  const chance = (share: number): boolean => random() < share;
  const felt = Array.from({ length: one([0, 1, 1, 1, 2, 2, 3]) }, () => one(feelings));
  const fact = chance(0.6) ? one(facts) : undefined;
  const text = fact && (words as Record<string, { text: string }>)[fact.id]?.text;
  const entry = makeEntry(at, toNote(random), {
    feelings: felt.map(({ word, group }) => ({ word, group })) as Entry['feelings'],
    ...(felt.length === 0 && { notSure: true }),
    ...(fact && text && { reflection: { id: fact.id, text, language: 'en' } }),
    ...(fact && ({ theme: fact.theme, kind: fact.kind } as Pick<Entry, 'theme' | 'kind'>)),
    ...(chance(0.4) && { want: Math.round(random() * 40 - 20) / 20 }),
    ...(chance(0.3) && { known: one(['yes', 'partly', 'no'] as const) }),
    ...(chance(0.25) && { outcome: one(['kept', 'said', 'asked-for-room'] as const) }),
    ...(chance(0.03) && { favourite: true as const }),
    ...(chance(0.04) && { zone: one(['Asia/Tokyo', 'America/New_York']) }),
  });
  const id = `${entry.id.slice(0, 24)}${Math.floor(random() * 2 ** 48)
    .toString(16)
    .padStart(12, '0')}`;
  return { ...entry, id };
}

/** A fifth are empty, most have a few sentences, some go on for pages. */
function toNote(random: () => number): string {
  const kind = random();
  const sentences = kind < 0.2 ? 0 : kind < 0.95 ? 1 + random() ** 2 * 8 : 12 + random() * 40;
  return Array.from({ length: Math.floor(sentences) }, () => {
    const sentence = SENTENCES[Math.floor(random() * SENTENCES.length)] ?? '';
    return `${sentence}${random() < 0.12 ? '\n' : ' '}`;
  })
    .join('')
    .trim();
}

// What can be practised, and the message being written there. Promise: what was typed survives the
// page, and where being open is not safe, nothing here asks for it.
import * as v from 'valibot';
import { NO_PARTS, type Parts } from './composer';
import { ASKED, LENGTHS, TONES } from './composer-words';
import { type Entry, entrySchema } from './entry';
import type { Scene, SceneKind } from './scene';

/** In the order they are offered. */
export const EXERCISES = [
  'say',
  'room',
  'plan',
  'rehearse',
  'other-side',
  'together',
  'sheet',
] as const;
export type Exercise = (typeof EXERCISES)[number];

/** These need no one to be open with. */
const SAFE_ANYWHERE: readonly Exercise[] = ['room', 'plan', 'rehearse'];

/** Scenes of these kinds can be rehearsed where being open is not safe. */
const SAFE_SCENES: readonly SceneKind[] = ['boundary'];

export interface Offer {
  offered: Exercise[];
  /** Shown when they are asked for. */
  onAsking: Exercise[];
}

/** @param all whether the rest was asked for */
export function offerScenes(scenes: readonly Scene[], openness: boolean, all: boolean): Scene[] {
  return scenes.filter(({ kind }) => openness || all || SAFE_SCENES.includes(kind));
}

/** @param openness false where being open is not safe, or may not be */
export function offerExercises(openness: boolean): Offer {
  if (openness) return { offered: [...EXERCISES], onAsking: [] };
  return {
    offered: [...SAFE_ANYWHERE],
    onAsking: EXERCISES.filter((each) => !SAFE_ANYWHERE.includes(each)),
  };
}

/** Those that stand in the popup after Keep, by names that stay. */
export type NextStep = Extract<Exercise, 'say' | 'room' | 'plan'>;

export function offerNextSteps(openness: boolean): NextStep[] {
  return openness ? ['say', 'room', 'plan'] : ['room', 'plan'];
}

const startSchema = v.object({
  exercise: v.picklist(EXERCISES),
  entry: v.exactOptional(v.object({ id: entrySchema.entries.id, at: entrySchema.entries.at })),
});

/** What another page asked to practise, and about which entry: no word of it. */
export type Start = v.InferOutput<typeof startSchema>;

export function toStart(exercise: Exercise, entry?: Entry): Start {
  return { exercise, ...(entry && { entry: { id: entry.id, at: entry.at } }) };
}

export function parseStart(data: unknown): Start | undefined {
  const result = v.safeParse(startSchema, data);
  return result.success ? result.output : undefined;
}

const messageSchema = v.object({
  parts: v.object({
    situation: v.string(),
    feelings: entrySchema.entries.feelings,
    notSure: v.boolean(),
    need: v.string(),
    asks: v.picklist(ASKED),
    request: v.string(),
  }),
  length: v.picklist(LENGTHS),
  tone: v.picklist(TONES),
  text: v.nullable(v.string()),
});

/** A message in progress; `text` is its wording once it was changed by hand. */
export type Message = v.InferOutput<typeof messageSchema>;

export function parseMessage(data: unknown): Message | undefined {
  const result = v.safeParse(messageSchema, data);
  return result.success ? result.output : undefined;
}

/** @param entry what it is about, if anything that was kept */
export function newMessage(entry?: Pick<Entry, 'feelings' | 'notSure'>): Message {
  const parts: Parts = {
    ...NO_PARTS,
    ...(entry && { feelings: entry.feelings, notSure: entry.notSure === true }),
  };
  return {
    parts: { ...parts, feelings: [...parts.feelings] },
    length: 'few',
    tone: 'plain',
    text: null,
  };
}

import { expect, it } from 'vitest';
import { entry } from '@/lib/testing/open-page';
import {
  EXERCISES,
  newMessage,
  offerExercises,
  parseMessage,
  parseStart,
  toStart,
} from './practice';

it('offers all where being open is safe, and what asks for openness only on asking elsewhere', () => {
  expect(offerExercises(true)).toEqual({ offered: [...EXERCISES], onAsking: [] });
  const { offered, onAsking } = offerExercises(false);
  expect(offered).not.toContain('say');
  expect(onAsking).toContain('say');
  expect([...offered, ...onAsking].sort()).toEqual([...EXERCISES].sort());
});

it('hands over which entry, and no word of it', () => {
  const start = toStart('say', entry(1));
  expect(JSON.stringify(start)).not.toContain('Note');
  expect(parseStart(start)).toEqual(start);
  expect(parseStart({ exercise: 'fly' })).toBeUndefined();
});

it('begins a message with what was felt, and reads back what was stored', () => {
  const message = newMessage(entry(1, { feelings: [{ word: 'sad', group: 'heavy' }] }));
  expect(message.parts.feelings).toEqual([{ word: 'sad', group: 'heavy' }]);
  expect(parseMessage(structuredClone(message))).toEqual(message);
  expect(parseMessage({ ...message, length: 'novel' })).toBeUndefined();
  expect(parseMessage(undefined)).toBeUndefined();
});

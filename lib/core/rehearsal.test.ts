import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { loadScenes } from '@/lib/platform/scenes';
import { offerScenes } from './practice';
import {
  answerOtherwise,
  answerTo,
  beginRehearsal,
  choose,
  goBack,
  hasEnded,
  mannersOf,
  momentOf,
  sayOwn,
  toTranscript,
} from './rehearsal';
import type { Scene } from './scene';

const scenes = await loadScenes();
const LUNCH = scenes.find(({ id }) => id === 'naming-a-hurt') as Scene;

it('there are eight scenes, of which some need no openness', () => {
  expect(scenes.length).toBeGreaterThanOrEqual(8);
  expect(offerScenes(scenes, true, false)).toEqual(scenes);
  const safe = offerScenes(scenes, false, false);
  expect(safe.map(({ kind }) => kind)).toEqual(safe.map(() => 'boundary'));
  expect(safe.length).toBeGreaterThan(1);
  expect(offerScenes(scenes, false, true)).toEqual(scenes);
});

describe('a rehearsal', () => {
  it('comes to an end whatever one chooses and whatever is answered', () => {
    const chance = fc.double({ min: 0, max: 0.999, noNaN: true });
    fc.assert(
      fc.property(
        fc.constantFrom(...scenes),
        fc.array(fc.tuple(fc.nat(), chance), { minLength: 6, maxLength: 6 }),
        (scene, steps) => {
          let rehearsal = beginRehearsal(scene);
          for (const [pick, random] of steps) {
            const choices = Object.keys(scene.words.moments[rehearsal.at]?.choices ?? {});
            const choice = choices[pick % choices.length];
            if (choice === undefined) break;
            rehearsal = choose(rehearsal, choice, random);
          }
          expect(hasEnded(rehearsal)).toBe(true);
          expect(toTranscript(rehearsal, String)).toContain(scene.words.ends[rehearsal.at]);
        },
      ),
    );
  });

  it('is answered alike, whatever was said: nothing is a reward', () => {
    const begun = beginRehearsal(LUNCH);
    const said = [...(momentOf(begun)?.answered ?? [])].map((choice) => choose(begun, choice, 0.5));
    const own = sayOwn(begun, ' It hurt. ', 0.5);
    expect(own.turns[0]).toMatchObject({ said: 'It hurt.', choice: undefined });
    const answers = [...said, own].map((one) => one.turns.map((turn) => answerTo(one, turn)));
    expect(new Set(answers.flat()).size).toBe(1);
  });

  it('has another answer to the same words, and never the same one again', () => {
    const first = choose(beginRehearsal(LUNCH), 'plain', 0);
    for (const random of [0, 0.5, 0.99]) {
      const other = answerOtherwise(first, random);
      expect(other.turns).toHaveLength(1);
      expect(other.turns[0]?.manner).not.toBe(first.turns[0]?.manner);
      expect(other.turns[0]?.said).toBe(first.turns[0]?.said);
    }
    expect(mannersOf(momentOf(beginRehearsal(LUNCH)))).toContain('hurt');
  });

  it('can be left at once, and gone back in', () => {
    const begun = beginRehearsal(LUNCH);
    const left = choose(begun, 'not-today', 0);
    expect(hasEnded(left)).toBe(true);
    expect(answerOtherwise(left, 0)).toBe(left);
    expect(goBack(left)).toEqual(begun);
    expect(goBack(begun)).toBe(begun);
    expect(choose(left, 'plain', 0)).toBe(left);
  });
});

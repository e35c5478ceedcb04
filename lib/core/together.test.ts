import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { loadTogether } from '@/lib/platform/scenes';
import { TOGETHER_DEPTHS, type TogetherDepth } from './question';
import { seededRandom } from './random';
import {
  askLighter,
  goOn,
  minutesOf,
  type Round,
  stop,
  TOGETHER_MINUTES,
  type TogetherMinutes,
  timesFor,
  toRound,
  withAsked,
} from './together';

const questions = await loadTogether();
const depthOf = (id: string) =>
  TOGETHER_DEPTHS.findIndex((depth) => questions[depth].some((one) => one.id === id));
const idsOf = (round: Round) => round.questions.map(({ id }) => id);
const shownIn = (round: Round) => withAsked([], round);

/** Any round that is offered. */
const offers = TOGETHER_DEPTHS.flatMap((deepest) =>
  timesFor(deepest).map((minutes) => ({ deepest, minutes })),
);
const anyRound = fc
  .record({ offer: fc.constantFrom(...offers), seed: fc.integer() })
  .map(({ offer, seed }) => toRound(questions, { ...offer, asked: [] }, seededRandom(seed)));

/** What two people may press, in any order. */
const anyPresses = fc.array(fc.constantFrom('on', 'on', 'lighter', 'back'), { maxLength: 40 });
type Press = 'on' | 'lighter' | 'back';

function press(round: Round, pressed: Press): Round {
  if (pressed === 'back') return round.before ?? round;
  if (!round.turn) return round;
  return pressed === 'on' ? goOn(round) : (askLighter(round) ?? round);
}

function toEnd(round: Round, pressed: Press = 'on'): Round {
  return round.turn ? toEnd(goOn(press(round, pressed)), pressed) : round;
}

describe('a round', () => {
  it('begins light, goes no deeper than was chosen, gets there, and asks nothing twice', () => {
    fc.assert(
      fc.property(fc.constantFrom(...offers), fc.integer(), (offer, seed) => {
        const round = toRound(questions, { ...offer, asked: [] }, seededRandom(seed));
        const ids = idsOf(round);
        const depths = ids.map(depthOf);
        expect(new Set(ids).size).toBe(ids.length);
        expect(depths[0]).toBe(0);
        expect(depths).toEqual(depths.toSorted());
        expect(depths.at(-1)).toBe(TOGETHER_DEPTHS.indexOf(offer.deepest));
        expect(depths).toEqual(round.questions.map(({ depth }) => TOGETHER_DEPTHS.indexOf(depth)));
      }),
    );
  });

  it('takes about as long as was chosen, deeper questions longer than light ones', () => {
    fc.assert(
      fc.property(fc.constantFrom(...offers), fc.integer(), (offer, seed) => {
        const round = toRound(questions, { ...offer, asked: [] }, seededRandom(seed));
        const minutes = minutesOf(round.questions.map(({ depth }) => depth));
        expect(Math.abs(minutes - offer.minutes)).toBeLessThanOrEqual(offer.minutes / 4);
      }),
    );
    expect(minutesOf(['deep'])).toBeGreaterThan(minutesOf(['closer']));
    expect(minutesOf(['closer'])).toBeGreaterThan(minutesOf(['light']));
  });

  it.each<[TogetherDepth, TogetherMinutes[]]>([
    ['light', [5, 10, 20]],
    ['closer', [5, 10, 20]],
    // One light and one deep question are more than five minutes.
    ['deep', [10, 20]],
  ])('that is %s is offered in lengths it can keep', (deepest, minutes) => {
    expect(timesFor(deepest)).toEqual(minutes);
  });

  it('asks both about each question, and ends', () => {
    const wish = { deepest: 'closer', minutes: 5, asked: [] } as const;
    const start = toRound(questions, wish, seededRandom(1));
    const turns: Round['turn'][] = [];
    for (let round = start; round.turn; round = goOn(round)) turns.push(round.turn);
    expect(turns).toEqual([
      { index: 0, second: false },
      { index: 0, second: true },
      { index: 1, second: false },
      { index: 1, second: true },
    ]);
  });
});

describe('something lighter', () => {
  it('is a new question for both, of the depth before, and changes no other', () => {
    fc.assert(
      fc.property(anyRound, anyPresses, (start, presses) => {
        const round = presses.reduce(press, start);
        const lighter = askLighter(round);
        const depth = round.turn && depthOf(idsOf(round)[round.turn.index] ?? '');
        if (!round.turn || depth === 0) {
          expect(lighter).toBeUndefined();
          return;
        }
        const { index } = round.turn;
        expect(lighter?.turn).toEqual({ index, second: false });
        const ids = lighter ? idsOf(lighter) : [];
        expect(depthOf(ids[index] ?? '')).toBe((depth ?? 0) - 1);
        expect(ids.toSpliced(index, 1)).toEqual(idsOf(round).toSpliced(index, 1));
        expect(shownIn(round)).not.toContain(ids[index]);
      }),
    );
  });

  it('is not offered when no other is left', () => {
    const few = { light: questions.light.slice(0, 1), closer: questions.closer, deep: [] };
    const wish = { deepest: 'closer', minutes: 5, asked: [] } as const;
    const round = goOn(goOn(toRound(few, wish, seededRandom(1))));
    expect(round.turn).toEqual({ index: 1, second: false });
    expect(askLighter(round)).toBeUndefined();
  });
});

describe('one step back', () => {
  it('takes back exactly the last press, whatever it was', () => {
    fc.assert(
      fc.property(anyRound, anyPresses, (start, presses) => {
        const round = presses.reduce(press, start);
        if (!round.turn) return;
        for (const next of [goOn(round), askLighter(round) ?? goOn(round), stop(round)]) {
          expect(next.before).toEqual(round);
        }
      }),
    );
  });

  it('goes back to the beginning, and no further', () => {
    fc.assert(
      fc.property(anyRound, anyPresses, (start, presses) => {
        let round = presses.reduce(press, start);
        for (let steps = 0; round.before; steps += 1) {
          expect(steps).toBeLessThan(presses.length);
          round = round.before;
        }
        expect(round).toEqual(start);
      }),
    );
  });
});

describe('a second round', () => {
  it('asks nothing that was on screen in the first, however both went', () => {
    fc.assert(
      fc.property(
        anyRound,
        fc.constantFrom(...offers),
        fc.constantFrom<Press>('on', 'lighter'),
        fc.integer(),
        (start, offer, pressed, seed) => {
          const asked = shownIn(toEnd(start, pressed));
          const second = toRound(questions, { ...offer, asked }, seededRandom(seed));
          const shown = shownIn(toEnd(second, pressed));
          expect(shown.filter((id) => asked.includes(id))).toEqual([]);
        },
      ),
    );
  });

  it('may ask what the first never came to', () => {
    const wish = { deepest: 'light', minutes: 20, asked: [] } as const;
    const first = stop(goOn(toRound(questions, wish, seededRandom(1))));
    expect(shownIn(first)).toEqual(idsOf(first).slice(0, 1));
  });

  it('is followed by others that begin again with what was asked longest ago', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...offers),
        fc.constantFrom(...TOGETHER_MINUTES),
        fc.integer(),
        ({ deepest }, minutes, seed) => {
          let asked: string[] = [];
          const random = seededRandom(seed);
          for (let count = 0; count < 6; count += 1) {
            const round = toRound(questions, { deepest, minutes, asked }, random);
            const ids = idsOf(round);
            const again = ids.filter((id) => asked.includes(id));
            for (const depth of TOGETHER_DEPTHS) {
              const before = asked.filter((id) => depthOf(id) === TOGETHER_DEPTHS.indexOf(depth));
              const ofDepth = again.filter((id) => before.includes(id));
              expect(ofDepth).toEqual(before.slice(0, ofDepth.length));
            }
            asked = withAsked(asked, toEnd(round));
          }
        },
      ),
    );
  });
});

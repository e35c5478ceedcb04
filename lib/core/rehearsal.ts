// A scene as it is being rehearsed: what was said so far, and where that led.
import { type Manner, type MomentFact, type Scene, START } from './scene';

export interface Turn {
  moment: string;
  /** What was chosen, by id; undefined when it was said in own words. */
  choice: string | undefined;
  said: string;
  /** How the other answered, where they did. */
  manner: Manner | undefined;
}

export interface Rehearsal {
  scene: Scene;
  turns: Turn[];
  /** The moment or the ending one has come to. */
  at: string;
}

export function beginRehearsal(scene: Scene): Rehearsal {
  return { scene, turns: [], at: START };
}

export function hasEnded({ scene, at }: Rehearsal): boolean {
  return scene.ends.includes(at);
}

/** @param random [0, 1): which answer comes, where one does */
export function choose(rehearsal: Rehearsal, choice: string, random: number): Rehearsal {
  const moment = momentOf(rehearsal);
  const said = rehearsal.scene.words.moments[rehearsal.at]?.choices[choice];
  if (!moment || said === undefined) return rehearsal;
  const lead = moment.leads[choice];
  if (lead !== undefined) return withTurn(rehearsal, { choice, said, manner: undefined }, lead);
  return answer(rehearsal, { choice, said }, mannersOf(moment), random);
}

/** Own words are answered like any others; where nothing is answered, there is no place for them. */
export function sayOwn(rehearsal: Rehearsal, said: string, random: number): Rehearsal {
  const moment = momentOf(rehearsal);
  if (!moment || said.trim() === '') return rehearsal;
  return answer(rehearsal, { choice: undefined, said: said.trim() }, mannersOf(moment), random);
}

/** The same was said on another day: any answer but the one that came. */
export function answerOtherwise(rehearsal: Rehearsal, random: number): Rehearsal {
  const last = rehearsal.turns.at(-1);
  if (!last?.manner) return rehearsal;
  const before = goBack(rehearsal);
  const others = mannersOf(momentOf(before)).filter((manner) => manner !== last.manner);
  return answer(before, last, others, random);
}

/** To the moment before, as if nothing had been said in it. */
export function goBack(rehearsal: Rehearsal): Rehearsal {
  const last = rehearsal.turns.at(-1);
  if (!last) return rehearsal;
  return { ...rehearsal, turns: rehearsal.turns.slice(0, -1), at: last.moment };
}

/**
 * What was said, for whoever wants to keep it.
 * @param toLine who said it, and what, as a line
 */
export function toTranscript(
  rehearsal: Rehearsal,
  toLine: (who: 'you' | 'they', said: string) => string,
): string {
  const { scene, turns, at } = rehearsal;
  const told = (moment: string): string => scene.words.moments[moment]?.text ?? '';
  const lines = turns.flatMap((turn) => {
    const answered = answerTo(rehearsal, turn);
    return [
      told(turn.moment),
      toLine('you', turn.said),
      ...(answered === undefined ? [] : [toLine('they', answered)]),
    ];
  });
  const end = scene.words.ends[at];
  return [scene.words.title, ...lines, ...(end === undefined ? [] : [end])].join('\n\n');
}

export function momentOf({ scene, at }: Rehearsal): MomentFact | undefined {
  return scene.moments[at];
}

export function mannersOf(moment: MomentFact | undefined): Manner[] {
  return Object.keys(moment?.answers ?? {}) as Manner[];
}

/** What the other answered to a turn. */
export function answerTo({ scene }: Rehearsal, { moment, manner }: Turn): string | undefined {
  return manner && scene.words.moments[moment]?.answers[manner];
}

function answer(
  rehearsal: Rehearsal,
  said: Pick<Turn, 'choice' | 'said'>,
  manners: readonly Manner[],
  random: number,
): Rehearsal {
  const manner = manners[Math.floor(random * manners.length)];
  const to = manner && momentOf(rehearsal)?.answers[manner];
  return to === undefined ? rehearsal : withTurn(rehearsal, { ...said, manner }, to);
}

function withTurn(rehearsal: Rehearsal, turn: Omit<Turn, 'moment'>, to: string): Rehearsal {
  return {
    ...rehearsal,
    turns: [...rehearsal.turns, { ...turn, moment: rehearsal.at }],
    at: to,
  };
}

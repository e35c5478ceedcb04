// The mix of a library of any size: each kind, depth and audience as a share, within a tolerance
// that shrinks as the library grows.

import { type Depth, KINDS, type Kind, type ReflectionFact } from '../reflection';
import { type Check, type Finding, fail } from './finding';

export const FULL_SIZE = 256;

/** Of a full library; what counts at any size is the share. */
export const KIND_TARGETS: Record<Kind, number> = {
  question: 56,
  'micro-practice': 40,
  reframe: 30,
  'phrase-starter': 32,
  'partner-invitation': 22,
  appreciation: 24,
  'body-check': 20,
  repair: 16,
  boundary: 16,
};
const DEPTH_SHARES: Record<Depth, number> = { 1: 0.45, 2: 0.4, 3: 0.15 };
const DEPTHS: readonly Depth[] = [1, 2, 3];
const LEAST_SINGLE_SHARE = 0.45;
const LEAST_PARTNER_SHARE = 0.2;

/** Two reflections either way, or two in a hundred, whichever is more: 4 % at 48, 2 % from 100. */
export function toleranceOf(count: number): number {
  return Math.max(2 / count, 0.02);
}

export interface Share {
  check: Check;
  name: string;
  count: number;
  share: number;
  /** The least and the most the share may be, 0..1. */
  least: number;
  most: number;
}

type Facts = readonly ReflectionFact[];

/** Every share that has a target, in the order of a report. */
export function sharesOf(facts: Facts): Share[] {
  return [
    ...KINDS.map((kind) => {
      const target = KIND_TARGETS[kind] / FULL_SIZE;
      return toShare('kind-mix', kind, facts, (fact) => fact.kind === kind, around(target, facts));
    }),
    ...DEPTHS.map((depth) => {
      const range = around(DEPTH_SHARES[depth], facts);
      return toShare('depth-mix', `depth ${depth}`, facts, (fact) => fact.depth === depth, range);
    }),
    toShare('single-share', 'usable when single', facts, ({ fits }) => fits.includes('single'), {
      least: LEAST_SINGLE_SHARE,
      most: 1,
    }),
    toShare('partner-share', 'partner or both', facts, ({ audience }) => audience !== 'self', {
      least: LEAST_PARTNER_SHARE,
      most: 1,
    }),
  ];
}

type Range = Pick<Share, 'least' | 'most'>;

function around(target: number, { length }: Facts): Range {
  const tolerance = toleranceOf(length);
  return { least: target - tolerance, most: target + tolerance };
}

function toShare(
  check: Check,
  name: string,
  facts: Facts,
  belongs: (fact: ReflectionFact) => boolean,
  range: Range,
): Share {
  const count = facts.filter(belongs).length;
  return { check, name, count, share: facts.length === 0 ? 0 : count / facts.length, ...range };
}

export function isWithin({ share, least, most }: Share): boolean {
  // A share right on the edge is within: 0.45 - 0.02 is a hair off 0.43 in binary.
  return share > least - 1e-9 && share < most + 1e-9;
}

export function checkShares(facts: Facts): Finding[] {
  const outside = sharesOf(facts).filter((share) => !isWithin(share));
  return outside.map((share) => fail(share.check, sayShare(share)));
}

function sayShare({ name, count, share, least, most }: Share): string {
  const wanted = most < 1 ? `${percent(least)} to ${percent(most)}` : `at least ${percent(least)}`;
  return `${name}: ${count} are ${percent(share)}; wanted ${wanted}`;
}

export function percent(share: number): string {
  return `${(Math.max(0, share) * 100).toFixed(1)} %`;
}

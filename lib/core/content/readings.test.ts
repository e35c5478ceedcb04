import { describe, expect, it } from 'vitest';
import type { ReflectionFact } from '../reflection';
import {
  judgeReadings,
  type Reading,
  type Readings,
  RUBRIC,
  summarise,
  toDigest,
} from './readings';

const WORDS = { text: 'Look out of the window.', followUp: 'What moved?' };
const REFLECTION = { id: 'window' } as ReflectionFact;

const reading = (pov: string, more: Partial<Reading> = {}): Reading => ({
  pov,
  scores: [5, 4, 3, 4, 4, 5, 5, 5],
  remark: 'Which window?',
  changed: false,
  ...more,
});

const judge = (file: unknown, reflections = [REFLECTION]) =>
  judgeReadings(file, reflections, { window: WORDS }).findings;

function check(readings: Reading[], digest = toDigest(WORDS)): string[] {
  const file: Readings = {
    rubric: [...RUBRIC],
    readings: { window: { digest, readings } },
  };
  return judge(file).map(({ message }) => message);
}

const BAD: [name: string, scores: Reading['scores']][] = [
  ['a mean below 4', [4, 4, 4, 4, 4, 4, 4, 3]],
  ['a 2', [5, 5, 5, 5, 5, 5, 5, 2]],
  ['safety of 3', [5, 5, 5, 5, 3, 5, 5, 5]],
  ['inclusion of 3', [5, 5, 5, 3, 5, 5, 5, 5]],
];

describe('readings', () => {
  it('lets through what two read and liked well enough', () => {
    expect(check([reading('single'), reading('in a hurry')])).toEqual([]);
  });

  it('wants two points of view, not two readings from one', () => {
    expect(check([reading('single'), reading('single')])).toEqual([
      'was read from 1 points of view; wanted: 2',
    ]);
    const nobody = judge({ rubric: [...RUBRIC], readings: {} });
    expect(nobody.map(({ id }) => id)).toEqual(['window']);
  });

  it.each(BAD)('refuses %s, until it is changed and read again', (_name, scores) => {
    const bad = reading('single', { scores });
    expect(check([bad, reading('in a hurry')])).toEqual([
      'fails for “single”, and was not changed: Which window?',
    ]);
    const changed = { ...bad, changed: true };
    expect(check([reading('in a hurry'), changed])).toEqual([
      'was changed, and not read again since',
    ]);
    expect(check([reading('in a hurry'), changed, reading('a friend')])).toEqual([]);
  });

  it('notices words that were changed after the last reading', () => {
    expect(check([reading('single'), reading('in a hurry')], '00000000')).toEqual([
      `is not what was last read; read again, its digest is ${toDigest(WORDS)}`,
    ]);
    expect(toDigest(WORDS)).not.toBe(toDigest({ ...WORDS, followUp: 'What moves?' }));
    expect(toDigest({ ...WORDS, safetyNote: 'Leave it.' })).not.toBe(toDigest(WORDS));
  });

  it('wants a remark with any score below 5, and some score below 4 in the whole', () => {
    const silent = reading('single', { remark: '' });
    expect(check([silent, reading('in a hurry')])).toEqual([
      'has a score below 5 without a remark, for “single”',
    ]);
    const praise: Reading['scores'] = [5, 5, 4, 5, 5, 5, 5, 5];
    expect(
      check([reading('single', { scores: praise }), reading('in a hurry', { scores: praise })]),
    ).toEqual(['nothing is scored below 4: that is praise, not reading']);
  });

  it('names readings of what does not exist', () => {
    const file = { rubric: [...RUBRIC], readings: { door: { digest: '', readings: [] } } };
    const findings = judge(file, []);
    expect(findings).toMatchObject([{ level: 'fail', id: 'door' }]);
  });
});

it('a file with nine scores, a score of 6 or another rubric has the wrong shape', () => {
  const file = (scores: number[], rubric: readonly string[] = RUBRIC): unknown => ({
    rubric,
    readings: { window: { digest: '', readings: [{ ...reading('single'), scores }] } },
  });
  const messages = (data: unknown): string[] => judge(data).map(({ message }) => message);
  expect(messages(file([5, 5, 5, 5, 5, 5, 5, 5])).join()).not.toContain('Invalid');
  expect(messages(file([5, 5, 5, 5, 5, 5, 5, 6])).join()).toContain('Invalid');
  expect(messages(file([5, 5, 5, 5, 5, 5, 5, 5, 5])).join()).toContain('Invalid');
  expect(messages(file([5, 5, 5, 5, 5, 5, 5, 5], RUBRIC.toReversed())).join()).toContain('Invalid');
});

it('sums up what was read, the weakest by its last reading first', () => {
  const file: Readings = {
    rubric: [...RUBRIC],
    readings: {
      window: { digest: '', readings: [reading('single'), reading('in a hurry')] },
      door: {
        digest: '',
        readings: [
          reading('single', { scores: [1, 1, 1, 1, 1, 1, 1, 1], changed: true }),
          reading('single', { scores: [5, 5, 5, 5, 5, 5, 5, 5] }),
        ],
      },
    },
  };
  expect(summarise(file)).toMatchObject({
    items: 2,
    readings: 4,
    views: 2,
    changes: 1,
    below4: 10 / 32,
    weakest: [
      { id: 'window', mean: 4.375 },
      { id: 'door', mean: 5 },
    ],
  });
});

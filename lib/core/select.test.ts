import { describe, expect, it } from 'vitest';
import { daysAgo, fact, type Given, given, hoursAgo, NOW } from '@/lib/testing/selection';
import type { SelectHistory } from './choice-rules';
import type { Felt } from './entry';
import { seededRandom } from './random';
import type { Depth, ReflectionFact } from './reflection';
import { pickReflection, type SelectInput } from './select';
import { DAY_MS, HOUR_MS } from './time';

const seenAt = (at: number, times = 1): { at: number; times: number } => ({ at, times });

/** All ids that a hundred seeds choose. */
function choices(input: SelectInput<ReflectionFact>): string[] {
  const ids = Array.from({ length: 100 }, (_, seed) => {
    const picked = pickReflection({ ...input, random: seededRandom(seed) });
    return picked?.reflection.id ?? 'none';
  });
  return [...new Set(ids)].sort();
}

describe('what is never chosen', () => {
  const felt = (group: Felt['group']): Felt[] => [{ group } as Felt];
  const recently = (group: Felt['group'], hours: number): SelectHistory['recent'] => [
    { at: hoursAgo(hours), feelings: felt(group) },
  ];

  it.each<[string, Partial<ReflectionFact>, Partial<Given>]>([
    ['what was hidden', {}, { history: { hidden: ['it'] } }],
    ['a theme switched off', { theme: 'past-no' }, { settings: { themesOff: ['past-no'] } }],
    ['what is deeper than allowed', { depth: 3 }, { settings: { maxDepth: 2 } }],
    [
      'what does not fit the situation',
      { fits: ['partnered'] },
      { settings: { situation: 'single' } },
    ],
    ['what does not fit everyone, when the situation is not told', { fits: ['partnered'] }, {}],
    [
      'what is unsafe without openness',
      { avoidWhen: ['unsafe'] },
      { settings: { openness: false } },
    ],
    [
      'a partner invitation without openness',
      { kind: 'partner-invitation' },
      { settings: { openness: false } },
    ],
    ['depth 2 when it is to be lighter', { depth: 2 }, { lighter: true }],
    ['depth 2 while charged', { depth: 2, kind: 'body-check' }, { feelings: felt('charged') }],
    ['a reframe while charged', { kind: 'reframe' }, { feelings: felt('charged') }],
    [
      'a reframe within six hours of a charged entry',
      { kind: 'reframe' },
      { feelings: felt('easy'), history: { recent: recently('charged', 5.9) } },
    ],
    [
      'a partner invitation within six hours of a charged entry',
      { kind: 'partner-invitation' },
      { feelings: felt('easy'), history: { recent: recently('charged', 5.9) } },
    ],
    [
      'what is marked hot within six hours of a charged entry',
      { avoidWhen: ['hot'] },
      { feelings: felt('easy'), history: { recent: recently('charged', 5.9) } },
    ],
    ['what is marked heavy while heavy', { avoidWhen: ['heavy'] }, { feelings: felt('heavy') }],
    [
      'what is marked heavy within six hours of a heavy entry',
      { avoidWhen: ['heavy'] },
      { history: { recent: recently('heavy', 5.9) } },
    ],
  ])('%s, not even when nothing else is there', (_name, part, situation) => {
    const input = given({ ...situation, library: [fact('it', part)] });
    expect(choices(input)).toEqual(['none']);
    expect(
      choices({ ...input, library: [...input.library, fact('other', { kind: 'body-check' })] }),
    ).toEqual(['other']);
  });

  it.each<[string, Partial<ReflectionFact>, Partial<Given>]>([
    [
      'a reframe six hours after a charged entry',
      { kind: 'reframe', avoidWhen: ['hot'] },
      { history: { recent: recently('charged', 6) } },
    ],
    [
      'what fits a situation that was told',
      { fits: ['partnered'] },
      { settings: { situation: 'partnered' } },
    ],
    ['what is marked hot while heavy', { avoidWhen: ['hot'] }, { feelings: felt('heavy') }],
    ['what is unsafe where openness is safe', { avoidWhen: ['unsafe'] }, {}],
  ])('but %s may be', (_name, part, situation) => {
    expect(choices(given({ ...situation, library: [fact('it', part)] }))).toEqual(['it']);
  });

  it('gives nothing for an empty library', () => {
    expect(pickReflection(given({ library: [] }))).toBeUndefined();
  });
});

describe('the depth ladder', () => {
  const others = Array.from({ length: 10 }, (_, index) =>
    fact(`other-${index}`, { theme: 'plain-talk' }),
  );
  const theme = [fact('a'), fact('b'), fact('c')];
  const two = [1, 2, 3, 4].map((n) => fact(`two-${n}`, { depth: 2 }));
  const three = fact('three', { depth: 3 });
  const library = [...others, ...theme, ...two, three];
  const times = (ids: string[]): SelectHistory['seen'] =>
    Object.fromEntries(ids.map((id) => [id, seenAt(daysAgo(50))]));
  const depths = (seen: SelectHistory['seen'], maxDepth: Depth = 3): Depth[] => {
    const ids = choices(given({ library, history: { seen }, settings: { maxDepth } }));
    return [
      ...new Set(library.filter(({ id }) => ids.includes(id)).map(({ depth }) => depth)),
    ].sort();
  };
  const idsOf = (items: ReflectionFact[]): string[] => items.map(({ id }) => id);

  it.each<[string, string[], Depth, Depth[]]>([
    ['begins at depth 1', [], 3, [1]],
    ['stays there after two of a theme', ['a', 'b'], 3, [1]],
    ['opens depth 2 of a theme after three of its depth 1', ['a', 'b', 'c'], 3, [1, 2]],
    ['keeps depth 2 closed after nine elsewhere', idsOf(others.slice(0, 9)), 3, [1]],
    ['opens depth 2 everywhere after ten', idsOf(others), 3, [1, 2]],
    [
      'keeps depth 3 closed after three of depth 2',
      idsOf([...others, ...two.slice(0, 3)]),
      3,
      [1, 2],
    ],
    ['opens depth 3 after four of depth 2 in its theme', idsOf([...others, ...two]), 3, [1, 2, 3]],
    ['never goes below what is switched on', idsOf([...others, ...two]), 2, [1, 2]],
  ])('%s', (_name, seen, maxDepth, expected) => {
    const chosen = depths(times(seen), maxDepth);
    expect(expected).toEqual(expect.arrayContaining(chosen));
    expect(chosen).toContain(expected.at(-1));
  });

  it('counts how often something was shown, not only what', () => {
    const seen = { a: seenAt(daysAgo(50), 3) };
    expect(choices(given({ library: [...theme, ...two], history: { seen } }))).toContain('two-1');
  });
});

describe('what suits the moment', () => {
  // One of each, in one theme met today and of kinds that were all shown: only the feeling differs.
  const plain = fact('plain');
  const library = [
    plain,
    fact('body', { kind: 'body-check' }),
    fact('pause', { tags: ['pause'] }),
    fact('lean', { theme: 'leaning-on' }),
    fact('kind', { tags: ['kindness'] }),
    fact('good', { theme: 'good-news' }),
    fact('thanks', { kind: 'appreciation' }),
    fact('words', { theme: 'feeling-words' }),
  ];
  const recent = library.map(({ theme, kind }) => ({ at: hoursAgo(7), theme, kind, feelings: [] }));

  it.each<[Felt, string[]]>([
    [{ group: 'charged' }, ['body', 'pause']],
    [{ word: 'angry', group: 'charged' }, ['body', 'pause']],
    [{ group: 'heavy' }, ['kind', 'lean']],
    [{ group: 'bright' }, ['good', 'thanks']],
    [{ group: 'easy' }, ['good', 'thanks']],
    [{ group: 'mixed' }, ['words']],
  ])('%j is met by %j', (felt, expected) => {
    expect(choices(given({ library, history: { recent }, feelings: [felt] }))).toEqual(expected);
  });

  it('offers nothing but a body check or a pause while charged, not even a new theme', () => {
    const fresh = fact('fresh', { theme: 'plain-talk', kind: 'phrase-starter' });
    const input = given({ library: [...library, fresh], history: { recent } });
    expect(choices(input)).toEqual(['fresh']);
    expect(choices({ ...input, feelings: [{ group: 'charged' }] })).toEqual(['body', 'pause']);
  });

  it('goes by the newest entry of six hours when nothing was said now', () => {
    const entries = [
      { at: hoursAgo(5), feelings: [{ group: 'mixed' as const }] },
      { at: hoursAgo(3), feelings: [{ group: 'heavy' as const }] },
      { at: hoursAgo(4), feelings: [{ group: 'bright' as const }] },
    ];
    const history = { recent: [...recent, ...entries] };
    expect(choices(given({ library, history }))).toEqual(['kind', 'lean']);
  });

  it('leaves feelings of the morning out of the evening', () => {
    const entry = { at: hoursAgo(6), feelings: [{ group: 'mixed' as const }] };
    const chosen = choices(given({ library, history: { recent: [...recent, entry] } }));
    expect(chosen.length).toBeGreaterThan(1);
  });
});

describe('when little is left', () => {
  const charged: Felt[] = [{ group: 'charged' }];

  it('shows another thing of depth 1 while charged, when there is no body check or pause', () => {
    const library = [fact('question'), fact('deep', { kind: 'body-check', depth: 2 })];
    expect(choices(given({ library, feelings: charged }))).toEqual(['question']);
  });

  it('keeps what is excluded away for as long as anything else is allowed', () => {
    const library = [fact('body', { kind: 'body-check' }), fact('question')];
    const input = given({ library, feelings: charged, exclude: ['body'] });
    expect(choices(input)).toEqual(['question']);
    expect(choices({ ...input, exclude: ['body', 'question'] })).toEqual(['body']);
  });

  it('opens the depth ladder last, so that a library without depth 1 is not silent', () => {
    const library = [fact('two', { depth: 2 }), fact('three', { depth: 3 })];
    expect(choices(given({ library, settings: { maxDepth: 2 } }))).toEqual(['two']);
    const shallow = [...library, fact('one')];
    expect(choices(given({ library: shallow, exclude: ['one'] }))).toEqual(['one']);
  });

  it('shows the only one there is again', () => {
    const history = { seen: { only: seenAt(hoursAgo(1)) } };
    expect(choices(given({ library: [fact('only')], history }))).toEqual(['only']);
  });
});

describe('rest after being seen', () => {
  const library = Array.from({ length: 10 }, (_, index) => fact(`r${index}`));
  /** The first `count` were seen, r0 last of them. */
  const seen = (count: number, days = 1): SelectHistory['seen'] =>
    Object.fromEntries(
      library.slice(0, count).map(({ id }, index) => [id, seenAt(daysAgo(days) - index * HOUR_MS)]),
    );

  it.each<[string, SelectHistory['seen'], string[]]>([
    ['five of ten seen: those five rest', seen(5), ['r5', 'r6', 'r7', 'r8', 'r9']],
    ['six of ten seen: the first of them may return', seen(6), ['r5', 'r6', 'r7', 'r8', 'r9']],
    ['all seen: the five latest rest', seen(10), ['r5', 'r6', 'r7', 'r8', 'r9']],
    ['seen 44 days ago: rests', seen(1, 44), library.slice(1).map(({ id }) => id)],
    ['seen 45 days ago: may return', seen(1, 45), library.map(({ id }) => id)],
  ])('%s', (_name, record, expected) => {
    const recent = [
      { at: NOW, theme: 'both-and' as const, kind: 'question' as const, feelings: [] },
    ];
    expect(choices(given({ library, history: { seen: record, recent } }))).toEqual(expected);
  });

  it('does not count what a clock that was years ahead wrote', () => {
    const wrong = { r0: seenAt(NOW + 900 * DAY_MS) };
    expect(choices(given({ library: [fact('r0')], history: { seen: wrong } }))).toEqual(['r0']);
    expect(choices(given({ library, history: { seen: wrong } }))).toContain('r0');
  });
});

describe('why', () => {
  const why = (part: Given): unknown => pickReflection(given(part))?.why;
  const it1 = fact('it');
  const shown = (days: number, part: Partial<SelectHistory['recent'][number]> = {}) => ({
    at: daysAgo(days),
    theme: 'both-and' as const,
    kind: 'question' as const,
    feelings: [],
    ...part,
  });
  const never = (): number => 0;

  it.each<[string, Given, unknown]>([
    ['the first of all', { library: [it1] }, { kind: 'first' }],
    ['lighter, when that was asked for', { library: [it1], lighter: true }, { kind: 'lighter' }],
    [
      'a new theme, when it was never met',
      { library: [it1], history: { recent: [shown(3, { theme: 'past-no' })] } },
      { kind: 'theme-new', theme: 'both-and' },
    ],
    [
      'a rested theme, with the days since',
      { library: [it1], history: { recent: [shown(20.5), shown(12.5)] } },
      { kind: 'theme-rested', theme: 'both-and', days: 12 },
    ],
    [
      'a rested theme, also when only seen and not kept',
      {
        library: [it1, fact('old')],
        history: { seen: { old: seenAt(daysAgo(15)) } },
        exclude: ['old'],
      },
      { kind: 'theme-rested', theme: 'both-and', days: 15 },
    ],
    [
      'the feeling, where it weighs more than the theme',
      {
        library: [fact('it', { theme: 'feeling-words' })],
        history: { recent: [shown(9, { theme: 'feeling-words' })] },
        feelings: [{ group: 'mixed' }],
      },
      { kind: 'feeling', group: 'mixed' },
    ],
    [
      'the theme, where it weighs more than the feeling',
      {
        library: [fact('it', { theme: 'feeling-words' })],
        history: { recent: [shown(14, { theme: 'feeling-words' })] },
        feelings: [{ group: 'mixed' }],
      },
      { kind: 'theme-rested', theme: 'feeling-words', days: 14 },
    ],
    [
      'the charged feeling, when it left only body checks',
      { library: [fact('it', { kind: 'body-check' })], feelings: [{ group: 'charged' }] },
      { kind: 'feeling', group: 'charged' },
    ],
    [
      'variety, when its kind was not met',
      { library: [it1], history: { recent: [shown(0, { kind: 'repair' })] } },
      { kind: 'variety' },
    ],
    [
      'liked, when it was saved for later',
      { library: [it1], history: { recent: [shown(0)], favourites: ['it'] }, random: never },
      { kind: 'liked' },
    ],
    [
      'chance, when nothing else speaks for it',
      { library: [it1], history: { recent: [shown(0)] }, random: never },
      { kind: 'chance' },
    ],
  ])('names %s', (_name, part, expected) => {
    expect(why(part)).toEqual(expected);
  });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import shipped from '@/content/reflections.json';
import { anyFelt, anyReflectionFact } from '@/lib/testing/arbitrary';
import { daysAgo, fact, given, NOW } from '@/lib/testing/selection';
import type { SelectHistory, SelectSettings } from './choice-rules';
import { leftOut } from './eligible';
import { GROUPS } from './feelings';
import { seededRandom } from './random';
import { KINDS, type ReflectionFact, SITUATIONS, THEMES, type Theme } from './reflection';
import { pickReflection, type SelectInput } from './select';
import { DAY_MS } from './time';

describe('whatever the library and the history', () => {
  const anyLibrary = fc.uniqueArray(anyReflectionFact, { maxLength: 30, selector: ({ id }) => id });
  const anyInput = anyLibrary.chain((library) => {
    const ids = fc.subarray(library.map(({ id }) => id));
    const at = fc.integer({ min: daysAgo(60), max: NOW + DAY_MS * 400 });
    const feelings = fc.array(anyFelt, { maxLength: 3 });
    return fc.record(
      {
        library: fc.constant(library),
        history: fc.record({
          seen: fc.dictionary(
            fc.constantFrom('gone', ...library.map(({ id }) => id)),
            fc.record({ at, times: fc.nat(5) }),
          ),
          favourites: ids,
          hidden: ids,
          recent: fc.array(
            fc.record(
              { at, feelings, theme: fc.constantFrom(...THEMES), kind: fc.constantFrom(...KINDS) },
              { requiredKeys: ['at', 'feelings'] },
            ),
            { maxLength: 5 },
          ),
        }),
        feelings,
        settings: fc.record(
          {
            situation: fc.constantFrom(...SITUATIONS),
            maxDepth: fc.constantFrom(1 as const, 2 as const, 3 as const),
            themesOff: fc.subarray([...THEMES]),
            openness: fc.boolean(),
          },
          { requiredKeys: ['maxDepth', 'themesOff', 'openness'] },
        ),
        now: fc.constant(NOW),
        seed: fc.integer(),
        lighter: fc.boolean(),
        exclude: ids,
      },
      { requiredKeys: ['library', 'history', 'feelings', 'settings', 'now', 'seed'] },
    );
  });
  const pick = ({
    seed,
    ...input
  }: { seed: number } & Omit<SelectInput<ReflectionFact>, 'random'>) =>
    pickReflection({ ...input, random: seededRandom(seed) });

  it('keeps every firm rule', () => {
    fc.assert(
      fc.property(anyInput, (input) => {
        const picked = pick(input);
        if (!picked) return;
        const { id, theme, kind, depth, fits, avoidWhen } = picked.reflection;
        const { situation, themesOff, openness, maxDepth } = input.settings;
        expect(input.history.hidden).not.toContain(id);
        expect(themesOff).not.toContain(theme);
        expect(depth).toBeLessThanOrEqual(input.lighter ? 1 : maxDepth);
        expect(fits).toEqual(situation ? expect.arrayContaining([situation]) : SITUATIONS);
        if (!openness) expect(avoidWhen).not.toContain('unsafe');
        if (!openness) expect(kind).not.toBe('partner-invitation');
        if (input.feelings.some(({ group }) => group === 'charged')) {
          expect(depth).toBe(1);
          expect(avoidWhen).not.toContain('hot');
          expect(['reframe', 'partner-invitation']).not.toContain(kind);
        }
      }),
      { numRuns: 1_000 },
    );
  });

  it('chooses the same for the same seed, and changes nothing it was given', () => {
    fc.assert(
      fc.property(anyInput, (input) => {
        const before = structuredClone(input);
        expect(pick(input)).toEqual(pick(before));
        expect(input).toEqual(before);
      }),
    );
  });

  it('leaves out nothing it would choose, and can choose all it does not leave out', () => {
    fc.assert(
      fc.property(anyInput, ({ lighter: _lighter, exclude: _exclude, ...given }) => {
        const input = { ...given, feelings: [] };
        const reasons = leftOut(input);
        const open = input.library.filter(({ id }) => !reasons.has(id));
        for (const reflection of open) {
          // It alone draws a number that outweighs all others.
          const draws = open.map((each) => (each === reflection ? 100 : 0));
          const random = (): number => draws.shift() ?? 0;
          expect(pickReflection({ ...input, random })?.reflection).toBe(reflection);
        }
        if (open.length === 0) expect(pick(input)).toBeUndefined();
      }),
      { numRuns: 500 },
    );
  });

  it('gives a reason that is true', () => {
    fc.assert(
      fc.property(anyInput, (input) => {
        const picked = pick(input);
        if (!picked) return;
        const { reflection, why } = picked;
        const { seen, recent, favourites } = input.history;
        const shown = [
          ...input.library.flatMap((item) => {
            const record = seen[item.id];
            return record ? [{ ...item, at: record.at }] : [];
          }),
          ...recent.filter(({ theme, kind }) => theme ?? kind),
        ];
        const trusted = shown.filter(({ at }) => at <= NOW + DAY_MS);
        const ofTheme = trusted.filter(({ theme }) => theme === reflection.theme);
        expect(why.kind === 'lighter').toBe(input.lighter === true);
        const since = NOW - Math.max(...ofTheme.map(({ at }) => at));
        const lately = recent.filter(({ at }) => Math.abs(at - NOW) <= DAY_MS);
        const felt = [...input.feelings, ...lately.flatMap(({ feelings }) => feelings)];
        const lastKind = trusted.filter(({ kind }) => kind).sort((a, b) => b.at - a.at)[0];
        const isTrue: Record<typeof why.kind, () => boolean> = {
          first: () => shown.length === 0,
          begun: () => false,
          lighter: () => input.lighter === true,
          'theme-new': () => ofTheme.length === 0,
          'theme-rested': () =>
            why.kind === 'theme-rested' && why.days === Math.floor(Math.max(since, 0) / DAY_MS),
          feeling: () => why.kind === 'feeling' && felt.some(({ group }) => group === why.group),
          variety: () => !lastKind || lastKind.at >= NOW || lastKind.kind !== reflection.kind,
          liked: () => favourites.includes(reflection.id),
          chance: () => true,
        };
        expect([why, isTrue[why.kind]()]).toEqual([why, true]);
        if ('theme' in why) expect(why.theme).toBe(reflection.theme);
      }),
      { numRuns: 1_000 },
    );
  });
});

describe('over a year', () => {
  const full = THEMES.flatMap((theme, t) =>
    Array.from({ length: 16 }, (_, index) =>
      fact(`${theme}-${index}`, {
        theme,
        kind: KINDS[(index + t) % KINDS.length] ?? 'question',
        depth: index < 7 ? 1 : index < 13 ? 2 : 3,
        fits: index % 2 === 0 ? [...SITUATIONS] : ['partnered', 'longDistance'],
        avoidWhen: index % 3 === 0 ? ['hot', 'unsafe'] : index % 5 === 0 ? ['heavy'] : [],
      }),
    ),
  );

  interface Shown {
    at: number;
    reflection: ReflectionFact;
    charged: boolean;
  }

  /** Opens `times` a day for a year; a quarter of them is kept with a feeling, the next chosen. */
  function live(
    library: readonly ReflectionFact[],
    seed: number,
    times: number,
    settings: Partial<SelectSettings>,
  ): Shown[] {
    const random = seededRandom(seed);
    const history: SelectHistory = { seen: {}, favourites: [], hidden: [], recent: [] };
    const shown: Shown[] = [];
    for (let visit = 0; visit < 365 * times; visit += 1) {
      const now = NOW + Math.floor((visit * DAY_MS) / times);
      // Of twenty numbers, five are groups: a quarter is kept with a feeling.
      const group = GROUPS[Math.floor(random() * 20)];
      const feelings = group ? [{ group }] : [];
      const picked = pickReflection(given({ library, history, feelings, settings, now, random }));
      if (!picked) continue;
      const { id, theme, kind } = picked.reflection;
      shown.push({ ...picked, at: now, charged: feelings[0]?.group === 'charged' });
      history.seen[id] = { at: now, times: (history.seen[id]?.times ?? 0) + 1 };
      history.recent = [{ at: now, theme, kind, feelings }, ...history.recent].slice(0, 60);
    }
    return shown;
  }

  const anyYear = [
    fc.integer(),
    fc.constantFrom(1, 2, 3),
    fc.boolean(),
    fc.constantFrom(...SITUATIONS),
  ] as const;

  it('shows nothing twice within 45 days while there is enough, and meets every theme', () => {
    fc.assert(
      fc.property(fc.integer(), fc.constantFrom(1, 2), (seed, times) => {
        const shown = live(full, seed, times, { situation: 'partnered', maxDepth: 3 });
        const last = new Map<string, number>();
        for (const { at, reflection, charged } of shown) {
          // While charged, only body checks are eligible, and few of them: they return sooner.
          const rest = charged ? 0 : 45 * DAY_MS;
          expect(at - (last.get(reflection.id) ?? 0)).toBeGreaterThanOrEqual(rest);
          last.set(reflection.id, at);
        }
        expect(shown.length).toBe(365 * times);
        expect(new Set(shown.map(({ reflection }) => reflection.theme)).size).toBe(THEMES.length);
      }),
      { numRuns: 10 },
    );
  });

  it('lets 60 % of a small library pass before one returns', () => {
    const small = full
      .filter(({ depth, fits }) => depth === 1 && fits.includes('single'))
      .slice(0, 20);
    fc.assert(
      fc.property(fc.integer(), fc.constantFrom(1, 2, 3), (seed, times) => {
        const random = seededRandom(seed);
        const seen: SelectHistory['seen'] = {};
        const order: string[] = [];
        for (let visit = 0; visit < 365 * times; visit += 1) {
          const now = NOW + Math.floor((visit * DAY_MS) / times);
          const id =
            pickReflection(given({ library: small, history: { seen }, now, random }))?.reflection
              .id ?? '';
          const since = order.lastIndexOf(id);
          if (since !== -1 && now - (seen[id]?.at ?? 0) < 45 * DAY_MS) {
            expect(new Set(order.slice(since)).size).toBeGreaterThanOrEqual(small.length * 0.6);
          }
          order.push(id);
          seen[id] = { at: now, times: 1 };
        }
        expect(new Set(order).size).toBe(small.length);
      }),
      { numRuns: 20 },
    );
  });

  it('meets every theme of the shipped library, in every situation, safe to be open or not', () => {
    fc.assert(
      fc.property(...anyYear, (seed, times, openness, situation) => {
        const shown = live(shipped as ReflectionFact[], seed, times, {
          situation,
          openness,
          maxDepth: 2,
        });
        const met = new Set<Theme>(shown.map(({ reflection }) => reflection.theme));
        const safe = (shipped as ReflectionFact[]).filter(
          ({ avoidWhen, depth, fits }) =>
            (openness || !avoidWhen.includes('unsafe')) && depth < 3 && fits.includes(situation),
        );
        expect([...met].sort()).toEqual([...new Set(safe.map(({ theme }) => theme))].sort());
        if (openness) expect(met.size).toBe(THEMES.length);
      }),
      { numRuns: 12 },
    );
  });
});

// How long the patterns of a hundred thousand entries take to count: a figure to read, no test.
// node scripts/patterns-time.ts [--entries 100000]
import './extensionless.ts';
import { parseArgs } from 'node:util';
import type { Entry } from '../lib/core/entry.ts';

const { keptSpanOf, toDated } = await import('../lib/core/patterns/dated.ts');
const { toPatterns } = await import('../lib/core/patterns/patterns.ts');
const { spanOf } = await import('../lib/core/patterns/period-days.ts');
const { GROUPS } = await import('../lib/core/feelings.ts');
const { THEMES } = await import('../lib/core/reflection.ts');

const { values } = parseArgs({ options: { entries: { type: 'string', default: '100000' } } });
const count = Number(values.entries);

// Thirty years of ten a day, in two zones that change their clocks.
const STARTS_AT = Date.UTC(1996, 0, 1);
const entries = Array.from({ length: count }, (_, index): Entry => {
  const felt = { word: `word ${(index * 31) % 150}`, group: GROUPS[index % 5] ?? 'easy' };
  return {
    id: `${index}`,
    at: STARTS_AT + index * 9_500_000,
    zone: index % 400 < 380 ? 'Europe/Berlin' : 'America/New_York',
    feelings: index % 3 === 0 ? [felt] : [felt, { word: 'calm', group: 'easy' }],
    want: ((index * 7) % 201) / 100 - 1,
    theme: THEMES[index % 16] ?? 'both-and',
    note: '',
    ...(index % 9 === 0 && { outcome: 'said' as const }),
  };
}).reverse();

for (const period of ['30-days', '12-months', 'all'] as const) {
  const rounds = Array.from({ length: 7 }, () => {
    const started = performance.now();
    const dated = toDated(entries);
    const dates = performance.now() - started;
    toPatterns(dated, spanOf(period, '2026-02-01', keptSpanOf(dated)));
    return { dates, all: performance.now() - started };
  });
  const [first] = rounds;
  const usual = rounds.toSorted((a, b) => a.all - b.all)[3];
  console.log(
    `${count} entries, ${period}: ${usual?.all.toFixed(0)} ms (local dates ${usual?.dates.toFixed(0)} ms), the first time ${first?.all.toFixed(0)} ms`,
  );
}
